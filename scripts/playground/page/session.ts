import type { BookView, CellAt, CellChange, PageEvent, Question, SheetHead } from '../protocol';
import { call, listen } from './client';
import { SheetData } from './sheet-data';
import { newStore, type PageState, type Toast } from './state';

const SHOWN_FOR = 15_000;

/** What goes on between the page and the desk. */
export class Session {
  readonly store = newStore<PageState>({
    ...{ book: undefined, question: null, sheet: undefined, selected: { row: 1, column: 1 } },
    ...{ toasts: [], isConnected: true },
  });
  private readonly sheets = new Map<number, SheetData>();
  private toasts = 0;
  /** Told when cells of a sheet have changed. */
  onCells: (sheet: number) => void = () => {};

  async start(): Promise<void> {
    listen(
      (event) => this.hear(event),
      (isConnected) => this.store.set({ isConnected }),
    );
    const response = await fetch('now');
    const { book, question } = (await response.json()) as {
      book: BookView;
      question: Question | null;
    };
    this.store.set({ book, question });
    await this.openSheet(book.active);
  }

  get head(): SheetHead | undefined {
    const { book, sheet } = this.store.get();
    return book?.sheets.find(({ id }) => id === sheet);
  }

  get data(): SheetData | undefined {
    const { sheet } = this.store.get();
    return sheet === undefined ? undefined : this.sheets.get(sheet);
  }

  async openSheet(id: number): Promise<void> {
    const head = this.store.get().book?.sheets.find((sheet) => sheet.id === id);
    if (!head) return;
    if (!this.sheets.has(id)) {
      const data = new SheetData(head.rows);
      data.apply(await call('cells', id));
      this.sheets.set(id, data);
    }
    this.store.set({ sheet: id, selected: { row: 1, column: 1 } });
    await call('select', { sheet: id });
  }

  select(selected: CellAt): void {
    this.store.set({ selected });
  }

  async edit(place: CellAt, text: string): Promise<void> {
    const { sheet } = this.store.get();
    if (sheet !== undefined) await this.tried(call('edit', { sheet, ...place, text }));
  }

  async choose(run: string): Promise<void> {
    await this.tried(call('choose', { run }));
  }

  async answer(id: number, button: string, text: string): Promise<void> {
    await this.tried(call('answer', { id, button, text }));
  }

  dismiss(id: number): void {
    this.store.set({ toasts: this.store.get().toasts.filter((toast) => toast.id !== id) });
  }

  private async tried(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.toast('', error instanceof Error ? error.message : String(error));
    }
  }

  private hear(event: PageEvent): void {
    if (event.event === 'book') this.store.set({ book: event.book });
    if (event.event === 'question') this.store.set({ question: event.question });
    if (event.event === 'toast') this.toast(event.title, event.sentence);
    if (event.event === 'cells') this.paint(event.sheet, event.changes);
  }

  private paint(id: number, changes: readonly CellChange[]): void {
    const data = this.sheets.get(id);
    const head = this.store.get().book?.sheets.find((sheet) => sheet.id === id);
    if (!data || !head) return;
    data.grow(Math.max(head.rows, ...changes.map(({ row }) => row)));
    data.apply(changes);
    this.onCells(id);
  }

  private toast(title: string, sentence: string): void {
    this.toasts++;
    const toast: Toast = { id: this.toasts, title, sentence };
    this.store.set({ toasts: [...this.store.get().toasts, toast] });
    setTimeout(() => this.dismiss(toast.id), SHOWN_FOR);
  }
}
