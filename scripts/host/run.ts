import type { Area } from '../../src/workbook/sheet';
import type { Api } from './api';
import type { HostBook, HostCell, HostSheet } from './book/book';
import type { Network } from './fetching';
import type { Project } from './project';
import type { Panel, Screen } from './screen';
import type { Tools } from './tools';
import type { HostUser, World } from './world';

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
  /** Whose run it is: who sits at the keyboard, or whoever made the trigger. */
  readonly user: HostUser;
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
  readonly region: Region;
  readonly tools: Tools;
  readonly network: Network;
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

/** What depends on where the spreadsheet is; a script's own engine knows neither time zones nor locales. */
export interface Region {
  /** The instant of a serial number in the spreadsheet's time zone, and back. */
  instantOf(serial: number): number;
  serialAt(instant: number): number;
  /** Wall time minus UTC in another time zone, in milliseconds. */
  offsetIn(instant: number, timeZone: string): number;
  /** The instant of a serial number in another time zone. */
  instantIn(serial: number, timeZone: string): number;
  formatDate(instant: number, timeZone: string, pattern: string): string;
  isTimeZone(timeZone: string): boolean;
  /** A cell as it is shown, in the words of the spreadsheet's locale. */
  displayed(cell: HostCell): string;
  /** A cell after text was put into it, as if a person typed it. */
  typed(text: string, before: HostCell): HostCell;
}

export interface RunOptions {
  readonly name?: string;
  readonly why?: Why;
  readonly event?: RunEvent;
  readonly user?: HostUser;
  readonly authMode?: AuthMode;
  readonly hasUi?: boolean;
  /** When it is, where that is not what the host's clock says. */
  readonly now?: number;
  /** In milliseconds, where that is not what Google gives such a run. */
  readonly longest?: number;
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

/** Carries out what was written so far: at `flush`, before anything is read, and at the end of a run. */
export function settle({ pending }: Run): void {
  for (const write of pending.splice(0)) write();
}

export const countCalls = ({ calls }: Pick<Run, 'calls'>): number =>
  [...calls.values()].reduce((sum, count) => sum + count, 0);
