import { type Cell, isBroken, isMoment } from '../../../src/workbook/cell';

const MINUTES_PER_DAY = 1440;
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Serial numbers below this one (in 1905) are hours worked rather than days. */
const FIRST_DAY = 2000;

/** A cell as the text that a .csv file holds. Text stays exactly as it is: these files are for Daybook to read back. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isBroken(cell)) return cell.error;
  return isMoment(cell) ? momentText(cell.serial) : String(cell);
}

/** A day as `2024-05-01`, a moment as `2024-05-01 09:30`, hours as `28:00`. */
function momentText(serial: number): string {
  const minutes = Math.round(serial * MINUTES_PER_DAY);
  if (serial < FIRST_DAY) return hoursText(minutes);
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const day = new Date(DAY_ZERO + days * DAY).toISOString().slice(0, 10);
  const rest = minutes - days * MINUTES_PER_DAY;
  return rest === 0 ? day : `${day} ${hoursText(rest)}`;
}

function hoursText(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : ''}${hours}:${String(size % 60).padStart(2, '0')}`;
}
