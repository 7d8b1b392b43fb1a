import { isTime, type Measure } from '../model/measure';
import type { Quantity } from '../model/quantity';
import type { RuleKind, Term } from '../model/term';
import { inEveryLanguage } from '../words/language';
import { foldedText } from './cell';
import type { ReadingContext } from './values/context';
import { readQuantity } from './values/quantity';

/** How long a term says that a measure of time should be: `15 days`, `28 h`. */
type Lengths = (term: Term, context: ReadingContext) => readonly (Quantity | undefined)[];

const limits: Lengths = ({ atLeast, atMost }) => [atLeast, atMost];
const CONTRACTED_DAYS = inEveryLanguage(({ reading }) => reading.contractedDays)
  .flat()
  .map(foldedText);

const base: Lengths = ({ of = '' }, context) => {
  if (CONTRACTED_DAYS.includes(foldedText(of))) return [{ value: 1, unit: 'days' }];
  const quantity = readQuantity(of, context);
  return quantity?.unit === undefined ? [] : [quantity];
};

/** In which cells a rule speaks of lengths of time, rather than of days in the calendar or of per cent. */
const LENGTHS: Partial<Record<RuleKind, Lengths>> = {
  average: limits,
  minimum: limits,
  cap: limits,
  coverage: limits,
  share: base,
  spread: base,
};

/** The measures, those of time told in days where every length that a term holds against them is in days. */
export function toldInDays(
  measures: ReadonlyMap<string, Measure>,
  terms: readonly Term[],
  context: ReadingContext,
): Map<string, Measure> {
  const units = new Map<string, Set<Quantity['unit']>>();
  for (const term of terms) {
    const name = foldedText(term.measure ?? '');
    const own = units.get(name) ?? new Set();
    units.set(name, own);
    for (const length of LENGTHS[term.rule]?.(term, context) ?? [])
      if (length) own.add(length.unit);
  }
  const inDays = (name: string): boolean => {
    const own = units.get(name) ?? new Set();
    return own.has('days') && own.size === 1;
  };
  return new Map(
    [...measures].map(([name, measure]) => [
      name,
      isTime(measure) && inDays(name) ? { ...measure, unit: 'working-days' } : measure,
    ]),
  );
}
