import type { ColumnFormat, SheetLayout } from '../../src/workbook/layout';
import { BREAKS, FIGURES, formatCodes, formatFor } from '../../src/workbook/layout-look';
import { columnLetters } from '../../src/workbook/sheet';
import type { GoogleSheet } from '../reading';

/** Columns first, then the cells that differ from theirs. */
export function setFormats(
  sheet: GoogleSheet,
  layout: SheetLayout,
  rows: number,
  language: string,
): void {
  const codes = formatCodes(language);
  const whole = columnRanges(layout, rows);
  for (const [format, ranges] of [...whole, ...cellRanges(layout)]) {
    for (const range of ranges.map((notation) => sheet.getRange(notation))) {
      range.setNumberFormat(codes[format]);
      if (BREAKS.includes(format)) range.setWrap(true);
      if (FIGURES.includes(format)) range.setHorizontalAlignment('right');
    }
  }
}

type Ranges = ReadonlyMap<ColumnFormat, string[]>;

function columnRanges({ columns, frozenRows }: SheetLayout, rows: number): Ranges {
  const ranges = new Map<ColumnFormat, string[]>();
  columns.forEach(({ format }, index) => {
    const letters = columnLetters(index + 1);
    add(ranges, format, `${letters}${frozenRows + 1}:${letters}${rows}`);
  });
  return ranges;
}

/** Cells that their column would show wrongly, or that have a format of their own. */
function cellRanges({ columns, cells, style, exceptions = [] }: SheetLayout): Ranges {
  const ranges = new Map<ColumnFormat, string[]>();
  const own = new Map(exceptions.map(({ row, column, format }) => [`${row},${column}`, format]));
  cells.forEach((line, index) => {
    if (style === 'table' && index === 0) return;
    columns.forEach(({ format }, across) => {
      const wished = own.get(`${index + 1},${across + 1}`) ?? format;
      const shown = formatFor(wished, line[across] ?? null);
      if (shown !== format) add(ranges, shown, `${columnLetters(across + 1)}${index + 1}`);
    });
  });
  return ranges;
}

function add(ranges: Map<ColumnFormat, string[]>, format: ColumnFormat, range: string): void {
  const before = ranges.get(format);
  if (before) before.push(range);
  else ranges.set(format, [range]);
}
