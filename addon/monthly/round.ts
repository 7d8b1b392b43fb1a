import type { Letter } from '../../src/render/monthly-letters';
import { hashOf } from '../../src/workbook/hash';
import { locked } from '../locked';
import { freshProperties, readProperties, setProperties } from '../properties';

/** Why some letters did not go out: Google took them not, or no more that day, or all came to a stop. */
export type Trouble = 'refused' | 'used-up' | 'failed';

/** What is kept of the last round of the monthly mail. */
interface Round {
  /** The month that it is about. */
  readonly month: string;
  /** A mark of each letter that went out; it tells no address. */
  readonly sent: readonly string[];
  readonly trouble?: Trouble | undefined;
}

const KEY = 'monthly-round';

export const lastRound = (): Round => roundIn(readProperties());

/** Begins the round about a month, once: a second run, however it came about, begins none. Until it is settled it has failed. */
export const begin = (month: string): boolean =>
  changed((round) => (round.month >= month ? undefined : { month, sent: [], trouble: 'failed' }));

export const settle = (trouble: Trouble | undefined): boolean =>
  changed((round) => ({ ...round, trouble }));

/** Takes a letter in hand; not one that somebody took before. */
export const claim = (letter: Letter, month: string): boolean =>
  changed((round) => {
    const sent = round.month === month ? round.sent : [];
    const mark = markOf(letter);
    return sent.includes(mark) ? undefined : { ...round, month, sent: [...sent, mark] };
  });

/** Puts back a letter that was not taken. */
export const release = (letter: Letter): boolean =>
  changed((round) => ({ ...round, sent: round.sent.filter((mark) => mark !== markOf(letter)) }));

export const isSent = (letter: Letter, month: string, round: Round): boolean =>
  round.month === month && round.sent.includes(markOf(letter));

/** Of the address and not of the row: rows move. */
const markOf = ({ to, report }: Letter): string => hashOf(`${to.toLowerCase()}\n${report}`);

/** Whether there was anything to change; nobody else changes it meanwhile. */
const changed = (change: (round: Round) => Round | undefined): boolean =>
  locked(() => {
    const round = change(roundIn(freshProperties()));
    if (round) setProperties({ [KEY]: JSON.stringify(round) });
    return round !== undefined;
  });

const roundIn = ({ [KEY]: kept }: Readonly<Record<string, string>>): Round =>
  kept === undefined ? { month: '', sent: [] } : (JSON.parse(kept) as Round);
