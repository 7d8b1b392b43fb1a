import type { PageBeginning } from '../protocol/book';
import type { SavePlan } from '../protocol/calls';
import type { PageEvent } from '../protocol/events';
import type { AreaView, CellAt, EditAsked, SheetHead } from '../protocol/grid';
import type { PanelView } from '../protocol/panels';
import { WORDS } from '../words';
import { askNow, call, listen } from './client';
import { SheetBook } from './sheet-book';
import type { SheetData } from './sheet-data';
import { BLANK_STATE, type Drawer, type PageState } from './state';
import { newStore } from './store';

const SHOWN_FOR = 10;
const FIRST: CellAt = { row: 1, column: 1 };

/** What the grid is told besides the page's state. */
export interface GridOrders {
  repaint(): void;
  select(cell: CellAt, withKeyboard?: boolean): void;
}

/** What the page does at each event. */
type Hearing = {
  readonly [Name in PageEvent['event']]: (
    event: Extract<PageEvent, { readonly event: Name }>,
  ) => void;
};

/** What goes on between the page and the desk. */
export class Session {
  readonly store = newStore<PageState>(BLANK_STATE);
  /** Until there is a grid, it is remembered where it is to begin. */
  grid: GridOrders = {
    repaint() {},
    select: (selected, withKeyboard = true) => this.store.set({ selected, withKeyboard }),
  };
  private readonly sheets = new SheetBook();
  private readonly heard: Hearing = {
    book: ({ book }) => {
      const isRepainted = book.looks.length !== this.store.get().book?.looks.length;
      this.store.set({ book });
      if (isRepainted) this.grid.repaint();
    },
    question: ({ question }) => this.store.set({ question }),
    toast: ({ title, sentence, seconds }) => this.toast(title, sentence, seconds),
    cells: ({ sheet, changes }) => {
      if (this.sheets.change(sheet, changes)) this.grid.repaint();
    },
    go: ({ place: { sheet, row, column } }) => void this.openSheet(sheet, { row, column }, false),
    panel: ({ panel }) => this.show(panel),
    opened: () => window.location.reload(),
  };
  private toasts = 0;

  async start(): Promise<void> {
    listen(
      (event) => (this.heard[event.event] as (event: PageEvent) => void)(event),
      (isConnected) => this.store.set({ isConnected }),
    );
    const now = await askNow();
    this.store.set(now);
    await this.openSheet(now.book.active);
  }

  get head(): SheetHead | undefined {
    return this.headOf(this.store.get().sheet);
  }

  get data(): SheetData | undefined {
    return this.sheets.get(this.store.get().sheet);
  }

  /** What stands in a cell, as a person would type it. */
  typedAt({ sheet, row, column }: CellAt & Pick<PageState, 'sheet'>): string {
    return this.sheets.get(sheet)?.at(row, column)?.typed ?? '';
  }

  /** Opens a sheet at a cell; the keyboard goes along unless the script took the person there. */
  async openSheet(id: number, selected: CellAt = FIRST, withKeyboard = true): Promise<void> {
    const head = this.headOf(id) ?? this.store.get().book?.sheets[0];
    if (!head) return;
    if (!this.sheets.get(head.id)) this.sheets.add(head, await call('cells', head.id));
    const isOpen = this.store.get().sheet === head.id;
    this.store.set({ sheet: head.id, selected, withKeyboard });
    if (isOpen) this.grid.select(selected, withKeyboard);
    await this.selectArea({ ...selected, rows: 1, columns: 1 });
  }

  async selectArea(area: AreaView): Promise<void> {
    const { sheet } = this.store.get();
    this.store.set({ selected: { row: area.row, column: area.column } });
    if (sheet !== undefined) await this.tried('', () => call('select', { sheet, area }));
  }

  async edit(
    edit: Omit<EditAsked, 'sheet'>,
    { sheet }: Pick<PageState, 'sheet'> = this.store.get(),
  ): Promise<void> {
    if (sheet !== undefined) await this.tried('', () => call('edit', { sheet, ...edit }));
  }

  async install(): Promise<void> {
    await this.tried(WORDS.running(WORDS.install), () => call('install', null));
  }

  async choose(run: string, label: string): Promise<void> {
    await this.tried(WORDS.running(label), () => call('choose', { run }));
  }

  async answer(id: number, button: string, text: string): Promise<void> {
    await this.tried('', () => call('answer', { id, button, text }));
  }

  async setClock(wall: string): Promise<void> {
    await this.tried(WORDS.movingClock, () => call('setClock', { wall }));
  }

  async begin(beginning: PageBeginning): Promise<void> {
    await this.tried(WORDS.waiting, () => call('begin', beginning));
  }

  savePlan(): Promise<SavePlan> {
    return call('savePlan', null);
  }

  async save(file: string): Promise<void> {
    await this.tried(WORDS.save.saving, async () => {
      await call('save', null);
      this.toast('', WORDS.save.saved(file), SHOWN_FOR);
      this.open(null);
    });
  }

  async closePanel({ id }: PanelView): Promise<void> {
    this.store.set({ panels: this.store.get().panels.filter((panel) => panel.id !== id) });
    await this.tried('', () => call('closePanel', id));
  }

  openDocument(id: string): void {
    this.store.set({ drawer: 'documents', document: id });
  }

  open(drawer: Drawer | null): void {
    this.store.set({ drawer });
  }

  /** Goes to a cell of the sheet that is open; says whether it has such a one. */
  selectCell(cell: CellAt): boolean {
    const { head } = this;
    if (!head || cell.row > head.rows || cell.column > head.columns) return false;
    this.grid.select(cell);
    return true;
  }

  focusGrid(): void {
    this.grid.select(this.store.get().selected);
  }

  dismiss(id: number): void {
    this.store.set({ toasts: this.store.get().toasts.filter((toast) => toast.id !== id) });
  }

  private headOf(id: number | undefined): SheetHead | undefined {
    return this.store.get().book?.sheets.find((sheet) => sheet.id === id);
  }

  /** Says what goes on while it does, and tells what went wrong. */
  private async tried(busy: string, work: () => Promise<unknown>): Promise<void> {
    if (busy !== '') this.store.set({ busy });
    try {
      await work();
    } catch (error) {
      this.toast('', error instanceof Error ? error.message : String(error), SHOWN_FOR);
    } finally {
      if (busy !== '') this.store.set({ busy: null });
    }
  }

  private show(panel: PanelView): void {
    const others = this.store
      .get()
      .panels.filter(({ kind }) => (kind === 'sidebar') !== (panel.kind === 'sidebar'));
    this.store.set({ panels: [...others, panel] });
  }

  private toast(title: string, sentence: string, seconds: number): void {
    this.toasts++;
    const id = this.toasts;
    this.store.set({ toasts: [...this.store.get().toasts, { id, title, sentence }] });
    if (seconds >= 0) setTimeout(() => this.dismiss(id), seconds * 1000);
  }
}
