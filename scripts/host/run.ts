import type { Area } from '../../src/workbook/sheet';
import type { Api } from './api';
import type { HostBook, HostCell, HostSheet } from './book/book';
import { displayed } from './book/display';
import { formatDate, instantOf, isTimeZone, serialAt } from './book/time';
import type { Project } from './project';
import { AGREEABLE, type Panel, type Screen } from './screen';
import type { World } from './world';

/** What a script may do, by how it was started and by what its user has allowed. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface MenuItem {
  readonly label: string;
  readonly run: string;
}

/** A menu as it is drawn. The add-on's own has no caption: Google puts the add-on's name there. */
export interface Menu {
  readonly caption: string;
  readonly entries: readonly (MenuItem | Menu | 'separator')[];
}

/** Why Google runs a function. */
export type Why = 'menu' | 'sidebar' | 'open' | 'install' | 'edit' | 'clock' | 'cell';

/** What Google tells a function that it calls for what has happened. */
export type RunEvent = { readonly triggerUid?: string } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'clock'; readonly at: number }
  | ({
      readonly kind: 'edit';
      readonly sheet: HostSheet;
      /** Given for single cells alone. */
      readonly value?: string;
      readonly oldValue?: string;
    } & Area)
);

/** What the services need to know of the run that they serve, and what they leave behind. */
export interface Run {
  /** Which function, and why; nothing where it is not one that Google calls. */
  readonly name: string;
  readonly why: Why | undefined;
  readonly book: HostBook;
  readonly world: World;
  readonly project: Project;
  readonly api: Api;
  readonly authMode: AuthMode;
  /** A clock trigger has no window to show anything in. */
  readonly hasUi: boolean;
  readonly screen: Screen;
  readonly started: number;
  /** How long Google lets it run, in milliseconds. */
  readonly longest: number;
  /** Stands still for a run, but for its naps. */
  now(): number;
  sleep(milliseconds: number): void;
  readonly time: HostTime;
  /** How often each method was called. */
  readonly calls: Map<string, number>;
  /** Called before a method does anything; what it returns is thrown at the script. */
  before(method: string, nth: number): string | undefined;
  readonly menu: MenuItem[];
  readonly menus: Menu[];
  readonly alerts: string[];
  readonly toasts: string[];
  readonly panels: Panel[];
  readonly log: string[];
  /** What it failed with, once it has. */
  failure: { readonly error: unknown } | undefined;
  /** Writes that Google has not carried out yet. */
  readonly pending: (() => void)[];
}

/** What only the engine outside knows: a script's own has no time zones to itself. */
export interface HostTime {
  /** The instant of a serial number in the spreadsheet's time zone, and back. */
  instantOf(serial: number): number;
  serialAt(instant: number): number;
  formatDate(instant: number, timeZone: string, pattern: string): string;
  isTimeZone(timeZone: string): boolean;
  /** A cell as it is shown, in the words of the spreadsheet's locale. */
  displayed(cell: HostCell): string;
}

export interface RunOptions {
  readonly name?: string;
  readonly why?: Why;
  readonly event?: RunEvent;
  readonly authMode?: AuthMode;
  readonly hasUi?: boolean;
  /** When it is, where that is not what the host's clock says. */
  readonly now?: number;
  readonly screen?: Partial<Screen>;
  /** What Google is to throw at each call of a method, or at its nth alone. */
  readonly failures?: Readonly<Record<string, string | Failure>>;
  /** Done when the script calls a method, before the method does anything: another run can come in between here. */
  readonly meetings?: Readonly<Record<string, (nth: number) => void>>;
}

export interface Failure {
  readonly nth: number;
  readonly message: string;
}

/** What a run is part of. */
export type Around = Pick<Run, 'book' | 'world' | 'project' | 'api'> & {
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
    ...{ name, why, authMode, hasUi, started, time: timeOf(around.book) },
    longest: authMode === 'FULL' ? LONGEST : SHORT,
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

const timeOf = (book: HostBook): HostTime => ({
  instantOf: (serial) => instantOf(serial, book.timeZone, book.history),
  serialAt: (instant) => serialAt(instant, book.timeZone, book.history),
  formatDate: (instant, zone, pattern) => formatDate(instant, zone, pattern, book.history),
  isTimeZone,
  displayed: (cell) => displayed(cell, book.locale),
});

/** Carries out what was written so far: at `flush`, before anything is read, and at the end of a run. */
export function settle({ pending }: Run): void {
  for (const write of pending.splice(0)) write();
}

export const countCalls = ({ calls }: Pick<Run, 'calls'>): number =>
  [...calls.values()].reduce((sum, count) => sum + count, 0);
