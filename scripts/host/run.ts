import type { HostBook } from './book/book';
import { formatDate, instantOf, serialAt } from './book/time';

/** What a script may do, by how it was started and by what its user has allowed. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface MenuItem {
  readonly label: string;
  readonly run: string;
}

/** What a script asks the person at the window; it waits for the button that is pressed, however long that takes. */
export interface Question {
  readonly title: string;
  readonly sentence: string;
  readonly buttons: readonly string[];
}

/** What the services need to know of the run that they serve, and what they leave behind. */
export interface Run {
  readonly book: HostBook;
  readonly authMode: AuthMode;
  /** A clock trigger has no window to show anything in. */
  readonly hasUi: boolean;
  readonly now: number;
  readonly time: HostTime;
  readonly ask: (question: Question) => string;
  /** How often each method was called. */
  readonly calls: Map<string, number>;
  readonly menu: MenuItem[];
  readonly alerts: string[];
  readonly toasts: string[];
  readonly log: string[];
  /** What Google is to throw at a method, by its name. */
  readonly failures: ReadonlyMap<string, string>;
  /** Writes that Google has not carried out yet. */
  readonly pending: (() => void)[];
}

/** What only the engine outside knows: a script's own has no time zones to itself. */
export interface HostTime {
  /** The instant of a serial number in the spreadsheet's time zone, and back. */
  instantOf(serial: number): number;
  serialAt(instant: number): number;
  formatDate(instant: number, timeZone: string, pattern: string): string;
}

export interface RunOptions {
  readonly authMode?: AuthMode;
  readonly hasUi?: boolean;
  readonly now?: number;
  /** Answers what the script asks; without it the first button is pressed at once. */
  readonly ask?: (question: Question) => string;
  readonly failures?: Readonly<Record<string, string>>;
}

export const newRun = (
  book: HostBook,
  {
    authMode = 'FULL',
    hasUi = true,
    now = Date.now(),
    ask = firstButton,
    failures = {},
  }: RunOptions = {},
): Run => ({
  ...{ book, authMode, hasUi, now, ask, time: timeOf(book) },
  failures: new Map(Object.entries(failures)),
  ...{ calls: new Map(), menu: [], alerts: [], toasts: [], log: [], pending: [] },
});

const firstButton = ({ buttons }: Question): string => buttons[0] ?? 'CLOSE';

const timeOf = ({ timeZone, history }: HostBook): HostTime => ({
  instantOf: (serial) => instantOf(serial, timeZone, history),
  serialAt: (instant) => serialAt(instant, timeZone, history),
  formatDate: (instant, zone, pattern) => formatDate(instant, zone, pattern, history),
});

/** Carries out what was written so far: at `flush`, before anything is read, and at the end of a run. */
export function settle({ pending }: Run): void {
  for (const write of pending.splice(0)) write();
}

export const countCalls = ({ calls }: Pick<Run, 'calls'>): number =>
  [...calls.values()].reduce((sum, count) => sum + count, 0);
