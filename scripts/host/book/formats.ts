import { customKind } from '../../workbook/xlsx/number-format';
import { DEFAULT_FORMAT, type HostCell } from './book';

/** Whether a number format makes a day or a time of a number. */
export const showsTime = (format: string): boolean => customKind(format) !== 'number';

/** How a day, a time or both are shown where nothing else is said. */
export function momentFormat(moment: number): string {
  if (moment >= 0 && moment < 1) return 'h:mm:ss';
  return Number.isInteger(moment) ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm:ss';
}

/** `setNumberFormat('general')` gives a cell back the format of a new one. */
export const settledFormat = (format: string): string =>
  format.toLowerCase() === 'general' ? DEFAULT_FORMAT : format;

/** The host computes nothing but the script's own functions: a formula that was there keeps its result, a new one has none. */
export const formulaCell = (
  formula: string,
  { spill: _, links: __, ...before }: HostCell,
): HostCell => ({
  ...before,
  value: before.formula === formula ? before.value : '#NAME?',
  formula,
});
