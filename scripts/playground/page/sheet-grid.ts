import { defineCustomElements } from '@revolist/revogrid/loader';
import type { AreaView, CellAt, EditAsked, LookView, SheetHead } from '../protocol/grid';
import { cellEditor } from './cell-editor';
import { copied, filled, pasted } from './grid-clipboard';
import { coordinatesOf, drawing, moveCursor, toTop } from './grid-cursor';
import { stayingFrom, stepOf, watchKeyboard } from './grid-keys';
import { rowHeights, USUAL_HEIGHT } from './row-heights';
import { columnsOf, lineOf } from './sheet-columns';
import type { SheetData } from './sheet-data';

defineCustomElements();

/** What the grid asks, and what it tells of the person at it. */
export interface GridListener {
  looks(): readonly LookView[];
  onSelect(area: AreaView): void;
  onEdit(edit: Omit<EditAsked, 'sheet'>): void;
}

/** RevoGrid calls itself a grid, but leaves some of its parts without the roles that a grid's parts have. */
function completeRoles(grid: HTMLElement): void {
  for (const row of grid.querySelectorAll('.header-rgRow')) row.setAttribute('role', 'row');
  const thanks = grid.querySelector('revogr-attribution');
  thanks?.setAttribute('aria-hidden', 'true');
  thanks?.querySelector('a')?.setAttribute('tabindex', '-1');
}

/** RevoGrid dressed as a sheet: column letters, row numbers, frozen rows, looks, notes and dropdowns. */
export class SheetGrid {
  private readonly grid = document.createElement('revo-grid');
  private readonly keyboard: { readonly isHere: boolean };
  private head: SheetHead | undefined;
  private data: SheetData | undefined;
  private notes = new Map<string, string>();
  /** Done when the sheet that was shown last can be seen. */
  private drawn: Promise<void> = Promise.resolve();
  private takesKeyboard = (): boolean => true;
  /** Where the cursor is being sent: only the last such order counts. */
  private wanted: CellAt | undefined;
  private area: AreaView = { row: 1, column: 1, rows: 1, columns: 1 };

  constructor(
    place: HTMLElement,
    private readonly listener: GridListener,
  ) {
    const { grid } = this;
    this.keyboard = watchKeyboard(place);
    const editor = cellEditor({
      cellAt: ({ row }, column) => this.editedCell({ row, column }),
      leave: () => this.grid.focus(),
    });
    Object.assign(grid, {
      ...{ theme: 'default', range: true, resize: true, filter: false, useClipboard: false },
      ...{ rowSize: USUAL_HEIGHT, frameSize: 2, editors: { cell: editor }, applyOnClose: true },
    });
    this.listenToGrid();
    this.listenToClipboard();
    place.append(grid);
  }

  /** Shows another sheet, or the same one with another head. */
  show(head: SheetHead, data: SheetData): void {
    const isOther = head.id !== this.head?.id;
    this.head = head;
    this.data = data;
    this.notes = new Map(head.notes.map(({ row, column, text }) => [`${row}/${column}`, text]));
    data.grow(head.rows);
    const { grid } = this;
    const frozen = data.lines.slice(0, head.frozenRows);
    const rest = data.lines.slice(head.frozenRows);
    grid.columns = columnsOf(head, {
      looks: () => this.listener.looks(),
      noteAt: ({ row, column }) => this.notes.get(`${row}/${column}`),
      choicesAt: (cell) => this.choicesAt(cell),
    });
    grid.pinnedTopSource = frozen;
    grid.source = rest;
    const heights = (type: 'rowPinStart' | 'rgRow', lines: typeof rest) =>
      rowHeights(lines, head.widths, this.listener.looks()).map((height) => ({ ...height, type }));
    grid.rowDefinitions = [...heights('rowPinStart', frozen), ...heights('rgRow', rest)];
    grid.classList.toggle('without-lines', !head.gridlines);
    this.drawn = drawing(grid).then(() => (isOther ? toTop(grid) : undefined));
  }

  /** Moves to a cell, and takes the keyboard there if it is to and the person has not gone elsewhere meanwhile. */
  async select(cell: CellAt, withKeyboard = true): Promise<void> {
    this.area = { ...cell, rows: 1, columns: 1 };
    this.wanted = cell;
    const isWanted = (): boolean => this.wanted === cell;
    const hasStayed = stayingFrom(document.activeElement, this.grid);
    await this.grid.componentOnReady();
    await this.drawn;
    if (!this.head || !isWanted()) return;
    this.takesKeyboard = () => withKeyboard && hasStayed();
    await moveCursor(this.grid, cell, { frozen: this.head, isWanted });
    if (!isWanted()) return;
    if (this.takesKeyboard()) this.grid.focus();
    this.leaveToPerson();
  }

