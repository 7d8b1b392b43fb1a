import type { HostBook, HostSheet } from '../../host/book/book';
import { dropdownsIn, notesIn, warningOf } from '../../host/book/view';
import type { SheetHead } from '../protocol/grid';

/** What a column of a new sheet measures, in pixels. */
const USUAL_WIDTH = 100;

/** All of a sheet but its cells. */
export function headOf(sheet: HostSheet, book: HostBook): SheetHead {
  const { id, name, rows, columns, look } = sheet;
  const { frozenRows, frozenColumns, gridlines, tabColour, widths } = look;
  const warning = warningOf(sheet);
  return {
    ...{ id, name, rows, columns, frozenRows, frozenColumns, gridlines },
    ...(tabColour ? { tabColour } : {}),
    ...(warning ? { warning } : {}),
    widths: Array.from({ length: columns }, (_, at) => widths.get(at + 1) ?? USUAL_WIDTH),
    notes: notesIn(sheet),
    dropdowns: dropdownsIn(sheet, book).map(({ area, words, isStrict }) => ({
      ...{ area, words, strict: isStrict },
    })),
  };
}
