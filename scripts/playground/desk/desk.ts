import { cellAt, type HostBook, type HostSheet, putCell } from '../../host/book/book';
import { bookFrom } from '../../host/book/load';
import { typed } from '../../host/book/typed';
import { type Host, openHost } from '../../host/host';
import { countCalls, type MenuItem, type Run, type RunOptions } from '../../host/run';
import type { Question } from '../../host/screen';
import { readLook } from '../../workbook/xlsx/look';
import { readXlsx } from '../../workbook/xlsx/read';
import type { BookView, CellChange, DeskCalls, Opened, PageEvent, RunView } from '../protocol';
import { DeskClock } from './clock';
import { dressed } from './dressing';
import { headOf } from './head';
import { Painting } from './painting';
import { newPalette } from './palette';

/** What the desk needs of whoever it works for. */
export interface DeskSurroundings {
  /** The add-on's script, as it is pushed to Google. */
  readonly code: string;
  tell(event: PageEvent): void;
  /** Waits until the person has answered. */
  ask(question: Question): string;
}

/** The open spreadsheet with its script: what a person at the page sees and does. */
export async function openDesk(opened: Opened, around: DeskSurroundings): Promise<Desk> {
  const { bytes, name, timeZone } = opened;
  const book = dressed(bookFrom(readXlsx(bytes, name), { name, timeZone }), readLook(bytes, name));
  const desk = new Desk(book, await openHost(book, around.code), around);
  desk.setClock(opened.now);
  desk.run('onOpen', 'open', { authMode: 'LIMITED' });
  return desk;
}

/** How many runs the list of executions keeps. */
const REMEMBERED = 200;

export class Desk implements Omit<DeskCalls, 'begin'> {
  private readonly palette = newPalette();
  private readonly paintings = new Map<number, Painting>();
  private readonly clock: DeskClock;
  private menu: readonly MenuItem[] = [];
  private runs: readonly RunView[] = [];

  constructor(
    private readonly book: HostBook,
    private readonly host: Host,
    private readonly around: DeskSurroundings,
  ) {
    this.clock = new DeskClock(book.timeZone);
  }

  setClock(now: number): void {
    this.clock.set(now);
  }

  view(): BookView {
    const { book, palette, menu, runs, clock } = this;
    return {
      name: book.name,
      sheets: book.sheets.filter(({ kind }) => kind === 'GRID').map((sheet) => headOf(sheet, book)),
      active: book.sheets[book.active]?.id ?? 0,
      ...{ looks: palette.looks, menu, runs, clock: clock.view() },
    };
  }

  cells(id: number): readonly CellChange[] {
    const painting = new Painting(this.sheet(id), this.book, this.palette);
    this.paintings.set(id, painting);
    const cells = painting.whole();
    this.around.tell({ event: 'book', book: this.view() });
    return cells;
  }

  edit({ sheet: id, row, column, text }: Parameters<DeskCalls['edit']>[0]): null {
    const sheet = this.sheet(id);
    putCell(sheet, row, column, typed(text, cellAt(sheet, row, column)));
    this.repaint();
    return null;
  }

  choose({ run }: { readonly run: string }): null {
    this.run(run, 'menu');
    return null;
  }

  select({ sheet }: { readonly sheet: number }): null {
    this.book.active = this.book.sheets.findIndex(({ id }) => id === sheet);
    return null;
  }

  run(name: string, why: RunView['why'], options: RunOptions = {}): void {
    const started = performance.now();
    const execution = this.host.execution({
      now: this.clock.now(),
      screen: { ask: this.around.ask },
      ...options,
    });
    let error: string | undefined;
    try {
      execution.call(`${name}()`);
    } catch (cause) {
      error = String(cause);
    } finally {
      execution.end();
    }
    this.remember(
      { name, why, milliseconds: performance.now() - started, ...(error ? { error } : {}) },
      execution.run,
    );
    if (why === 'open') this.menu = execution.run.menu;
    for (const sentence of execution.run.toasts)
      this.around.tell({ event: 'toast', title: '', sentence });
    this.repaint();
  }

  private remember(
    run: Pick<RunView, 'name' | 'why' | 'milliseconds' | 'error'>,
    { log, now, ...rest }: Run,
  ): void {
    const view = { ...run, at: this.clock.wall(now()), calls: countCalls(rest), log };
    this.runs = [view, ...this.runs].slice(0, REMEMBERED);
  }

  /** Tells the page what has changed in the sheets that it has. */
  private repaint(): void {
    for (const [sheet, painting] of this.paintings) {
      const changes = painting.changes();
      if (changes.length > 0) this.around.tell({ event: 'cells', sheet, changes });
    }
    this.around.tell({ event: 'book', book: this.view() });
  }

  private sheet(id: number): HostSheet {
    const sheet = this.book.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }
}
