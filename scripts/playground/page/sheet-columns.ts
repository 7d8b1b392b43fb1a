import type { ColumnRegular } from '@revolist/revogrid';
import type { CellAt, CellView, LookView, SheetHead } from '../protocol/grid';
import { WORDS } from '../words';
import { columnLetters } from './address';
import { cellStyle } from './cell-style';
import type { Line } from './sheet-data';

/** What the columns ask about the sheet in sight. */
export interface ColumnFacts {
  looks(): readonly LookView[];
  noteAt(cell: CellAt): string | undefined;
  choicesAt(cell: CellAt): readonly string[];
}

/** The columns of a sheet as the grid takes them: row numbers, then one for each letter. */
export function columnsOf(
  { widths, frozenColumns }: SheetHead,
  facts: ColumnFacts,
): ColumnRegular[] {
  const numbers: ColumnRegular = {
    ...{ prop: 'row', name: '', size: 46, readonly: true, pin: 'colPinStart' },
    cellProperties: () => ({ class: 'row-number', role: 'rowheader' }),
    cellTemplate: (_, { model }) => String(lineOf(model).row),
    columnTemplate: (h) => h('span', { class: 'unseen' }, WORDS.row),
  };
  const columns = widths.map((size, at): ColumnRegular => {
    const column = at + 1;
    return {
      ...{ prop: column, name: columnLetters(column), size, minSize: 20, editor: 'cell' },
      ...(column <= frozenColumns ? { pin: 'colPinStart' } : {}),
      cellProperties: ({ model }) => properties(lineOf(model), column, facts),
      cellTemplate: (_, { model }) => lineOf(model)[column]?.text ?? '',
    };
  });
  return [numbers, ...columns];
}

/** The grid hands back the rows that it was given. */
export const lineOf = (model: unknown): Line => model as Line;

function properties(line: Line, column: number, facts: ColumnFacts) {
  const at = { row: line.row, column };
  const cell = line[column];
  const note = facts.noteAt(at);
  return {
    style: cellStyle(cell, facts.looks()),
    class: {
      'with-note': note !== undefined,
      'with-choices': facts.choicesAt(at).length > 0,
      overflowing: isOverflowing(cell, line[column + 1], facts.looks()),
    },
    ...(note === undefined ? {} : { title: note }),
  };
}

/** Text that does not wrap goes on over the next cell if that is empty. */
function isOverflowing(
  cell: CellView | undefined,
  next: CellView | undefined,
  looks: readonly LookView[],
): boolean {
  if (cell?.side !== 'left' || cell.text === '' || (next?.text ?? '') !== '') return false;
  return !looks[cell.look]?.wrap;
}
