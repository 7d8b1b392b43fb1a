import type { Contract } from '../model/contract';
import { isTime, type Measure } from '../model/measure';
import type { Words } from '../words/words';
import { percentOf } from './share';
import { amountShown, NONE } from './shown';

/** What a report tells an amount of: a measure, or so much of it for each unit of another. */
export interface Figure {
  readonly measure: Measure;
  readonly per?: Measure;
}

export const measuresOf = ({ measure, per }: Figure): readonly Measure[] =>
  per ? [measure, per] : [measure];

export const figureName = (figure: Figure, { own }: Pick<Words, 'own'>): string =>
  measuresOf(figure)
    .map(({ name }) => own(name))
    .join(' ÷ ');

/** A figure as a person reads it: `£120.00 an hour`, `78 %`, `2.5`. */
export function figureTold(
  { measure, per }: Figure,
  amountOf: (measure: Measure) => number,
  words: Words,
  contract: Contract,
): string {
  const amount = amountOf(measure);
  if (!per) return amountShown(amount, measure.unit, words, contract);
  const units = amountOf(per);
  if (units === 0) return NONE;
  if (measure.unit === per.unit || (isTime(measure) && isTime(per)))
    return words.formats.percent(percentOf(amount, units));
  const one = (each: number): string =>
    amountShown(rounded(each, measure), measure.unit, words, contract);
  return isTime(per) ? words.documents.anHour(one((amount * HOUR) / units)) : one(amount / units);
}

const HOUR = 60;

/** Money and time to their smallest unit, anything else to tenths. */
const rounded = (amount: number, measure: Measure): number =>
  measure.unit === 'money' || isTime(measure) ? Math.round(amount) : Math.round(amount * 10) / 10;
