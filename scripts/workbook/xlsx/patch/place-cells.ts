import type { Cell } from '../../../../src/workbook/cell';
import type { CellAt } from '../../../../src/workbook/sheet';
import type { Splice } from '../../xml/edit';
import { type CellDialect, cellXml } from './cell-xml';
import { columnWidths, rowStyles } from './column-styles';
import { dimension, type SheetPen } from './replace-cells';
import { type OldRow, readOldRow, rowXml } from './row-xml';
import type { RowRange, SheetOutline } from './sheet-outline';
import { type RowMeasure, wrappedHeight } from './wrapped-height';

/** New values by row, then by column. */
export type Placement = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

export function placementOf(cells: readonly CellAt[]): Placement {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of cells) {
    const line = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, line.set(column, value));
  }
  return rows;
}

/** How cells are placed. */
export interface Placing {
  readonly pen: SheetPen;
  /** The style of a cell that was not there before. */
  readonly styleOf: (column: number) => number;
}

/**
 * What changes in a sheet's XML when single cells are set. A cell that was there keeps its style; rows without new
 * values stay as they are, character by character.
 */
export function placeCells(
  outline: SheetOutline,
  placement: Placement,
  placing: Placing,
): readonly Splice[] {
  const ranges = new Map(outline.rows.map((range) => [range.row, range]));
  const bounds = boundsOf(placement);
  const { rows, lastColumn } = outline;
  const measure = { ...placing, widthOf: columnWidths(outline), styles: placing.pen.styles };
  return [
    ...changedRows(outline, placement, ranges, measure),
    ...addedRows(outline, placement, ranges, measure),
    ...dimension(
      outline,
      Math.max(bounds.row, rows.at(-1)?.row ?? 0),
      Math.max(bounds.column, lastColumn),
    ),
  ];
}

interface Manner extends Placing, RowMeasure {
  readonly styleOf: (column: number) => number;
}

function changedRows(
  outline: SheetOutline,
  placement: Placement,
  ranges: ReadonlyMap<number, RowRange>,
  manner: Manner,
): readonly Splice[] {
  return [...placement].flatMap(([row, values]) => {
    const range = ranges.get(row);
    if (!range) return [];
    const old = readOldRow(outline, range);
    return [
      { start: range.start, end: range.end, text: mergedRow(outline, row, old, values, manner) },
    ];
  });
}

/** New rows, each before the first old row that comes after it; those with one place go in together. */
function addedRows(
  outline: SheetOutline,
  placement: Placement,
  ranges: ReadonlyMap<number, RowRange>,
  manner: Manner,
): readonly Splice[] {
  const { data, rows, prefix } = outline;
  const added = [...placement].filter(([row]) => !ranges.has(row)).sort(([a], [b]) => a - b);
  const byPlace = new Map<number, string>();
  let next = 0;
  for (const [row, values] of added) {
    while (next < rows.length && (rows[next] as RowRange).row < row) next++;
    const place = rows[next]?.start ?? data.closeStart;
    const look = { attributes: wrappedHeight(values, manner), cells: [] };
    const xml = mergedRow(outline, row, look, values, manner);
    byPlace.set(place, (byPlace.get(place) ?? '') + xml);
  }
  if (!data.empty) return [...byPlace].map(([place, text]) => ({ start: place, end: place, text }));
  const text = [...byPlace.values()].join('');
  return [
    { start: data.start, end: data.end, text: `<${prefix}sheetData>${text}</${prefix}sheetData>` },
  ];
}

function mergedRow(
  { prefix }: SheetOutline,
  row: number,
  old: OldRow,
  values: ReadonlyMap<number, Cell>,
  { pen: { styles, from1904 }, styleOf }: Manner,
): string {
  const dialect: CellDialect = { prefix, from1904, kindOf: styles.kindOf };
  const styleAt = rowStyles(old, styleOf);
  const cells = new Map(old.cells.map(({ column, xml }) => [column, xml]));
  for (const [column, value] of values) {
    const style = styles.fitting(styleAt(column), value);
    cells.set(column, cellXml(dialect, row, column, style, value));
  }
  const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return rowXml(prefix, row, old.attributes, inOrder.join(''));
}

function boundsOf(placement: Placement) {
  let row = 0;
  let column = 0;
  for (const [at, values] of placement) {
    row = Math.max(row, at);
    for (const across of values.keys()) column = Math.max(column, across);
  }
  return { row, column };
}
