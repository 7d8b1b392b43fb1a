import type { ColumnRegular, EditorCtr } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { AreaView, CellAt, EditsAsked, LookView, SheetHead } from '../protocol';
import { columnLetters } from './address';
import { cellEditor } from './cell-editor';
import { cellStyle } from './cell-style';
import { rowHeights, USUAL_HEIGHT } from './row-heights';
import type { Line, SheetData } from './sheet-data';

defineCustomElements();

/** What the grid tells of the person at it. */
export interface GridListener {
  onSelect(area: AreaView): void;
  onEdit(edits: EditsAsked['edits']): void;
}

/** RevoGrid dressed as a sheet: column letters, row numbers, frozen rows, looks, notes and dropdowns. */
export class SheetGrid {
  private readonly grid = document.createElement('revo-grid');
  private head: SheetHead | undefined;
  private data: SheetData | undefined;
  private looks: readonly LookView[] = [];
  private notes = new Map<string, string>();

  constructor(
    place: HTMLElement,
    private readonly listener: GridListener,
  ) {
    const { grid } = this;
    Object.assign(grid, {
      ...{ theme: 'default', range: true, resize: true, filter: false, canMoveColumns: false },
      ...{
        rowSize: USUAL_HEIGHT,
        frameSize: 2,
        editors: { cell: this.editor() },
        applyOnClose: true,
      },
    });
    grid.addEventListener('beforeedit', (event) => {
      event.preventDefault();
      const { model, prop, val } = event.detail;
      this.edited(model as unknown as Line, Number(prop), val);
    });
    grid.addEventListener('afterfocus', ({ detail }) => {
      const row = (detail.model as Line | undefined)?.row;
      const column = Number(detail.column?.prop);
      if (row !== undefined && column > 0) listener.onSelect({ row, column, rows: 1, columns: 1 });
    });
    place.append(grid);
  }

  /** Shows another sheet, or the same one with another head. */
  show(head: SheetHead, data: SheetData, looks: readonly LookView[]): void {
    this.head = head;
    this.data = data;
    this.looks = looks;
    this.notes = new Map(head.notes.map(({ row, column, text }) => [`${row}/${column}`, text]));
    const { grid } = this;
    data.grow(head.rows);
    grid.columns = this.columns(head);
    const frozen = data.lines.slice(0, head.frozenRows);
    const rest = data.lines.slice(head.frozenRows);
    grid.pinnedTopSource = frozen;
    grid.source = rest;
    grid.rowDefinitions = [
      ...rowHeights(frozen, head.widths, looks).map((height) => ({
        ...height,
        type: 'rowPinStart' as const,
      })),
      ...rowHeights(rest, head.widths, looks).map((height) => ({
        ...height,
        type: 'rgRow' as const,
      })),
    ];
    grid.classList.toggle('without-lines', !head.gridlines);
  }

  /** Moves to a cell, and takes the keyboard there. */
  select({ row, column }: CellAt): void {
    const { head } = this;
    if (!head) return;
    const isFrozen = row <= head.frozenRows;
    const cell = {
      x: column - 1 - head.frozenColumns,
      y: isFrozen ? row - 1 : row - 1 - head.frozenRows,
    };
    void this.grid.scrollToCoordinate(cell);
    void this.grid.setCellsFocus(cell, cell, 'rgCol', isFrozen ? 'rowPinStart' : 'rgRow');
  }

  /** Paints anew what is in sight. */
  refresh(looks: readonly LookView[]): void {
    this.looks = looks;
    void this.grid.refresh('all');
  }

  private columns({ widths, frozenColumns }: SheetHead): ColumnRegular[] {
    const numbers: ColumnRegular = {
      ...{ prop: 'row', name: '', size: 46, readonly: true, pin: 'colPinStart' },
      cellProperties: () => ({ class: 'row-number' }),
      cellTemplate: (_, { model }) => String((model as unknown as Line).row),
    };
    const columns = widths.map((size, at): ColumnRegular => {
      const column = at + 1;
      return {
        ...{ prop: column, name: columnLetters(column), size, minSize: 20, editor: 'cell' },
        ...(column <= frozenColumns ? { pin: 'colPinStart' } : {}),
        cellProperties: ({ model }) => this.properties(model as unknown as Line, column),
        cellTemplate: (_, { model }) => (model as unknown as Line)[column]?.text ?? '',
      };
    });
    return [numbers, ...columns];
  }

  private properties(line: Line, column: number) {
    const note = this.notes.get(`${line.row}/${column}`);
    const words = this.choices({ row: line.row, column });
    const classes = { 'with-note': note !== undefined, 'with-choices': words.length > 0 };
    return {
      style: cellStyle(line[column], this.looks),
      class: classes,
      ...(note === undefined ? {} : { title: note }),
    };
  }

  private choices({ row, column }: CellAt): readonly string[] {
    const found = this.head?.dropdowns.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return found?.words ?? [];
  }

  private editor(): EditorCtr {
    return cellEditor((line, column) => ({
      typed: this.data?.at(line.row, column)?.typed ?? '',
      choices: this.choices({ row: line.row, column }),
    }));
  }

  private edited(line: Line, column: number, text: unknown): void {
    const before = line[column]?.typed ?? '';
    if (typeof text === 'string' && text !== before && column > 0)
      this.listener.onEdit([{ row: line.row, column, text }]);
  }
}
