import type { Cell } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/sheet';
import type { CsvDialect } from './dialect';
import { type CsvRecord, writeRecord } from './records';

/** The records after one change; those it does not concern stay as they are, character by character. */
export function changeRecords(
  records: readonly CsvRecord[],
  change: Change,
  dialect: CsvDialect,
): readonly CsvRecord[] {
  const write = (cells: readonly Cell[]) => writeRecord(cells, dialect);
  switch (change.change) {
    case 'replace':
      return change.cells.map(write);
    case 'append': {
      const filled = records.slice(0, lastFilled(records));
      const lines = filled.length === 0 ? [change.header, ...change.rows] : change.rows;
      return [...filled, ...lines.map(write)];
    }
    case 'set':
      return setCells(records, change, write);
  }
}

/** How many records there are up to the last that holds anything. */
export function lastFilled(records: readonly CsvRecord[]): number {
  let count = records.length;
  while (count > 0 && records[count - 1]?.cells.length === 0) count--;
  return count;
}

function setCells(
  records: readonly CsvRecord[],
  { cells }: Extract<Change, { change: 'set' }>,
  write: (cells: readonly Cell[]) => CsvRecord,
): readonly CsvRecord[] {
  const lines = new Map<number, Cell[]>();
  for (const { row, column, value } of cells) {
    const line = lines.get(row) ?? [...(records[row - 1]?.cells ?? [])];
    while (line.length < column) line.push(null);
    line[column - 1] = value;
    lines.set(row, line);
  }
  const length = [...lines.keys()].reduce((most, row) => Math.max(most, row), records.length);
  return Array.from({ length }, (_, index) => {
    const line = lines.get(index + 1);
    return line ? write(line) : (records[index] ?? write([]));
  });
}
