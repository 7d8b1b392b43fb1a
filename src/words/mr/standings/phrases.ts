import type { Unit } from '../../../model/measure';
import { formsOf } from '../../noun';
import type { StandingContext } from '../../standing';

/** `1 भेट`, `3 भेटी`, `एकही भेट नाही`; the noun gives both of its forms, for Marathi cannot tell. */
export function counted(count: number, noun: string, { formats }: StandingContext): string {
  const { one, many = one } = formsOf(noun);
  return count === 0 ? `एकही ${one} नाही` : `${formats.count(count)} ${count === 1 ? one : many}`;
}

/** The words for so many, without the figure. */
export const several = (count: number, noun: string): string => {
  const { one, many = one } = formsOf(noun);
  return count === 1 ? one : many;
};

/** `आहे` or `आहेत`. */
export const are = (count: number): string => (count === 1 ? 'आहे' : 'आहेत');

/** Verbs that agree with what is counted or measured: with one, and with several. */
const VERBS = {
  is: ['आहे', 'आहेत'],
  willBe: ['होईल', 'होतील'],
  may: ['चालेल', 'चालतील'],
} as const;

/** `1 दिवस होईल`, `3.01 दिवस होतील`. */
export const verb = (
  name: keyof typeof VERBS,
  value: number,
  { unit }: Pick<Amounts, 'unit'>,
  { dayLength }: StandingContext,
): string => VERBS[name][isOne(value, unit, dayLength) ? 0 : 1];

/** One day, one hour, one thing; money and 3.01 days are many, and a share is one. */
const ONE: Partial<Record<Unit, number>> = { minutes: 60, count: 1, days: 1 };
const isOne = (value: number, unit: Unit, dayLength: number): boolean =>
  unit === 'percent' || value === (unit === 'working-days' ? dayLength : ONE[unit]);

export const days = (count: number, { formats }: StandingContext): string =>
  `${formats.count(count)} दिवस`;

/** `3 दिवसांत`, `1 दिवसात`. */
export const within = (count: number, { formats }: StandingContext): string =>
  `${formats.count(count)} ${count === 1 ? 'दिवसात' : 'दिवसांत'}`;

/** `3 दिवसांपूर्वी`, `1 दिवसापूर्वी`. */
export const ago = (count: number, { formats }: StandingContext): string =>
  `${formats.count(count)} ${count === 1 ? 'दिवसापूर्वी' : 'दिवसांपूर्वी'}`;

/** `3 दिवसांपेक्षा`, `1 दिवसापेक्षा`. */
export const than = (count: number, { formats }: StandingContext): string =>
  `${formats.count(count)} ${count === 1 ? 'दिवसापेक्षा' : 'दिवसांपेक्षा'}`;

export interface Amounts {
  readonly unit: Unit;
  readonly noun: string;
}

/** A figure alone, in its unit: `28 तास`, `₹500.00`, `33%`, `22`. */
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

/** `₹12,50,000.00 (12.5 लाख)`: to the penny, and as people say it. */
function moneyIn(minor: number, { formats, currency }: StandingContext): string {
  const large = formats.inLakh(minor, currency);
  return formats.money(minor, currency) + (large === undefined ? '' : ` (${large})`);
}

/** A figure without its unit, where the unit comes later in the sentence. */
export const bare = (value: number, of: Pick<Amounts, 'unit'>, context: StandingContext): string =>
  of.unit === 'working-days'
    ? context.formats.inDays(value, context.dayLength)
    : figure(value, of, context);

/** A figure with what it counts: `22 क्षेत्रकामाचे दिवस`. */
export function amount(value: number, of: Amounts, context: StandingContext): string {
  const noun = nounOf(of);
  return noun === ''
    ? figure(value, of, context)
    : `${figure(value, of, context)} ${several(value, noun)}`;
}

/** `22 पैकी 16 क्षेत्रकामाचे दिवस`, `₹500.00 पैकी ₹320.00`. */
export function outOf(value: number, all: number, of: Amounts, context: StandingContext): string {
  const figures = `${bare(all, of, context)} पैकी ${figure(value, of, context)}`;
  const noun = nounOf(of);
  return noun === '' ? figures : `${figures} ${several(value, noun)}`;
}

export const nounOf = ({ unit, noun }: Amounts): string => {
  if (unit !== 'days' && unit !== 'count') return '';
  return noun === '' && unit === 'days' ? 'दिवस' : noun;
};

/** `ओळ 4`, `ओळी 4, 7 आणि 9`, `ओळी 4, 7, 9 आणि आणखी 12`. */
export function rowsNamed(rows: readonly number[]): string {
  const shown =
    rows.length > 5
      ? [...rows.slice(0, 4).map(String), `आणखी ${rows.length - 4}`]
      : rows.map(String);
  return `${rows.length === 1 ? 'ओळ' : 'ओळी'} ${listed(shown)}`;
}

/** `A`, `A आणि B`, `A, B आणि C`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} आणि ${words[words.length - 1]}`;

/** Entries by name, so many that a sentence can bear: `A, B, C आणि आणखी 4`. */
export function named(list: string, codes: readonly string[], context: StandingContext): string {
  const names = codes.map((code) => context.nameOf?.(list, code) ?? code);
  return listed(names.length > 6 ? [...names.slice(0, 5), `आणखी ${names.length - 5}`] : names);
}

/** Sentences one after another, those that are empty left out. */
export const said = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/** `एकदा`, `दोनदा`, `3 वेळा`. */
export const times = (count: number, { formats }: StandingContext): string =>
  ['कधीही नाही', 'एकदा', 'दोनदा'][count] ?? `${formats.count(count)} वेळा`;

/** `उरलेल्या 9 दिवसांत`. */
export const inDaysLeft = (left: number, context: StandingContext): string =>
  ['एकही दिवस उरला नसताना', 'उरलेल्या एका दिवसात'][left] ?? `उरलेल्या ${within(left, context)}`;
