import { cellAt, type HostBook, type HostSheet } from '../../host/book/book';
import type { Dropdown } from '../../host/book/look';
import { columnOf, rowOf } from '../../workbook/xlsx/addresses';
import type { SheetHead } from '../protocol';
import { shownText } from './shown';

/** What a column of a new sheet measures, in pixels. */
const USUAL_WIDTH = 100;

/** All of a sheet but its cells. */
export function headOf(sheet: HostSheet, book: HostBook): SheetHead {
  const { id, name, rows, columns, look } = sheet;
  const { frozenRows, frozenColumns, gridlines, tabColour, warning, widths, notes } = look;
  return {
    ...{ id, name, rows, columns, frozenRows, frozenColumns, gridlines },
    ...(tabColour ? { tabColour } : {}),
    ...(warning ? { warning } : {}),
    widths: Array.from({ length: columns }, (_, at) => widths.get(at + 1) ?? USUAL_WIDTH),
    notes: Array.from(notes, ([address, text]) => ({
      row: rowOf(address),
      column: columnOf(address),
      text,
    })),
    dropdowns: look.dropdowns.map(({ area, choices, strict }) => ({
      area,
      words: wordsOf(choices, book),
      strict,
    })),
  };
}

/** The words of a dropdown, each once; those that stand in a sheet as they stand there now. */
function wordsOf(choices: Dropdown['choices'], book: HostBook): readonly string[] {
  if (!('sheet' in choices)) return choices;
  const { sheet: name, area } = choices;
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) return [];
  const words = Array.from({ length: area.rows * area.columns }, (_, at) => {
    const [down, across] = [Math.floor(at / area.columns), at % area.columns];
    return shownText(cellAt(sheet, area.row + down, area.column + across));
  });
  return [...new Set(words.filter((word) => word !== ''))];
}
