import { customKind } from '../../workbook/xlsx/number-format';
import { DEFAULT_FORMAT, type HostCell } from './book';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Whether a number format makes a day or a time of a number. */
export const showsTime = (format: string): boolean => customKind(format) !== 'number';

/**
 * What becomes of text that goes into a cell, as if a person typed it. Where it is not known what Google does, the
 * worse is done here: a plus sign begins a formula, and a cell that is formatted as text takes formulas all the same.
 */
export function typed(text: string, { spill: _, ...before }: HostCell): HostCell {
  const { format } = before;
  const holding = (value: HostCell['value'], shown = format): HostCell => ({
    ...before,
    ...{ value, formula: '', format: shown },
  });
  if (text === '') return holding(null);
  if (text.startsWith("'")) return holding(text.slice(1));
  if (text.startsWith('=')) return formulaCell(text, before);
  if (format === '@') return holding(text);
  const plain = text.trim();
  const number = typedNumber(plain);
  if (number !== undefined) return holding(number);
  if (/^[+-]/.test(text)) return formulaCell(`=${text}`, before);
  if (/^(true|false)$/i.test(plain)) return holding(plain.toLowerCase() === 'true');
  const moment = typedMoment(plain);
  if (moment !== undefined)
    return holding(moment, showsTime(format) ? format : momentFormat(moment));
  return holding(text);
}

/** The host computes nothing: a formula that was there keeps its result, a new one has none. */
export const formulaCell = (formula: string, { spill: _, ...before }: HostCell): HostCell => ({
  ...before,
  value: before.formula === formula ? before.value : '#NAME?',
  formula,
});

function typedNumber(text: string): number | undefined {
  const match = /^([+-]?)[£$€₹]?(\d[\d,]*(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match) return undefined;
  const [, sign, digits = '', power = '', percent] = match;
  const size = Number(digits.replaceAll(',', '') + power);
  return (sign === '-' ? -size : size) / (percent ? 100 : 1);
}

function typedMoment(text: string): number | undefined {
  const time = /(?:^|[ T])(\d{1,3}):(\d\d)(?::(\d\d))?(?: ?([ap])m)?$/i.exec(text);
  const rest = time ? text.slice(0, time.index) : text;
  const day = rest === '' ? 0 : typedDay(rest);
  if (day === undefined) return undefined;
  if (!time) return day;
  const [, hours, minutes, seconds = 0, half] = time;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  return (
    day + ((Number(hours) + afternoon) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  );
}

function typedDay(text: string): number | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2,4}))?$/.exec(text);
  if (local) return serial(fullYear(local[3]), Number(local[2]), Number(local[1]));
  const words = text.toLowerCase().split(/[ ,-]+/);
  const month = words.map((word) => MONTHS.indexOf(word.slice(0, 3)) + 1).find((at) => at > 0);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  if (!month || words.length < 2 || numbers.length !== words.length - 1) return undefined;
  const year = numbers.find((number) => number > 31);
  return serial(year ?? fullYear(undefined), month, numbers.find((number) => number <= 31) ?? 1);
}

const fullYear = (text: string | undefined): number =>
  text === undefined ? 2026 : Number(text) + (text.length < 3 ? 2000 : 0);

const serial = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - DAY_ZERO) / 86_400_000;

export function momentFormat(moment: number): string {
  if (moment >= 0 && moment < 1) return 'h:mm:ss';
  return Number.isInteger(moment) ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm:ss';
}

/** `setNumberFormat('general')` gives a cell back the format of a new one. */
export const settledFormat = (format: string): string =>
  format.toLowerCase() === 'general' ? DEFAULT_FORMAT : format;
