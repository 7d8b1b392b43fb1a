import type { Unit } from '../../../model/measure';
import { formsOf } from '../../noun';
import type { StandingContext } from '../../standing';

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', child: 'children' };

/** Small whole numbers as words, others as figures. */
export const inWords = (count: number, { formats }: StandingContext): string =>
  NUMBERS[count] ?? formats.count(count);

/** The plural of a noun, as given or else of its last word: `case studies`, `new people`. */
export function plural(named: string): string {
  const { one: noun, many } = formsOf(named);
  if (many !== undefined) return many;
  const [, before = '', last = ''] = /^(.*?)(\S*)$/.exec(noun) ?? [];
  const irregular = IRREGULAR[last.toLowerCase()];
  if (irregular) return before + irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `1 visit`, `3 visits`, `no visits`. */
export const counted = (count: number, noun: string, { formats }: StandingContext): string =>
  `${count === 0 ? 'no' : formats.count(count)} ${nounFor(count, noun)}`;

/** One, or several. */
const nounFor = (count: number, noun: string): string =>
  count === 1 ? formsOf(noun).one : plural(noun);

/** `is` or `are`. */
export const are = (count: number): string => (count === 1 ? 'is' : 'are');
export const were = (count: number): string => (count === 1 ? 'was' : 'were');
export const have = (count: number): string => (count === 1 ? 'has' : 'have');

export interface Amounts {
  readonly unit: Unit;
  readonly noun: string;
}

/** A figure alone, in its unit: `28 h`, `£500.00`, `33 %`, `22`. */
export function figure(
  value: number,
  { unit }: Pick<Amounts, 'unit'>,
  context: StandingContext,
): string {
  const { formats, dayLength } = context;
  if (unit === 'minutes') return formats.minutes(value);
  if (unit === 'working-days') return formats.workingDays(value, dayLength);
  if (unit === 'money') return moneyIn(Math.round(value), context);
  return unit === 'percent' ? formats.percent(value) : formats.count(value);
}

/** `₹12,50,000.00 (12.5 lakh)`: to the penny, and as people say it. */
function moneyIn(minor: number, { formats, currency }: StandingContext): string {
  const large = formats.inLakh(minor, currency);
  return formats.money(minor, currency) + (large === undefined ? '' : ` (${large})`);
}

/** A figure without its unit, where the unit comes later in the sentence. */
export const bare = (value: number, of: Pick<Amounts, 'unit'>, context: StandingContext): string =>
  of.unit === 'working-days'
    ? context.formats.inDays(value, context.dayLength)
    : figure(value, of, context);

/** A figure with what it counts: `22 field days`. */
export function amount(value: number, of: Amounts, context: StandingContext): string {
  const noun = nounOf(of);
  return noun === '' ? figure(value, of, context) : counted(value, noun, context);
}

/** `is` or `are`, for so much time or money or so many things. */
export const areOf = (
  count: number,
  { unit }: Pick<Amounts, 'unit'>,
  { dayLength }: StandingContext,
): string => {
  if (unit === 'working-days') return are(count / dayLength);
  return isCounted(unit) ? are(count) : 'is';
};
export const wereOf = (
  count: number,
  of: Pick<Amounts, 'unit'>,
  context: StandingContext,
): string => (areOf(count, of, context) === 'are' ? 'were' : 'was');

const isCounted = (unit: Unit): boolean => unit === 'days' || unit === 'count';

/** `16 of 22 field days`, `£320.00 of £500.00`. */
export function outOf(value: number, all: number, of: Amounts, context: StandingContext): string {
  const noun = nounOf(of);
  const figures = `${bare(value, of, context)} of ${figure(all, of, context)}`;
  return noun === '' ? figures : `${figures} ${nounFor(all, noun)}`;
}

export const nounOf = ({ unit, noun }: Amounts): string => {
  if (!isCounted(unit)) return '';
  return noun === '' && unit === 'days' ? 'day' : noun;
};

/** `Row 4`, `Rows 4, 7 and 9`, `Rows 4, 7, 9 and 12 more`. */
export function rowsNamed(rows: readonly number[]): string {
  const shown =
    rows.length > 5
      ? [...rows.slice(0, 4).map(String), `${rows.length - 4} more`]
      : rows.map(String);
  return `${rows.length === 1 ? 'row' : 'rows'} ${listed(shown)}`;
}

/** `A`, `A and B`, `A, B and C`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

/** Entries by name, so many that a sentence can bear: `A, B, C and 4 more`. */
export function named(list: string, codes: readonly string[], context: StandingContext): string {
  const names = codes.map((code) => context.nameOf?.(list, code) ?? code);
  return listed(names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names);
}

/** A list's or register's name in the middle of a sentence: `groups`, `SHGs`. */
export const entriesOf = (list: string): string =>
  /^\p{Lu}{2}/u.test(list) ? list : list.charAt(0).toLowerCase() + list.slice(1);

/** Sentences one after another, those that are empty left out. */
export const said = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/** `once`, `twice`, `3 times`. */
export const times = (count: number, { formats }: StandingContext): string =>
  ['never', 'once', 'twice'][count] ?? `${formats.count(count)} times`;

/** With a capital letter at its head. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `in the 9 days left`. */
export const inDaysLeft = (days: number, context: StandingContext): string =>
  ['with no day left', 'in the one day left'][days] ??
  `in the ${context.formats.count(days)} days left`;
