import { addDays, civil, civilDay, type Day, parseIsoDay } from './day';
import { type Calendar, type Per, type Period, periodAround, periodsIn } from './period';

/** A period by the name that people type for it: `2026-03`, `2026-Q1`, `2026-W12`, `2026`. */
export interface NamedPeriod extends Period {
  readonly name: string;
  /** `days` where it is none of the calendar's own. */
  readonly per: Per | 'days';
}

/** Parts of a reporting year, by the letter before their number. */
const PARTS = { Q: 'quarter', H: 'half-year', T: 'term' } as const;
const LETTERS = { quarter: 'Q', 'half-year': 'H', term: 'T' } as const;
type Part = keyof typeof LETTERS;

const THE_CONTRACT = 'contract';

/**
 * The period that a text names: `2026-03` (a month), `2026-W12` (an ISO week), `2026` (the reporting
 * year that begins in 2026), `2026-Q1`, `2026-H1` and `2026-T1` (its quarters, halves and terms),
 * `2025-26` (the same year, where it begins later than in January), `contract` (all of it), or two of them or two days with a slash between.
 */
export function parsePeriod(text: string, calendar: Calendar): NamedPeriod | undefined {
  const name = text.trim();
  const year = yearAcross(name, calendar);
  if (year) return year;
  const [from = '', until, ...more] = name.split('/');
  if (until === undefined) return parseOne(name, calendar);
  const one = parseDay(from) ?? parseOne(from, calendar);
  const other = parseDay(until) ?? parseOne(until, calendar);
  if (!one || !other || more.length > 0 || one.first > other.last) return undefined;
  const days = { first: one.first, last: other.last };
  return { name, per: isFortnight(days, calendar) ? 'fortnight' : 'days', ...days };
}

const isFortnight = ({ first, last }: Period, calendar: Calendar): boolean => {
  const around = periodAround(first, 'fortnight', calendar);
  return around?.first === first && around.last === last;
};

/** `2025-26` and `2025/26`, where the reporting year does not begin in January. */
function yearAcross(text: string, calendar: Calendar): NamedPeriod | undefined {
  const [, year = '', next = ''] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
  const isNext = year !== '' && Number(next) === (Number(year) + 1) % 100;
  const isMonth = text.includes('-') && Number(next) >= 1 && Number(next) <= 12;
  return isNext && !isMonth && calendar.yearStart > 1 ? parseOne(year, calendar) : undefined;
}

function parseDay(text: string): Period | undefined {
  const day = parseIsoDay(text);
  return day === undefined ? undefined : { first: day, last: day };
}

function parseOne(text: string, calendar: Calendar): NamedPeriod | undefined {
  if (text.toLowerCase() === THE_CONTRACT)
    return { name: THE_CONTRACT, per: 'contract', ...calendar.contract };
  const parts = /^(\d{4})(?:-(?:(\d{2})|([QHTW])(\d{1,2})))?$/i.exec(text);
  if (!parts) return undefined;
  const [, year = '', month, mark = '', number] = parts;
  const letter = mark.toUpperCase();
  if (month) return monthNamed(text, Number(year), Number(month), calendar);
  if (letter === 'W') return weekNamed(Number(year), Number(number), calendar);
  const whole = reportingYear(Number(year), calendar);
  if (!whole || !number) return whole && { name: year, per: 'year', ...whole };
  const per = PARTS[letter as keyof typeof PARTS];
  const part = partsOf(whole, per, calendar)[Number(number) - 1];
  return part && { name: `${year}-${letter}${Number(number)}`, per, ...part };
}

/** The reporting year that begins in a civil year. */
function reportingYear(year: number, calendar: Calendar): Period | undefined {
  const day = civilDay(year, calendar.yearStart, 1);
  return day === undefined ? undefined : periodAround(day, 'year', calendar);
}

const partsOf = (year: Period, per: Part, calendar: Calendar): Period[] =>
  per === 'term'
    ? calendar.terms.filter(({ first }) => year.first <= first && first <= year.last)
    : periodsIn(year, per, calendar);

function monthNamed(
  name: string,
  year: number,
  month: number,
  calendar: Calendar,
): NamedPeriod | undefined {
  const day = civilDay(year, month, 1);
  const around = day === undefined ? undefined : periodAround(day, 'month', calendar);
  return around && { name, per: 'month', ...around };
}

/** The week with 4 January in it is the first of its year (ISO 8601). */
function weekNamed(year: number, week: number, calendar: Calendar): NamedPeriod | undefined {
  const inFirst = civilDay(year, 1, 4);
  if (inFirst === undefined || week < 1) return undefined;
  const around = periodAround(addDays(inFirst, (week - 1) * 7), 'week', calendar);
  const name = around && weekName(around);
  return around && name?.startsWith(`${year}-`) ? { name, per: 'week', ...around } : undefined;
}

/** A week belongs to the year that has its Thursday. */
function weekName({ first }: Period): string {
  const thursday = addDays(first, 3);
  const { year } = civil(thursday);
  const week = Math.floor((thursday - (civilDay(year, 1, 1) ?? thursday)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

const secondWeekOf = ({ first, last }: Period): Period => ({ first: addDays(first, 7), last });

const two = (count: number): string => String(count).padStart(2, '0');

/** The periods of one length that touch the contract and have begun by a day, whole and in order. */
export function periodsBegunBy(day: Day, per: Per, calendar: Calendar): NamedPeriod[] {
  const { contract } = calendar;
  const begun = { first: contract.first, last: Math.min(day, contract.last) as Day };
  return periodsIn(begun, per, calendar).flatMap(({ first }) => {
    const whole = periodAround(first, per, calendar);
    return whole ? [{ name: nameOf(whole, per, calendar), per, ...whole }] : [];
  });
}

function nameOf(period: Period, per: Per, calendar: Calendar): string {
  if (per === 'contract') return THE_CONTRACT;
  if (per === 'week') return weekName(period);
  if (per === 'fortnight') return `${weekName(period)}/${weekName(secondWeekOf(period))}`;
  const { year, month } = civil(period.first);
  if (per === 'month') return `${year}-${two(month)}`;
  const whole = periodAround(period.first, 'year', calendar) ?? period;
  const name = String(civil(whole.first).year);
  if (!(per in LETTERS)) return name;
  const part = per as Part;
  const number = partsOf(whole, part, calendar).findIndex(({ first }) => first === period.first);
  return `${name}-${LETTERS[part]}${number + 1}`;
}
