import { cellAt, type HostBook, type HostSheet, putCell } from '../../host/book/book';
import { bookFrom } from '../../host/book/load';
import { typed } from '../../host/book/typed';
import { type Host, openHost } from '../../host/host';
import type { Project } from '../../host/project';
import type { Menu, MenuItem, RunOptions } from '../../host/run';
import type { Screen } from '../../host/screen';
import { readLook } from '../../workbook/xlsx/look';
import { readXlsx } from '../../workbook/xlsx/read';
import type {
  BookView,
  CallAsked,
  CellChange,
  DeskCalls,
  DeskEvent,
  EditsAsked,
  Opened,
  RunView,
} from '../protocol';
import { DeskClock } from './clock';
import { dressed } from './dressing';
import { headOf } from './head';
import { Painter } from './painter';
import { RunList } from './run-list';

/** What the desk needs of whoever it works for. */
export interface DeskSurroundings {
  /** The add-on as it is pushed to Google. */
  readonly project: Project;
  /** Boxes that wait for the person, and pages that do not. */
  readonly screen: Screen;
  tell(event: DeskEvent): void;
}

/** The open spreadsheet with its script: what a person at the page sees and does. */
export async function openDesk(opened: Opened, around: DeskSurroundings): Promise<Desk> {
  const { bytes, name, timeZone, now } = opened;
  const book = dressed(bookFrom(readXlsx(bytes, name), { name, timeZone }), readLook(bytes, name));
  const clock = new DeskClock(now, timeZone);
  const { project, screen, tell } = around;
  const painter = new Painter(book, tell);
  const host = await openHost(book, project, { clock, screen: painted(screen, painter) });
  return new Desk(host, clock, painter, tell);
}

/** What a script has written is seen before it asks anything. */
const painted = (screen: Screen, painter: Painter): Screen => ({
  ...screen,
  ask(question) {
    painter.repaint();
    return screen.ask(question);
  },
  prompt(question) {
    painter.repaint();
    return screen.prompt(question);
  },
});

export class Desk implements Omit<DeskCalls, 'begin'> {
  private readonly runs = new RunList();
  private readonly menu: readonly MenuItem[];

  constructor(
    private readonly host: Host,
    private readonly clock: DeskClock,
    private readonly painter: Painter,
    private readonly tell: (event: DeskEvent) => void,
  ) {
    const { run } = this.run('onOpen', 'open', { authMode: 'LIMITED' });
    this.menu = run.menus.flatMap(itemsOf);
  }

  view(): BookView {
    const { book, clock, painter, runs, menu } = this;
    const sheets = book.sheets.filter(({ kind, look }) => kind === 'GRID' && !look.hidden);
    return {
      name: book.name,
      sheets: sheets.map((sheet) => headOf(sheet, book)),
      active: book.sheets[book.active]?.id ?? 0,
      ...{ menu, looks: painter.looks, runs: runs.views, clock: clock.view() },
    };
  }

  cells(id: number): readonly CellChange[] {
    const cells = this.painter.whole(this.sheet(id));
    this.told();
    return cells;
  }

  edit({ sheet: id, edits }: EditsAsked): null {
    const sheet = this.sheet(id);
    for (const { row, column, text } of edits)
      putCell(sheet, row, column, typed(text, cellAt(sheet, row, column)));
    return this.told();
  }

  choose({ run }: { readonly run: string }): null {
    this.run(run, 'menu');
    return this.told();
  }

  select({ sheet: id, area }: Parameters<DeskCalls['select']>[0]): null {
    const sheet = this.sheet(id);
    sheet.selection = area;
    this.book.active = this.book.sheets.indexOf(sheet);
    return null;
  }

  setClock({ wall }: { readonly wall: string }): null {
    this.clock.pass(this.clock.instantOf(wall) - this.clock.now());
    return this.told();
  }

  callFromPage({ name, given }: CallAsked): unknown {
    try {
      return this.run(name, 'sidebar', {}, JSON.stringify(given).slice(1, -1)).value ?? null;
    } finally {
      this.told();
    }
  }

  private get book(): HostBook {
    return this.host.book;
  }

  private run(name: string, why: RunView['why'], options: RunOptions = {}, given = '') {
    const before = this.placeOfCursor();
    const execution = this.host.execution(options);
    const about = { name, why, at: this.clock.wall() };
    try {
      const value = this.runs.keep(execution.run, about, () => execution.call(`${name}(${given})`));
      return { run: execution.run, value };
    } finally {
      execution.end();
      this.follow(before);
    }
  }

  private placeOfCursor() {
    const sheet = this.book.sheets[this.book.active];
    return sheet && { sheet: sheet.id, row: sheet.selection.row, column: sheet.selection.column };
  }

  /** Goes where the script went. */
  private follow(before: ReturnType<Desk['placeOfCursor']>): void {
    const place = this.placeOfCursor();
    if (place && JSON.stringify(place) !== JSON.stringify(before))
      this.tell({ event: 'go', place });
  }

  private told(): null {
    this.painter.repaint();
    this.tell({ event: 'book', book: this.view() });
    return null;
  }

  private sheet(id: number): HostSheet {
    const sheet = this.book.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }
}

const itemsOf = ({ entries }: Menu): readonly MenuItem[] =>
  entries.flatMap((entry) =>
    entry === 'separator' ? [] : 'run' in entry ? [entry] : itemsOf(entry),
  );
