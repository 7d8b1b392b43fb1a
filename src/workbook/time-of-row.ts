import type { MinuteOfDay } from '../model/minutes';
import type { Row } from './column';
import { endsAt } from './entries';

/** Where a row keeps the time of day that stands beside a day in its cell. */
export const timeKey = (column: string): string => `${column}@`;

/**
 * The time that belongs to one of a row's days, in minutes since that day's midnight: what its cell
 * says, or for the day of the log when the work was over. Nothing where the row has a day alone.
 */
export function timeIn(row: Row, sheet: string, column: string): MinuteOfDay | undefined {
  const typed = row[timeKey(column)];
  if (typeof typed === 'number') return typed;
  return sheet === 'log' && column === 'date' ? endsAt(row) : undefined;
}
