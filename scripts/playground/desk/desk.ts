import type { HostSheet } from '../../host/book/book';
import { bookFrom } from '../../host/book/load';
import { type Host, openHost } from '../../host/host';
import type { Project } from '../../host/project';
import type { Menu, MenuItem } from '../../host/run';
import type { Screen } from '../../host/screen';
import { readLook } from '../../workbook/xlsx/look';
import { readXlsx } from '../../workbook/xlsx/read';
import type {
  BookView,
  CallAsked,
  CellChange,
  DeskCalls,
  DeskEvent,
  EditAsked,
  Opened,
  PlaceView,
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

  constructor(
    private readonly host: Host,
    private readonly clock: DeskClock,
    private readonly painter: Painter,
    private readonly tell: (event: DeskEvent) => void,
  ) {
    host.watch((run) => this.runs.add(run, clock.wall()));
    host.open();
  }

  view(): BookView {
    const { clock, painter, runs } = this;
    const { book, menus } = this.host;
    const sheets = book.sheets.filter(({ kind, look }) => kind === 'GRID' && !look.hidden);
    return {
      name: book.name,
      sheets: sheets.map((sheet) => headOf(sheet, book)),
      active: book.sheets[book.active]?.id ?? 0,
      menu: menus.flatMap(itemsOf),
      ...{ looks: painter.looks, runs: runs.views, clock: clock.view() },
    };
  }

  cells(id: number): readonly CellChange[] {
    const cells = this.painter.whole(this.sheet(id));
    this.tell({ event: 'book', book: this.view() });
    return cells;
  }

  edit({ sheet, ...edit }: EditAsked): null {
    const { name } = this.sheet(sheet);
    this.during(() => this.host.type({ sheet: name, ...edit }));
    return null;
  }

  choose({ run }: { readonly run: string }): null {
    this.during(() => this.host.start(run, { why: 'menu' }));
    return null;
  }

  select({ sheet: id, area }: Parameters<DeskCalls['select']>[0]): null {
    const sheet = this.sheet(id);
    sheet.selection = area;
    this.host.book.active = this.host.book.sheets.indexOf(sheet);
    return null;
  }

  setClock({ wall }: { readonly wall: string }): null {
    this.during(() => this.clock.pass(this.clock.instantOf(wall) - this.clock.now()));
    return null;
  }

  callFromPage({ name, given }: CallAsked): unknown {
    return this.during(() => this.host.ask(name, ...given));
  }

  /** Shows afterwards what has changed, whether the work succeeds or not, and goes where the script went. */
  private during<Value>(work: () => Value): Value {
    const before = this.cursor();
    this.runs.begin();
    try {
      return work();
    } finally {
      this.painter.repaint();
      this.tell({ event: 'book', book: this.view() });
      const place = this.cursor();
      if (place && JSON.stringify(place) !== JSON.stringify(before))
        this.tell({ event: 'go', place });
    }
  }

  private cursor(): PlaceView | undefined {
    const { sheets, active } = this.host.book;
    const sheet = sheets[active];
    return sheet && { sheet: sheet.id, row: sheet.selection.row, column: sheet.selection.column };
  }

  private sheet(id: number): HostSheet {
    const sheet = this.host.book.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }
}

const itemsOf = ({ entries }: Menu): readonly MenuItem[] =>
  entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'run' in entry ? [entry] : itemsOf(entry);
  });
