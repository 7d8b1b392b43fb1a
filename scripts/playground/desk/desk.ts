import type { HostSheet } from '../../host/book/book';
import { type Host, openHost } from '../../host/host';
import type { Project } from '../../host/project';
import type { Menu, MenuItem } from '../../host/run';
import type { Screen } from '../../host/screen';
import { COORDINATOR } from '../../host/world';
import type { BookView, Opened } from '../protocol/book';
import type { CallAsked, DeskCalls, FileChanges, FoundFile, MailPage } from '../protocol/calls';
import type { DeskEvent } from '../protocol/events';
import type { CellChange, EditAsked, PlaceView } from '../protocol/grid';
import { DeskClock } from './clock';
import { FileAtDesk } from './file';
import { headOf } from './head';
import { attachmentOf, fileIn, filesIn, mailPage, mailsIn, triggersIn } from './made';
import { Painter } from './painter';
import { RunList } from './run-list';

/** What the desk needs of whoever it works for. */
export interface DeskSurroundings {
  /** The add-on as it is pushed to Google. */
  readonly project: Project;
  readonly locale: string;
  /** Boxes that wait for the person, and pages that do not. */
  readonly screen: Screen;
  tell(event: DeskEvent): void;
}

/** The open spreadsheet with its script: what a person at the page sees and does. */
export async function openDesk(opened: Opened, around: DeskSurroundings): Promise<Desk> {
  const file = new FileAtDesk(opened);
  const book = file.read();
  const clock = new DeskClock(opened.now, opened.timeZone);
  const { project, locale, screen, tell } = around;
  const painter = new Painter(book, tell);
  const host = await openHost(book, project, {
    ...{ clock, screen: painted(screen, painter) },
    user: { ...COORDINATOR, locale },
  });
  return new Desk({ host, clock, painter, file, tell }, opened.isInstalled);
}

interface DeskParts {
  readonly host: Host;
  readonly clock: DeskClock;
  readonly painter: Painter;
  readonly file: FileAtDesk;
  tell(event: DeskEvent): void;
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
    private readonly parts: DeskParts,
    private isInstalled: boolean,
  ) {
    const { host, clock } = parts;
    host.watch((run) => this.runs.add(run, clock.wall()));
    if (isInstalled) host.open();
  }

  view(): BookView {
    const { runs } = this;
    const { clock, painter } = this.parts;
    const { book, menus, world } = this.parts.host;
    const wall = (instant: number) => clock.wall(instant);
    const sheets = book.sheets.filter(({ kind, look }) => kind === 'GRID' && !look.hidden);
    return {
      name: book.name,
      sheets: sheets.map((sheet) => headOf(sheet, book)),
      active: book.sheets[book.active]?.id ?? 0,
      menu: menus.flatMap(itemsOf),
      isInstalled: this.isInstalled,
      ...{ looks: painter.looks, runs: runs.views, clock: clock.view() },
      outbox: mailsIn(world, wall),
      files: filesIn(world, wall),
      triggers: triggersIn(world, wall),
    };
  }

  cells(id: number): readonly CellChange[] {
    const cells = this.parts.painter.whole(this.sheet(id));
    this.parts.tell({ event: 'book', book: this.view() });
    return cells;
  }

  edit({ sheet, ...edit }: EditAsked): null {
    const { name } = this.sheet(sheet);
    this.during(() => this.parts.host.type({ sheet: name, ...edit }));
    return null;
  }

  install(): null {
    this.isInstalled = true;
    this.during(() => this.parts.host.install());
    return null;
  }

  choose({ run }: { readonly run: string }): null {
    this.during(() => this.parts.host.start(run, { why: 'menu' }));
    return null;
  }

  select({ sheet: id, area }: Parameters<DeskCalls['select']>[0]): null {
    const sheet = this.sheet(id);
    sheet.selection = area;
    this.parts.host.book.active = this.parts.host.book.sheets.indexOf(sheet);
    return null;
  }

  setClock({ wall }: { readonly wall: string }): null {
    const { clock, host } = this.parts;
    this.during(() => host.moveClock(clock.instantOf(wall)));
    return null;
  }

  callFromPage({ name, given }: CallAsked): unknown {
    return this.during(() => this.parts.host.ask(name, ...given));
  }

  mailPage(id: number): MailPage {
    return mailPage(this.parts.host.world, id);
  }

  attachment({ mail, at }: { readonly mail: number; readonly at: number }): FoundFile {
    return attachmentOf(this.parts.host.world, mail, at);
  }

  file(id: string): FoundFile {
    return fileIn(this.parts.host.world, id);
  }

  changes(): FileChanges {
    return this.parts.file.changes(this.parts.host.book);
  }

  pack(): Uint8Array {
    return this.parts.file.pack(this.parts.host.book);
  }

  saved(bytes: Uint8Array): null {
    this.parts.file.saved(bytes);
    return null;
  }

  /** Shows afterwards what has changed, whether the work succeeds or not, and goes where the script went. */
  private during<Value>(work: () => Value): Value {
    const before = this.cursor();
    this.runs.begin();
    try {
      return work();
    } finally {
      this.parts.painter.repaint();
      this.parts.tell({ event: 'book', book: this.view() });
      const place = this.cursor();
      if (place && JSON.stringify(place) !== JSON.stringify(before))
        this.parts.tell({ event: 'go', place });
    }
  }

  private cursor(): PlaceView | undefined {
    const { sheets, active } = this.parts.host.book;
    const sheet = sheets[active];
    return sheet && { sheet: sheet.id, row: sheet.selection.row, column: sheet.selection.column };
  }

  private sheet(id: number): HostSheet {
    const sheet = this.parts.host.book.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }
}

const itemsOf = ({ entries }: Menu): readonly MenuItem[] =>
  entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'run' in entry ? [entry] : itemsOf(entry);
  });
