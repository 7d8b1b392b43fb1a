import type { Cell } from '../../../../src/workbook/cell';
import type { CellLayout, SheetLayout } from '../../../../src/workbook/layout';
import { formatFor, PREPARED_ROWS } from '../../../../src/workbook/layout-look';
import { addressName, areaName } from '../addresses';
import { type CellDialect, cellXml } from '../patch/cell-xml';
import { choicesXml, type SpareLists } from './choices';
import { highlightsXml } from './highlights';
import { linksXml } from './links';
import { opaque } from './opaque';
import { fitsPages, pageXml } from './print';
import { rowHeight } from './row-height';
import type { Role, StyleBook } from './style-book';

/** What a sheet's XML needs to know about the rest of the workbook. */
export interface SheetSurroundings {
  readonly styles: StyleBook;
  readonly spare: SpareLists;
  /** The sheet that is open at first. */
  readonly selected: boolean;
  /** The link to the boxes of its notes. */
  readonly noteBoxes?: string;
}

/** One sheet of a new workbook; its parts in the order that the format demands. */
export function sheetXml(sheet: SheetLayout, around: SheetSurroundings): string {
  const lastRow = preparedRows(sheet);
  const cellStyles = { styles: around.styles, exceptionAt: exceptionsIn(sheet) };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    propertiesXml(sheet),
    `<dimension ref="${areaName({ row: 1, column: 1, rows: Math.max(sheet.cells.length, 1), columns: widthOf(sheet) })}"/>`,
    viewXml(sheet, around.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, around.styles),
    `<sheetData>${sheet.cells.map((line, index) => rowXml(sheet, line, index + 1, cellStyles)).join('')}</sheetData>`,
    sheet.generated ? PROTECTION : '',
    filterXml(sheet),
    highlightsXml(sheet.highlights, lastRow),
    choicesXml(sheet, lastRow, around.spare),
    linksXml(sheet),
    pageXml(sheet),
    around.noteBoxes ? `<legacyDrawing r:id="${around.noteBoxes}"/>` : '',
    '</worksheet>',
  ].join('');
}

interface CellStyles {
  readonly styles: StyleBook;
  exceptionAt(row: number, column: number): CellLayout | undefined;
}

function exceptionsIn({ exceptions = [] }: SheetLayout): CellStyles['exceptionAt'] {
  const byPlace = new Map(exceptions.map((each) => [addressName(each.row, each.column), each]));
  return (row, column) => (byPlace.size === 0 ? undefined : byPlace.get(addressName(row, column)));
}

/** How far down dropdowns, highlights and filters reach. */
const preparedRows = ({ cells }: SheetLayout): number => Math.max(PREPARED_ROWS, cells.length);

/** Where a table may be filtered: its header row and everything below. */
export function filterArea(sheet: SheetLayout): string | undefined {
  if (sheet.style !== 'table' || sheet.columns.length === 0 || sheet.cells.length === 0)
    return undefined;
  return areaName({ row: 1, column: 1, rows: preparedRows(sheet), columns: sheet.columns.length });
}

/** Editing is warned against, nothing more: no password, and sorting, filtering and layout stay free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

const widthOf = ({ columns, cells }: SheetLayout): number =>
  cells.reduce((width, line) => Math.max(width, line.length), Math.max(columns.length, 1));

const propertiesXml = (sheet: SheetLayout): string =>
  `<sheetPr>${sheet.tabColour ? `<tabColor rgb="${opaque(sheet.tabColour)}"/>` : ''}${fitsPages(sheet) ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`;

function viewXml(sheet: SheetLayout, selected: boolean): string {
  const grid = sheet.style === 'prose' ? ' showGridLines="0"' : '';
  return `<sheetViews><sheetView${grid}${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`;
}

/** What stays in sight while the rest is scrolled. */
function paneXml({ frozenRows, frozenColumns = 0 }: SheetLayout): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const first = addressName(frozenRows + 1, frozenColumns + 1);
  const pane = `${frozenRows > 0 ? 'bottom' : 'top'}${frozenColumns > 0 ? 'Right' : 'Left'}`;
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
}

/** Room that a cell keeps around its text, in characters. */
const PADDING = 0.7109375;

function columnsXml({ columns, style }: SheetLayout, styles: StyleBook): string {
  const role = style === 'prose' ? 'prose' : 'body';
  const list = columns.map(
    ({ width, format }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" style="${styles.number({ role, format, column: format })}" customWidth="1"/>`,
  );
  return list.length === 0 ? '' : `<cols>${list.join('')}</cols>`;
}

function rowXml(
  { style, columns }: SheetLayout,
  line: readonly Cell[],
  row: number,
  { styles, exceptionAt }: CellStyles,
): string {
  const role = ROLES[style][row === 1 ? 'first' : 'rest'];
  const cells = line.map((cell, index) => {
    const { format, tone, bold, leadsTo } = exceptionAt(row, index + 1) ?? {};
    const column = columns[index]?.format ?? 'general';
    const shown = formatFor(format ?? column, cell);
    const look = { role, format: shown, column, tone, bold, link: leadsTo !== undefined };
    return cellXml(DIALECT, row, index + 1, styles.number(look), cell);
  });
  const height = rowHeight(role, line, columns);
  return cells.length === 0 ? '' : `<row r="${row}"${height}>${cells.join('')}</row>`;
}

const ROLES: Readonly<Record<SheetLayout['style'], { readonly first: Role; readonly rest: Role }>> =
  {
    prose: { first: 'title', rest: 'prose' },
    table: { first: 'header', rest: 'body' },
  };

/** A new workbook counts from 1900, so that the kind of a style makes no difference. */
const DIALECT: CellDialect = { prefix: '', from1904: false, kindOf: () => 'number' };

const filterXml = (sheet: SheetLayout): string => {
  const area = filterArea(sheet);
  return area ? `<autoFilter ref="${area}"/>` : '';
};
