import { type Cell, isMoment } from './cell';
import type { ColumnFormat, Tone } from './layout';

/** Rows are prepared this far down, for what people will add. */
export const PREPARED_ROWS = 2000;

/** One accent, dark enough for white words on it. Colours are red, green and blue, two hexadecimal digits each. */
export const ACCENT = '1F4E5F';
export const ON_ACCENT = 'FFFFFF';
export const HEADING = ACCENT;
export const BODY = '1F2933';

/** Words and ground for each tone; every pair has a contrast of at least 5 to 1 (WCAG AA asks for 4.5). */
export const TONES: Readonly<Record<Tone, { readonly words: string; readonly ground: string }>> = {
  stop: { words: '8C1D18', ground: 'F9DAD7' },
  warn: { words: '6B4700', ground: 'FCE8B8' },
  note: { words: '2B4A62', ground: 'DCE6EE' },
  good: { words: '1E5631', ground: 'D7EBDC' },
  quiet: { words: '5A5F66', ground: 'EEEEEE' },
};

const CODES: Readonly<Record<ColumnFormat, string>> = {
  general: 'General',
  number: 'General',
  wrapped: 'General',
  text: '@',
  count: '0',
  money: '#,##0.00',
  day: 'dd mmm yyyy',
  moment: 'dd mmm yyyy hh:mm',
  time: 'hh:mm',
  hours: '[h]:mm',
  percent: '0 %',
};

/** Thousands, then lakhs and crores: the format language knows groups of three alone. */
const LAKHS = '[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;#,##0.00';

/** How cells of a format are shown where a language is at home, in the codes that spreadsheet programs share. */
export const formatCodes = (language: string): Readonly<Record<ColumnFormat, string>> =>
  language.endsWith('-IN') ? { ...CODES, money: LAKHS } : CODES;

/** Figures stand to the right, words and days to the left. */
export const FIGURES: readonly ColumnFormat[] = ['hours', 'count', 'number', 'money', 'percent'];

/** Words break into lines in these. */
export const BREAKS: readonly ColumnFormat[] = ['text', 'wrapped'];

const DAYLIKE: readonly ColumnFormat[] = ['day', 'moment', 'time', 'hours'];

/** The column's format, unless it would show a day as a number, a number as a day, or yes and no as either. */
export function formatFor(format: ColumnFormat, cell: Cell): ColumnFormat {
  const daylike = DAYLIKE.includes(format);
  if (isMoment(cell) && !daylike) return momentFormat(cell.serial);
  const odd = typeof cell === 'boolean' || (typeof cell === 'number' && daylike);
  return odd ? 'general' : format;
}

function momentFormat(serial: number): ColumnFormat {
  if (serial >= 0 && serial < 1) return 'time';
  return Number.isInteger(serial) ? 'day' : 'moment';
}
