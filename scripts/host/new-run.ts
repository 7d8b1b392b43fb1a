import type { HostBook } from './book/book';
import { displayed } from './book/display';
import { formatDate, instantOf, isTimeZone, offsetAt, serialAt } from './book/time';
import { typed, typingIn } from './book/typed';
import type { Region, Run, RunOptions } from './run';
import { AGREEABLE, type Screen } from './screen';
import { TOOLS } from './tools';

/** What a run is part of. */
export type Around = Pick<Run, 'book' | 'world' | 'project' | 'api' | 'network'> & {
  readonly screen: Partial<Screen>;
};

export function newRun(
  around: Around,
  { name = '', why, authMode = 'FULL', hasUi = true, now, screen, ...planned }: RunOptions = {},
): Run {
  const { failures = {}, meetings = {} } = planned;
  const { clock } = around.world;
  const started = now ?? clock.now();
  let time = started;
  return {
    ...around,
    ...{
      name,
      why,
      authMode,
      hasUi,
      started,
      region: regionOf(around.book, () => time),
      tools: TOOLS,
    },
    user: planned.user ?? around.world.user,
    longest: planned.longest ?? (authMode === 'FULL' ? LONGEST : SHORT),
    screen: { ...AGREEABLE, ...around.screen, ...screen },
    now: () => time,
    sleep(milliseconds) {
      time += milliseconds;
      if (now === undefined) clock.pass(milliseconds);
    },
    before(method, nth) {
      meetings[method]?.(nth);
      const failure = failures[method];
      if (typeof failure !== 'object') return failure;
      return failure.nth === nth ? failure.message : undefined;
    },
    ...{ calls: new Map(), menu: [], menus: [], alerts: [], toasts: [] },
    ...{ panels: [], log: [], failure: undefined, pending: [] },
  };
}

/** Simple triggers and custom functions are given less time than all else. */
const LONGEST = 6 * 60_000;
const SHORT = 30_000;

const regionOf = (book: HostBook, now: () => number): Region => ({
  instantOf: (serial) => instantOf(serial, book.timeZone, book.history),
  serialAt: (instant) => serialAt(instant, book.timeZone, book.history),
  offsetIn: (instant, zone) => offsetAt(instant, zone, 'iana'),
  instantIn: (serial, zone) => instantOf(serial, zone, book.history),
  formatDate: (instant, zone, pattern) => formatDate(instant, zone, pattern, book.history),
  isTimeZone,
  displayed: (cell) => displayed(cell, book.locale),
  typed: (text, before) => typed(text, before, typingIn(book, now())),
});
