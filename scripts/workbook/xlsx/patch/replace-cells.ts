import type { Cell } from '../../../../src/workbook/cell';
import { reopened, type Splice, withAttribute } from '../../xml/edit';
import { areaName } from '../addresses';
import type { CellStyles } from './cell-styles';
import { type CellDialect, cellXml } from './cell-xml';
import { columnStyles, columnWidths, headerStyles, rowStyles } from './column-styles';
import { readOldRow, rowXml } from './row-xml';
import type { SheetOutline } from './sheet-outline';
import { staleReferences } from './stale-references';
import { wrappedHeight } from './wrapped-height';

type Cells = readonly (readonly Cell[])[];

/** What one sheet's XML is written with. */
export interface SheetPen {
  readonly styles: CellStyles;
  readonly from1904: boolean;
}

/** What changes in a sheet's XML when all its cells are replaced; everything around them stays. */
export function replaceCells(
  outline: SheetOutline,
  cells: Cells,
  pen: SheetPen,
): readonly Splice[] {
  const { prefix, data } = outline;
  const xml = `<${prefix}sheetData>${rowsXml(outline, cells, pen)}</${prefix}sheetData>`;
  return [
    { start: data.start, end: data.end, text: xml },
    ...dimension(outline, cells.length, widthOf(cells)),
    ...staleReferences(outline, cells),
  ];
}

export const widthOf = (cells: Cells): number =>
  cells.reduce((width, row) => Math.max(width, row.length), 0);

function rowsXml(outline: SheetOutline, cells: Cells, pen: SheetPen): string {
  const ofColumn = columnStyles(outline);
  const header = oldRow(outline, (row) => row === 1);
  const body = oldRow(outline, (row) => row > 1);
  const ofHeader = headerStyles(header, ofColumn);
  const ofBody = rowStyles(body, ofColumn);
  const headerAttributes = (header?.attributes ?? []).filter(([name]) =>
    LOOK_OF_ROW.includes(name),
  );
  const measure = { styles: pen.styles, styleOf: ofBody, widthOf: columnWidths(outline) };
  return cells
    .map((line, index) => {
      const row = index + 1;
      const xml = lineXml(outline, pen, row, line, row === 1 ? ofHeader : ofBody);
      if (row === 1) return rowXml(outline.prefix, row, headerAttributes, xml);
      // Rows without anything in them need no XML at all.
      if (xml === '') return '';
      const numbered = line.map((cell, at) => [at + 1, cell] as const);
      return rowXml(outline.prefix, row, wrappedHeight(numbered, measure), xml);
    })
    .join('');
}

const LOOK_OF_ROW = ['s', 'customFormat', 'ht', 'customHeight'];

function oldRow(outline: SheetOutline, wanted: (row: number) => boolean) {
  const range = outline.rows.find(({ row }) => wanted(row));
  return range && readOldRow(outline, range);
}

export function lineXml(
  { prefix }: Pick<SheetOutline, 'prefix'>,
  { styles, from1904 }: SheetPen,
  row: number,
  line: readonly Cell[],
  styleOf: (column: number) => number,
): string {
  const dialect: CellDialect = { prefix, from1904, kindOf: styles.kindOf };
  let xml = '';
  line.forEach((cell, index) => {
    const style = styles.fitting(styleOf(index + 1), cell);
    xml += cellXml(dialect, row, index + 1, style, cell);
  });
  return xml;
}

/** The `dimension` of the sheet, where it states one. */
export function dimension(
  { children }: SheetOutline,
  rows: number,
  columns: number,
): readonly Splice[] {
  const range = children.find(({ name }) => name === 'dimension');
  if (!range) return [];
  const area = { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  return [reopened(range, withAttribute(range.attributes, 'ref', areaName(area)))];
}
