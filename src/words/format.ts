import { addDays, addMonths, civil, type Day, parseIsoDay } from '../model/day';
import { CURRENCIES, type Currency, minorPerMajor } from '../model/money';
import { daysIn, type Period } from '../model/period';

/** How one language and region writes figures and days. Apps Script promises no `Intl`, so they are data. */
export interface Notation {
  /** The locale of a workbook that does not say its own. */
  /** How a cell shows a day, its month in this language wherever the file is opened. */
  readonly cellDay: string;
  readonly locale: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly hour: string;
  readonly minute: string;
  /** One working day, and several. */
  readonly day: readonly [one: string, several: string];
  /** From nought to nine. */
  readonly digits: string;
  /** `indian` groups 12,34,567; `western` 1,234,567. */
  readonly grouping: 'western' | 'indian';
  /** What large amounts are told in where digits are grouped the Indian way. */
  readonly large: { readonly lakh: string; readonly crore: string };
  readonly percent: string;
  readonly symbols: Readonly<Record<Currency, string>>;
}

export interface Formats {
  /** `31 March 2026` */
  day(day: Day): string;
  /** `31 Mar` */
  shortDay(day: Day): string;
  /** `March 2026`, `January – March 2026`, `5 January – 9 March 2026`, or `16 – 31 January 2026`. */
  period(period: Period): string;
  /** `March 2026` for a month that is typed `2026-03`; nothing for any other text. */
  month(typed: string): string | undefined;
  /** `121 h 20 min`, `28 h`, `45 min`, `−2 h` */
  minutes(minutes: number): string;
  /** `4.95`: minutes in days of a length; up to two decimals. */
  inDays(minutes: number, dayLength: number): string;
  /** `4.95 days`, `1 day` */
  workingDays(minutes: number, dayLength: number): string;
  /** `09:30` */
  time(minuteOfDay: number): string;
  /** `£2,166.67`, from minor units. */
  money(minor: number, currency: Currency): string;
  /** `12.5 lakh`, `1.25 crore`; nothing for less than a lakh, or where digits are grouped in threes. */
  inLakh(minor: number, currency: Currency): string | undefined;
  /** `1,456`; up to one decimal where it is not whole. */
  count(count: number): string;
  /** `33 %`; up to one decimal. */
  percent(percent: number): string;
}

const MINUS = '\u2212';
const two = (count: number): string => String(count).padStart(2, '0');

/** Digits in groups: the last three, then threes or twos. */
function grouped(whole: number, grouping: Notation['grouping']): string {
  const digits = String(whole);
  const last = digits.slice(-3);
  const rest = digits.slice(0, -3);
  if (!rest) return last;
  const size = grouping === 'indian' ? /\B(?=(\d{2})+$)/g : /\B(?=(\d{3})+$)/g;
  return `${rest.replace(size, ',')},${last}`;
}

const signed = (amount: number, write: (size: number) => string): string =>
  amount < 0 ? MINUS + write(-amount) : write(amount);

function oneDecimal(amount: number, grouping: Notation['grouping']): string {
  const tenths = Math.round(amount * 10);
  const whole = grouped(Math.floor(tenths / 10), grouping);
  return tenths % 10 === 0 ? whole : `${whole}.${tenths % 10}`;
}

/** Days are charged and agreed by their hundredths at the finest: 33 % of 15 are 4.95. */
function twoDecimals(amount: number, grouping: Notation['grouping']): string {
  const hundredths = Math.round(amount * 100);
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = grouped(Math.floor(hundredths / 100), grouping);
  return rest === '' ? whole : `${whole}.${rest}`;
}

const wholeMonths = (period: Period): boolean =>
  civil(period.first).date === 1 && civil(addDays(period.last, 1)).date === 1;

const LAKH = 100_000;
const CRORE = 10_000_000;

const WESTERN = '0123456789';

/** The same in the notation's digits. */
function inDigitsOf({ digits }: Notation): (text: string) => string {
  if (digits === WESTERN) return (text) => text;
  const own = [...digits];
  return (text) => text.replace(/\d/g, (digit) => own[Number(digit)] ?? digit);
}

