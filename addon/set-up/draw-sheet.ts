import type { SheetLayout } from '../../src/workbook/layout';
import { ACCENT, HEADING, ON_ACCENT, PREPARED_ROWS, TONES } from '../../src/workbook/layout-look';
import { inputFor } from '../input';
import type { GoogleSheet } from '../reading';
import { said } from '../said';
import { makeRoom } from '../writing';
import { drawExceptions } from './exceptions';
import { setFormats } from './formats';

/** How far down a sheet is prepared. */
export const preparedRows = ({ cells }: SheetLayout): number =>
  Math.max(PREPARED_ROWS, cells.length);

/** Gives an empty sheet its cells and its look; what refers to other sheets comes when they are all there. */
export function drawSheet(sheet: GoogleSheet, layout: SheetLayout, language: string): void {
  const rows = preparedRows(layout);
  makeRoom(sheet, rows, layout.columns.length);
  fill(sheet, layout);
  setFormats(sheet, layout, rows, language);
  setWidths(sheet, layout);
  sheet.getRange(1, 1, rows, layout.columns.length).setVerticalAlignment('top');
  if (layout.style === 'prose') asPage(sheet, layout);
  else asTable(sheet, layout);
  highlight(sheet, layout, rows);
  drawExceptions(sheet, layout);
  if (layout.tabColour) sheet.setTabColor(layout.tabColour);
  if (layout.generated) sheet.protect().setDescription(said().addon.generated).setWarningOnly(true);
}

/** Words go in before a column is formatted as text: only there is it certain what Google makes of them. */
function fill(sheet: GoogleSheet, { cells, columns }: SheetLayout): void {
  if (cells.length === 0) return;
  sheet
    .getRange(1, 1, cells.length, columns.length)
    .setValues(cells.map((line) => columns.map((_, index) => inputFor(line[index] ?? null))));
}

/** A character of the standard font, and the room beside the text, in pixels. */
const CHARACTER = 7;
const PADDING = 5;

function setWidths(sheet: GoogleSheet, { columns }: SheetLayout): void {
  columns.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, Math.round(width * CHARACTER + PADDING));
  });
}

function asPage(sheet: GoogleSheet, { columns }: SheetLayout): void {
  sheet.setHiddenGridlines(true);
  sheet
    .getRange(1, 1, 1, columns.length)
    .setFontSize(18)
    .setFontWeight('bold')
    .setFontColor(`#${HEADING}`);
}

function asTable(sheet: GoogleSheet, layout: SheetLayout): void {
  const { columns, frozenRows, frozenColumns = 0 } = layout;
  const header = sheet
    .getRange(1, 1, 1, columns.length)
    .setFontWeight('bold')
    .setFontColor(`#${ON_ACCENT}`)
    .setBackground(`#${ACCENT}`)
    .setVerticalAlignment('middle')
    .setWrap(true);
  if (columns.some(({ help }) => help)) header.setNotes([columns.map(({ help }) => help ?? '')]);
  sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}

/** Words that stand out by their colour. */
function highlight(sheet: GoogleSheet, { highlights }: SheetLayout, rows: number): void {
  if (highlights.length === 0) return;
  sheet.setConditionalFormatRules(
    highlights.map(({ column, text, begins, tone }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule();
      return (begins ? rule.whenTextStartsWith(text) : rule.whenTextEqualTo(text))
        .setFontColor(`#${TONES[tone].words}`)
        .setBackground(`#${TONES[tone].ground}`)
        .setRanges([sheet.getRange(2, column, rows - 1, 1)])
        .build();
    }),
  );
}
