import { MINUTES_IN_DAY, type MinuteOfDay } from '../../model/minutes';
import { type Cell, foldedText, isMoment } from '../cell';

/** The time of day that a cell holds, in minutes since midnight: `09:30`, `9.30`, `9.30 pm`, `9am`, `24:00`. */
export function readTime(cell: Cell): MinuteOfDay | undefined {
  if (isMoment(cell)) return fromFraction(cell.serial);
  if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? fromFraction(cell) : undefined;
  return typeof cell === 'string' ? fromText(foldedText(cell)) : undefined;
}

/** A whole day is the midnight that ends it; beyond that only the time of day counts. */
function fromFraction(serial: number): MinuteOfDay | undefined {
  if (serial < 0) return undefined;
  const part = serial > 1 ? serial - Math.floor(serial) : serial;
  return Math.round(part * MINUTES_IN_DAY);
}

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(a\.?m\.?|p\.?m\.?)?$/;
const FRACTION = /^0?\.\d{3,}$/;

function fromText(text: string): MinuteOfDay | undefined {
  if (FRACTION.test(text)) return fromFraction(Number(text));
  const parts = CLOCK.exec(text);
  if (!parts || (parts[2] === undefined && !parts[3])) return undefined;
  const minute = Number(parts[2] ?? 0);
  const hour = hourOf(Number(parts[1]), parts[3]);
  if (hour === undefined || minute > 59 || hour * 60 + minute > MINUTES_IN_DAY) return undefined;
  return hour * 60 + minute;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}
