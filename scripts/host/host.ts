import type { HostBook } from './book/book';
import { bundleServices, Execution } from './execution';
import { type MenuItem, newRun, type Run, type RunOptions } from './run';

/** A spreadsheet that is open in Google Sheets, with a script that belongs to it. */
export interface Host {
  readonly book: HostBook;
  /** Runs a function of the script by its name, from the loading of the script to its end. */
  start(name: string, options?: RunOptions): Run;
  /** Opens the spreadsheet: what is then in its menu. */
  open(options?: RunOptions): readonly MenuItem[];
  /** Chooses a menu item by what it says. */
  choose(label: string, options?: RunOptions): Run;
  /** A run that goes on until it is ended. */
  execution(options?: RunOptions): Execution;
}

export async function openHost(book: HostBook, code: string): Promise<Host> {
  const services = await bundleServices();
  const execution = (options?: RunOptions) => new Execution(services, code, newRun(book, options));
  const start = (name: string, options?: RunOptions): Run => {
    const running = execution(options);
    try {
      running.call(`${name}()`);
    } finally {
      running.end();
    }
    return running.run;
  };
  const open = (options?: RunOptions) => start('onOpen', { authMode: 'LIMITED', ...options }).menu;
  return {
    book,
    start,
    open,
    choose(label, options) {
      const item = open().find((each) => each.label === label);
      if (!item) throw new Error(`The menu has no “${label}”.`);
      return start(item.run, options);
    },
    execution,
  };
}
