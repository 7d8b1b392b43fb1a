import type { HostCell } from '../book/book';
import { momentFormat, showsTime } from '../book/formats';
import type { Run } from '../run';
import { Exception } from './exception';

/** A number that its format shows as a day, a time or a duration is a Date, in the spreadsheet's time zone. */
export function shownValue({ value, format }: HostCell, { region }: Run): unknown {
  if (value === null) return '';
  return typeof value === 'number' && showsTime(format) ? new Date(region.instantOf(value)) : value;
}

const LONGEST = 50_000;

/** A cell after something was put into it by a script. */
export function cellWith(
  { spill: _, links: __, ...before }: HostCell,
  value: unknown,
  { region }: Run,
): HostCell {
  const holding = (held: HostCell['value'], format = before.format): HostCell => ({
    ...before,
    ...{ value: held, formula: '', format },
  });
  if (value === null || value === undefined) return holding(null);
  if (typeof value === 'boolean') return holding(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return holding(before.format === '@' ? String(value) : value);
  if (value instanceof Date) {
    const serial = region.serialAt(value.getTime());
    return holding(serial, showsTime(before.format) ? before.format : momentFormat(serial));
  }
  if (typeof value !== 'string')
    throw new Error(`The host's Range.setValues takes no ${typeof value}: ${String(value)}`);
  if (value.length > LONGEST)
    throw new Exception(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  return region.typed(value, before);
}