  private leaveToPerson(): void {
    this.wanted = undefined;
    this.takesKeyboard = () => true;
  }

  /** Paints anew what is in sight. */
  refresh(): void {
    void this.grid.refresh('all');
  }

  private listenToGrid(): void {
    const { grid } = this;
    grid.addEventListener('beforeedit', (event) => {
      event.preventDefault();
      const { model, prop, val } = event.detail;
      const at = { row: lineOf(model).row, column: Number(prop) };
      const text: unknown = val;
      if (typeof text === 'string' && at.column > 0 && text !== this.editedCell(at).typed)
        this.listener.onEdit({ ...at, texts: [[text]] });
    });
    grid.addEventListener('beforerangeedit', (event) => {
      event.preventDefault();
      this.listener.onEdit(filled(this.area, ''));
    });
    grid.addEventListener('beforeautofill', (event) => event.preventDefault());
    grid.addEventListener('afterfocus', (event) => {
      const { detail } = event;
      // Otherwise the grid takes the keyboard to wherever its cursor goes.
      if (!this.takesKeyboard()) event.preventDefault();
      const cell = { row: lineOf(detail.model).row, column: Number(detail.column?.prop) };
      if (cell.column > 0 && !this.isOnTheWay(cell))
        this.selected({ ...cell, rows: 1, columns: 1 });
    });
    grid.addEventListener('pointerdown', () => this.leaveToPerson());
    grid.addEventListener('setrange', () => void this.rangeSelected());
    grid.addEventListener('beforekeydown', (event) => this.pressed(event.detail.original, event));
    grid.addEventListener('aftergridrender', () => completeRoles(grid));
  }

  /** What is told of a cell that the cursor has left again is told too late. */
  private isOnTheWay({ row, column }: CellAt): boolean {
    const { wanted } = this;
    return wanted !== undefined && (wanted.row !== row || wanted.column !== column);
  }

  private selected(area: AreaView): void {
    this.area = area;
    this.listener.onSelect(area);
  }

  private async rangeSelected(): Promise<void> {
    const range = await this.grid.getSelectedRange();
    // The grid tells where the cursor was while it is being sent elsewhere.
    if (this.wanted) return;
    if (range?.colType !== 'rgCol' || range.rowType !== 'rgRow') return;
    const { frozenRows = 0, frozenColumns = 0 } = this.head ?? {};
    this.area = {
      row: range.y + 1 + frozenRows,
      column: range.x + 1 + frozenColumns,
      rows: range.y1 - range.y + 1,
      columns: range.x1 - range.x + 1,
    };
  }

  private pressed(key: KeyboardEvent, event: Event): void {
    const { head, area } = this;
    const isTyping = key.target instanceof HTMLInputElement;
    if (!this.keyboard.isHere) event.preventDefault();
    // Every part of the grid tells of the same key.
    if (!this.keyboard.isHere || isTyping || !head || key.defaultPrevented) return;
    const page = Math.max(1, Math.floor(this.grid.clientHeight / USUAL_HEIGHT) - 3);
    const to = stepOf(key, area, { rows: head.rows, columns: head.columns, page });
    if (!to && key.key !== 'F2') return;
    event.preventDefault();
    key.preventDefault();
    if (to) void this.select(to);
    else void this.openEditor(area);
  }

  private async openEditor(cell: CellAt): Promise<void> {
    if (!this.head) return;
    const { y, rowType } = coordinatesOf(cell, this.head);
    await this.grid.setCellEdit(y, cell.column, rowType);
  }

  private listenToClipboard(): void {
    const isMine = ({ target }: Event): boolean =>
      this.keyboard.isHere && !(target instanceof HTMLInputElement);
    const textAt = ({ row, column }: CellAt) => this.data?.at(row, column)?.text ?? '';
    const copy = (event: ClipboardEvent): void => {
      if (!isMine(event)) return;
      event.clipboardData?.setData('text/plain', copied(this.area, textAt));
      event.preventDefault();
      if (event.type === 'cut') this.listener.onEdit(filled(this.area, ''));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', (event) => {
      if (!isMine(event)) return;
      this.listener.onEdit(pasted(event.clipboardData?.getData('text/plain') ?? '', this.area));
      event.preventDefault();
    });
  }

  private editedCell(cell: CellAt) {
    const typed = this.data?.at(cell.row, cell.column)?.typed ?? '';
    return { typed, choices: this.choicesAt(cell) };
  }

  private choicesAt({ row, column }: CellAt): readonly string[] {
    const found = this.head?.dropdowns.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return found?.words ?? [];
  }
}
