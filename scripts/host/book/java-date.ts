/** What clocks show somewhere: the fields of `wall` count as if it was UTC. */
export interface Shown {
  readonly wall: Date;
  /** Wall time minus UTC, in milliseconds. */
  readonly offset: number;
  /** What people call the time there: `BST`. */
  name(style: 'short' | 'long'): string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

/** As Java's SimpleDateFormat does in English; a letter that it does not know is refused with its words. */
export function formatJava(shown: Shown, pattern: string): string {
  if (pattern.replace(QUOTED, '').includes("'")) throw new RangeError('Unterminated quote');
  return pattern.replace(PART, (letters: string, quoted?: string, letter = '') => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const field = FIELDS[letter];
    if (!field) throw new RangeError(`Illegal pattern character '${letter}'`);
    return field(shown, letters.length);
  });
}

const QUOTED = /'((?:[^']|'')*)'/g;
const PART = new RegExp(`${QUOTED.source}|([A-Za-z])\\2*`, 'g');

type Field = (shown: Shown, width: number) => string;

const number =
  (read: (wall: Date) => number): Field =>
  ({ wall }, width) =>
    String(read(wall)).padStart(width, '0');

const year =
  (read: (wall: Date) => number): Field =>
  ({ wall }, width) =>
    width === 2
      ? String(read(wall) % 100).padStart(2, '0')
      : String(read(wall)).padStart(width, '0');

const month: Field = ({ wall }, width) => {
  const name = MONTHS[wall.getUTCMonth()] ?? '';
  if (width < 3) return String(wall.getUTCMonth() + 1).padStart(width, '0');
  return width === 3 ? name.slice(0, 3) : name;
};

const dayOfYear = (wall: Date): number =>
  Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;

/** Weeks begin on Sunday, and the first is the one that New Year's Day is in. */
const weekOf = (wall: Date, first: number): number =>
  Math.floor((wall.getTime() - first) / DAY + new Date(first).getUTCDay()) / 7;

function weekYear(wall: Date): number {
  const next = Date.UTC(wall.getUTCFullYear() + 1, 0, 1);
  const sunday = next - new Date(next).getUTCDay() * DAY;
  return wall.getUTCFullYear() + (wall.getTime() >= sunday ? 1 : 0);
}

const weekInYear = (wall: Date): number =>
  weekYear(wall) > wall.getUTCFullYear()
    ? 1
    : Math.floor(weekOf(wall, Date.UTC(wall.getUTCFullYear(), 0, 1))) + 1;

const weekInMonth = (wall: Date): number =>
  Math.floor(weekOf(wall, Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1))) + 1;

function offsetText(offset: number, colon: string, hoursOnly = false): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}`;
  return hoursOnly ? hours : `${hours}${colon}${two(minutes % 60)}`;
}

const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: year((wall) => wall.getUTCFullYear()),
  Y: year(weekYear),
  M: month,
  L: month,
  w: number(weekInYear),
  W: number(weekInMonth),
  D: number(dayOfYear),
  d: number((wall) => wall.getUTCDate()),
  F: number((wall) => Math.ceil(wall.getUTCDate() / 7)),
  E: ({ wall }, width) => {
    const name = DAYS[wall.getUTCDay()] ?? '';
    return width < 4 ? name.slice(0, 3) : name;
  },
  u: number((wall) => wall.getUTCDay() || 7),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  K: number((wall) => wall.getUTCHours() % 12),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  z: ({ name }, width) => name(width < 4 ? 'short' : 'long'),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) => {
    if (width > 3) throw new RangeError('invalid ISO 8601 format: length=4');
    if (offset === 0) return 'Z';
    return offsetText(offset, width === 3 ? ':' : '', width === 1);
  },
};
