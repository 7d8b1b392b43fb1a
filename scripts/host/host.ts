import { Script } from 'node:vm';
import { readApi } from './api';
import type { HostBook } from './book/book';
import { type Clock, goingClock } from './clock';
import { bundleServices, Execution } from './execution';
import { type Project, projectOf } from './project';
import { type Menu, type MenuItem, newRun, type Run, type RunOptions } from './run';
import type { Screen } from './screen';
import { type HostUser, newWorld, type World } from './world';

/** A spreadsheet that is open in Google Sheets, with a script that belongs to it. */
export interface Host {
  readonly book: HostBook;
  readonly world: World;
  /** Runs a function of the script by its name, from the loading of the script to its end. */
  start(name: string, options?: RunOptions): Run;
  /** Opens the spreadsheet: what is then in its menu. */
  open(options?: RunOptions): readonly MenuItem[];
  /** The menus as they were drawn when the spreadsheet was last opened. */
  readonly menus: readonly Menu[];
  /** Chooses a menu item by what it says. */
  choose(label: string, options?: RunOptions): Run;
  /** A run that goes on until it is ended. */
  execution(options?: RunOptions): Execution;
}

export interface HostOptions {
  readonly user?: HostUser;
  /** Where there is none, the host goes with this machine's clock. */
  readonly clock?: Clock;
  /** Who answers boxes, and sees pages and toasts. */
  readonly screen?: Partial<Screen>;
}

export async function openHost(
  book: HostBook,
  given: string | Project,
  { user, clock = goingClock(), screen = {} }: HostOptions = {},
): Promise<Host> {
  const project = projectOf(given);
  const world = newWorld(clock, user);
  const around = { book, world, project, api: readApi(), screen };
  const services = await bundleServices();
  const code = new Script(project.code, { filename: 'Code.gs' });
  const execution = (options?: RunOptions) =>
    new Execution(services, code, newRun(around, options));
  const start = (name: string, options?: RunOptions): Run => {
    const running = execution(options);
    try {
      running.call(`${name}()`);
    } finally {
      running.end();
    }
    return running.run;
  };
  let menus: readonly Menu[] = [];
  const open = (options?: RunOptions): readonly MenuItem[] => {
    const run = start('onOpen', { authMode: 'LIMITED', ...options });
    menus = run.menus;
    return run.menu;
  };
  return {
    ...{ book, world, start, open, execution },
    get menus() {
      return menus;
    },
    choose(label, options) {
      const item = open().find((each) => each.label === label);
      if (!item) throw new Error(`The menu has no “${label}”.`);
      return start(item.run, options);
    },
  };
}
