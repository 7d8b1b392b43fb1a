import type { Cell } from '../../../src/workbook/cell';
import { type CellAt, type Change, columnLetters } from '../../../src/workbook/sheet';
import type { HostBook, HostCell, HostSheet } from '../../host/book/book';
import { cellAt, sheetNamed } from '../../host/book/book';
import { showsTime } from '../../host/book/formats';
import { plainCell } from '../../host/book/load';
import type { FileChanges } from '../protocol/calls';

/** Holds the spreadsheet against what its file holds; values go into the file, formulas typed here do not. */
export function changesSince(base: HostBook, now: HostBook): FileChanges {
  const found = now.sheets
    .filter(({ kind }) => kind === 'GRID')
    .map((sheet) => changesIn(sheet, sheetNamed(base, sheet.name)))
    .filter(({ cells, formulas, isNew }) => isNew || cells.length + formulas.length > 0);
  return {
    changes: found
      .map(changeOf)
      .filter((change) => change.change !== 'set' || change.cells.length > 0),
    plan: {
      sheets: found.map(({ sheet, cells, isNew }) => ({
        name: sheet.name,
        cells: cells.length,
        isNew,
      })),
      formulas: found.flatMap(({ formulas }) => formulas),
    },
  };
}

interface SheetChanges {
  readonly sheet: HostSheet;
  readonly cells: readonly CellAt[];
  /** Where a formula stands that the file cannot be given. */
  readonly formulas: readonly string[];
  readonly isNew: boolean;
}

function changesIn(sheet: HostSheet, base: HostSheet | undefined): SheetChanges {
  const cells: CellAt[] = [];
  const formulas: string[] = [];
  const rows = Math.max(sheet.cells.length, base?.cells.length ?? 0);
  for (let row = 1; row <= rows; row++) {
    const width = Math.max(widthOf(sheet, row), base ? widthOf(base, row) : 0);
    for (let column = 1; column <= width; column++) {
      const [cell, before] = [cellAt(sheet, row, column), base && cellAt(base, row, column)];
      if (before && isSame(cell, before)) continue;
      if (cell.formula !== '') formulas.push(`${sheet.name}, ${columnLetters(column)}${row}`);
      else if (before || cell.value !== null) cells.push({ row, column, value: plainCell(cell) });
    }
  }
  return { sheet, cells, formulas, isNew: base === undefined };
}

const widthOf = ({ cells }: HostSheet, row: number): number => cells[row - 1]?.length ?? 0;

const isSame = (one: HostCell, other: HostCell): boolean =>
  one.formula === other.formula &&
  one.value === other.value &&
  (typeof one.value !== 'number' || showsTime(one.format) === showsTime(other.format));

function changeOf({ sheet, cells, isNew }: SheetChanges): Change {
  if (!isNew) return { change: 'set', sheet: sheet.name, cells };
  const lines: Cell[][] = [];
  for (const { row, column, value } of cells) {
    while (lines.length < row) lines.push([]);
    const line = lines[row - 1] as Cell[];
    while (line.length < column) line.push(null);
    line[column - 1] = value;
  }
  return { change: 'replace', sheet: sheet.name, cells: lines };
}
