import type { Column, ColumnKind } from '../../workbook/column';
import type { Choices, ColumnFormat, ColumnLayout } from '../../workbook/layout';

/** Text at least this wide is meant to be read in lines. */
const WRAPS_FROM = 40;

const FORMATS = {
  text: 'text',
  id: 'text',
  day: 'day',
  moment: 'moment',
  time: 'time',
  duration: 'hours',
  count: 'count',
  number: 'number',
  money: 'money',
  'yes-no': 'general',
  code: 'text',
  codes: 'text',
  choice: 'text',
  email: 'text',
  link: 'general',
  // As text, `33 %` stays as it was typed.
  quantity: 'text',
} as const satisfies Readonly<Record<ColumnKind, ColumnFormat>>;

/** How a column of a new sheet looks, and what may be chosen in it. */
export const columnLayout = (
  column: Column,
  help: string,
  choices: Choices | undefined,
): ColumnLayout => ({
  width: column.width,
  format: column.kind === 'text' && column.width >= WRAPS_FROM ? 'wrapped' : FORMATS[column.kind],
  ...(help && { help }),
  ...(choices && { choices }),
});

const WIDTHS: Partial<Readonly<Record<ColumnKind, number>>> = {
  id: 8,
  text: 30,
  code: 24,
  codes: 24,
  link: 24,
  email: 30,
  day: 13,
  moment: 18,
};
const OTHERWISE = 12;

/** Words at the head of a column break into so many lines at most. */
const HEADER_LINES = 3;
/** In characters: room for a filter's button beside the words. */
const BUTTON = 4;

/** How wide a column of the contract's own is; the words above it must fit, in lines where they are many. */
export function widthOf(kind: ColumnKind, header: string): number {
  const longestWord = Math.max(...header.split(/\s/).map(({ length }) => length));
  const line = Math.ceil(header.length / HEADER_LINES);
  return Math.max(WIDTHS[kind] ?? OTHERWISE, Math.max(longestWord, line) + BUTTON);
}
