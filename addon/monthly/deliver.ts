import { type Letter, lastMonth, monthlyLetters } from '../../src/render/monthly-letters';
import type { Examined } from '../examined';
import { said } from '../said';
import { claim, isSent, lastRound, release, settle, type Trouble } from './round';

/** What is left of the last round: why, and the letters about the last month that did not go out. */
export interface Unsent {
  readonly trouble: Trouble;
  readonly month: string;
  readonly letters: readonly Letter[];
}

export function unsentOf(found: Examined): Unsent | undefined {
  const round = lastRound();
  const month = lastMonth(found);
  const { trouble } = round;
  if (!month || trouble === undefined) return undefined;
  // A round that failed as a whole may never have got as far as its month.
  if (round.month !== month.name && trouble !== 'failed') return undefined;
  const letters = monthlyLetters(month, found).filter(
    (letter) => !isSent(letter, month.name, round),
  );
  return letters.length > 0 ? { trouble, month: month.name, letters } : undefined;
}

/** Sends what is left, none of it twice; answers the letters that Google did not take. */
export function deliver(found: Examined): readonly Letter[] {
  const unsent = unsentOf(found);
  const refused =
    unsent?.letters.filter((letter) => claim(letter, unsent.month) && !isTaken(letter)) ?? [];
  if (refused.length === 0) settle(undefined);
  else settle(MailApp.getRemainingDailyQuota() > 0 ? 'refused' : 'used-up');
  return refused;
}

/** A letter that Google refuses keeps nobody else from theirs. Why may name an address. */
function isTaken(letter: Letter): boolean {
  const { to, subject, html, text } = letter;
  try {
    MailApp.sendEmail({ to, subject, htmlBody: html, body: text, name: said().addon.title });
    return true;
  } catch {
    release(letter);
    return false;
  }
}
