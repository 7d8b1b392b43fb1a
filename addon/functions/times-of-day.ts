import { type Day, serialOf } from '../../src/model/day';
import { askedOffset } from '../zone';

/** What the instants of 1899 stand for, in which Google hands over times of day and lengths of time. */
export interface TimesOfDay {
  serialAt(instant: number): number;
}

const DAY = 86_400_000;

/**
 * How the clocks stood in 1899 where the spreadsheet is, Google alone can say: it is asked once for each day of that
 * year that a range holds, hardly ever more than two, and not at all for a range without times.
 */
export function timesOfDay(): TimesOfDay {
  let timeZone: string | undefined;
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY);
    timeZone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    const offset = offsets.get(day) ?? askedOffset(instant, timeZone);
    offsets.set(day, offset);
    return offset;
  };
  return { serialAt: (instant) => (instant + offsetAt(instant)) / DAY + serialOf(0 as Day) };
}