export function formats(notation: Notation): Formats {
  const plain = inWesternDigits(notation);
  const write = inDigitsOf(notation);
  return {
    day: (day) => write(plain.day(day)),
    shortDay: (day) => write(plain.shortDay(day)),
    period: (period) => write(plain.period(period)),
    month: (typed) => {
      const month = plain.month(typed);
      return month === undefined ? undefined : write(month);
    },
    minutes: (minutes) => write(plain.minutes(minutes)),
    inDays: (minutes, dayLength) => write(plain.inDays(minutes, dayLength)),
    workingDays: (minutes, dayLength) => write(plain.workingDays(minutes, dayLength)),
    time: (minuteOfDay) => write(plain.time(minuteOfDay)),
    money: (minor, currency) => write(plain.money(minor, currency)),
    inLakh: (minor, currency) => {
      const large = plain.inLakh(minor, currency);
      return large === undefined ? undefined : write(large);
    },
    count: (count) => write(plain.count(count)),
    percent: (percent) => write(plain.percent(percent)),
  };
}

function inWesternDigits(notation: Notation): Formats {
  const month = (day: Day): string => notation.months[civil(day).month - 1] ?? '';
  const day = (of: Day): string => `${civil(of).date} ${month(of)} ${civil(of).year}`;
  const shortDay = (of: Day): string =>
    `${civil(of).date} ${notation.shortMonths[civil(of).month - 1] ?? ''}`;
  const ranged = (from: string, until: string): string => `${from} – ${until}`;
  const period = ({ first, last }: Period): string => {
    const sameYear = civil(first).year === civil(last).year;
    const sameMonth = sameYear && civil(first).month === civil(last).month;
    if (daysIn({ first, last }) === 1) return day(first);
    if (!wholeMonths({ first, last })) {
      const from = `${civil(first).date}${sameMonth ? '' : ` ${month(first)}`}`;
      return ranged(sameYear ? from : day(first), day(last));
    }
    if (addMonths(first, 1) > last) return `${month(first)} ${civil(first).year}`;
    const from = sameYear ? month(first) : `${month(first)} ${civil(first).year}`;
    return ranged(from, `${month(last)} ${civil(last).year}`);
  };
  const lengthOfTime = (total: number): string => {
    const hours = Math.floor(total / 60);
    const rest = total % 60;
    if (hours === 0 && rest > 0) return `${rest} ${notation.minute}`;
    const whole = `${grouped(hours, notation.grouping)} ${notation.hour}`;
    return rest === 0 ? whole : `${whole} ${rest} ${notation.minute}`;
  };
  const money = (minor: number, currency: Currency): string => {
    const per = minorPerMajor(currency);
    const major = grouped(Math.floor(minor / per), notation.grouping);
    const rest = String(minor % per).padStart(CURRENCIES[currency], '0');
    return `${notation.symbols[currency]}${major}.${rest}`;
  };
  const inLakh = (minor: number, currency: Currency): string | undefined => {
    const size = Math.abs(minor) / minorPerMajor(currency);
    if (notation.grouping !== 'indian' || size < LAKH) return undefined;
    const { lakh, crore } = notation.large;
    const hundredths = Math.round((size / LAKH) * 100);
    return hundredths < 100 * 100
      ? `${twoDecimals(hundredths / 100, 'indian')} ${lakh}`
      : `${twoDecimals(size / CRORE, 'indian')} ${crore}`;
  };
  const inDays = (minutes: number, dayLength: number): string =>
    signed(minutes / dayLength, (size) => twoDecimals(size, notation.grouping));
  return {
    day,
    shortDay,
    period,
    month: (typed) => {
      const first = parseIsoDay(`${typed}-01`);
      if (first === undefined) return undefined;
      return period({ first, last: addDays(addMonths(first, 1), -1) });
    },
    inDays,
    workingDays: (minutes, dayLength) =>
      `${inDays(minutes, dayLength)} ${notation.day[minutes === dayLength ? 0 : 1]}`,
    minutes: (total) => signed(Math.round(total), lengthOfTime),
    time: (minuteOfDay) => `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`,
    money: (minor, currency) => signed(minor, (size) => money(size, currency)),
    inLakh,
    count: (count) => signed(count, (size) => oneDecimal(size, notation.grouping)),
    percent: (percent) =>
      signed(percent, (size) => `${oneDecimal(size, notation.grouping)}${notation.percent}`),
  };
}
