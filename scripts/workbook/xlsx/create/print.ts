import type { SheetLayout } from '../../../../src/workbook/layout';
import { columnLetters } from '../../../../src/workbook/sheet';
import { quotedSheet } from './names';

/** So many characters side by side can still be read on a landscape page of A4. */
const READABLE = 210;

const total = (columns: SheetLayout['columns']): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** Over how many pages side by side a sheet must spread to be read; its first columns stand on each. */
export function pagesWide({ columns, frozenColumns = 0 }: SheetLayout): number {
  const repeated = total(columns.slice(0, frozenColumns));
  return Math.max(1, Math.ceil((total(columns) - repeated) / (READABLE - repeated)));
}

/** A page to read is one column, which not every program fits to the paper: in per cent, with room to spare. */
const PROSE_SCALE = 85;

/** Whether a program is to find the size at which a sheet fits its pages. */
export const fitsPages = ({ style }: SheetLayout): boolean => style === 'table';

/** How a sheet is printed: tables lie, pages to read stand; nothing is cut off at the right. */
export function pageXml(sheet: SheetLayout): string {
  const size = fitsPages(sheet)
    ? `pageOrder="overThenDown" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"`
    : `scale="${PROSE_SCALE}" orientation="portrait"`;
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" ${size}/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  ].join('');
}

/** The columns and rows that every printed page repeats. */
export function repeatedOnPages({ name, frozenRows, frozenColumns = 0 }: SheetLayout): string {
  const of = (area: string): string => `${quotedSheet(name)}!${area}`;
  return [
    ...(frozenColumns > 0 ? [of(`$A:$${columnLetters(frozenColumns)}`)] : []),
    ...(frozenRows > 0 ? [of(`$1:$${frozenRows}`)] : []),
  ].join(',');
}
