import type { MeasureFault } from '../model/issue';
import type { Condition } from '../model/measure';
import { inEveryLanguage } from '../words/language';
import { foldedText } from './cell';
import { type Column, FIGURES, type Value } from './column';
import { foldedHeader } from './headers';
import { pathNamed, type Speakable } from './path';
import { resolve } from './references';
import { readValue } from './values/value';
import { readChoice, readYesNo } from './values/words';

export type ConditionReading =
  | { readonly conditions: readonly Condition[] }
  | { readonly fault: MeasureFault; readonly value: string };

const reading = (key: 'isFilled' | 'isBlank' | 'isNot' | 'is' | 'atLeast' | 'atMost'): string[] =>
  inEveryLanguage((words) => words.reading[key])
    .flat()
    .map(foldedText);

/** Longer words before shorter ones that they begin with: `is not filled`, `is not`, `is`. */
const TESTS = (
  [
    ['filled', reading('isFilled')],
    ['blank', reading('isBlank')],
    ['is-not', reading('isNot')],
    ['at-least', reading('atLeast')],
    ['at-most', reading('atMost')],
    ['is', reading('is')],
  ] as const
)
  .flatMap(([test, words]) => words.map((word) => ({ test, word })))
  .sort((one, other) => other.word.length - one.word.length);

/** Reads `Activity = Visit, Audit; Place tags = Patna; People ≥ 5; Evidence is filled`: all must hold. */
export function readConditions(text: string, speakable: Speakable): ConditionReading {
  const conditions: Condition[] = [];
  for (const part of text.split(/[;\n]/).map(foldedText)) {
    if (part === '') continue;
    const read = readCondition(part, speakable);
    if ('fault' in read) return read;
    conditions.push(read);
  }
  return { conditions };
}

type Fault = { readonly fault: MeasureFault; readonly value: string };

function readCondition(part: string, speakable: Speakable): Condition | Fault {
  for (const { test, word } of TESTS) {
    const at = wordAt(part, word);
    if (at < 0) continue;
    const left = foldedHeader(part.slice(0, at));
    const path = pathNamed(left, speakable);
    if (!path) return { fault: 'unknown-column', value: left };
    const { column, through, end } = path;
    const values = valuesOf(part.slice(at + word.length), test, end, speakable);
    return 'fault' in values ? values : { column, through, test, values: values.values };
  }
  return { fault: 'not-a-condition', value: part };
}

/** Where a word stands as a word; signs such as `=` may touch their neighbours. */
function wordAt(part: string, word: string): number {
  if (!/[a-z\u0900-\u097f]/.test(word)) return part.indexOf(word);
  const at = ` ${part} `.indexOf(` ${word} `);
  return at <= 0 ? -1 : at;
}

function valuesOf(
  right: string,
  test: Condition['test'],
  column: Column,
  speakable: Speakable,
): { readonly values: readonly (string | number)[] } | Fault {
  if (test === 'filled' || test === 'blank') return { values: [] };
  const text = foldedText(right);
  if (test === 'at-least' || test === 'at-most') {
    const figure = text === '' ? undefined : readValue(text, column, speakable.context);
    return typeof figure === 'number'
      ? { values: [figure] }
      : { fault: 'not-a-condition', value: text };
  }
  const whole = meantBy(text, column, speakable);
  const parts = whole === undefined ? partsOf(text, column, speakable) : [text];
  const values = parts.map((part) => meantBy(part, column, speakable));
  const unknown = parts.find((_, index) => values[index] === undefined);
  if (unknown !== undefined) return { fault: 'unknown-value', value: unknown };
  return { values: values.flatMap((value) => value ?? []) };
}

/** Values stand between commas, or between the word "or" where that leaves known values. */
const partsOf = (text: string, column: Column, speakable: Speakable): string[] =>
  text
    .split(',')
    .map(foldedText)
    .filter((part) => part !== '')
    .flatMap((part) => (meantBy(part, column, speakable) === undefined ? splitOr(part) : [part]));

const OR = inEveryLanguage((words) => words.reading.or).map((word) => ` ${foldedText(word)} `);
const splitOr = (part: string): string[] =>
  OR.reduce((parts, word) => parts.flatMap((each) => each.split(word)), [part]).map(foldedText);

/** The folded code, key or text that a written value stands for; nothing where it is not known. */
function meantBy(text: string, column: Column, speakable: Speakable): string | undefined {
  if (text === '') return undefined;
  if (column.kind === 'choice') return readChoice(text, column.choices ?? []);
  if (column.kind === 'yes-no') {
    const yes = readYesNo(text);
    return yes === undefined ? undefined : String(yes);
  }
  if (FIGURES.has(column.kind)) return figureIn(text, column, speakable);
  const reference = column.refers && speakable.references.get(foldedText(column.refers));
  if (!reference) return text.includes(',') ? undefined : text;
  const named = resolve(reference, text);
  return 'code' in named ? foldedText(named.code) : undefined;
}

function figureIn(text: string, column: Column, { context }: Speakable): string | undefined {
  const figure = readValue(text, column, context);
  return figure === undefined ? undefined : String(figure);
}

/** Whether a row's value meets a condition; the value is that at the end of its path. */
export function holds({ test, values }: Condition, value: Value | undefined): boolean {
  const present =
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  if (test === 'filled') return present;
  if (test === 'blank') return !present;
  if (test === 'at-least') return typeof value === 'number' && value >= Number(values[0]);
  if (test === 'at-most') return typeof value === 'number' && value <= Number(values[0]);
  const own = (
    Array.isArray(value) ? (value as readonly string[]) : [present ? String(value) : '']
  ).map(foldedText);
  return own.some((each) => values.includes(each)) === (test === 'is');
}
