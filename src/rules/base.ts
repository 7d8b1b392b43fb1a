import type * as z from 'zod';
import type { Contract } from '../model/contract';
import { isTime, type Measure } from '../model/measure';
import type { Period } from '../model/period';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { contractMinutes } from '../workbook/contract';
import { workingDays } from './days';
import { field, textQuantity } from './fields';
import { type Fault, figureOf } from './figures';
import type { Asked, AsOf } from './rule';

/** What a share is of: all that the contract asks for, in the measure's unit, or another measure. */
export type Base =
  | { readonly base: 'contracted'; readonly amount: number }
  | { readonly base: 'measure'; readonly measure: Measure };

/** `contracted time`, `15 days`, or the name of a measure. */
export const baseField = (
  asked: Asked,
  { needed }: { readonly needed: boolean },
): z.ZodType<Base | undefined> =>
  field<string, Base | undefined>((text) => {
    if (text === undefined) return needed ? { fault: 'missing' } : undefined;
    return baseOf(text, asked);
  });

const CONTRACTED = inEveryLanguage(({ reading }) => [
  ...reading.contractedTime,
  ...reading.contractedDays,
])
  .flat()
  .map(foldedText);

function baseOf(text: string, asked: Asked): Base | Fault | undefined {
  const { measure, book } = asked;
  if (!measure) return undefined;
  if (CONTRACTED.includes(foldedText(text))) {
    const amount = contracted(measure, book.contract);
    return amount === undefined ? { fault: 'no-contracted-time' } : { base: 'contracted', amount };
  }
  const other = book.measures.get(foldedText(text));
  if (other) return { base: 'measure', measure: other };
  const quantity = textQuantity(asked, text);
  const amount = quantity && figureOf(measure)(quantity, book.contract);
  if (typeof amount !== 'number') return amount ?? { fault: 'unknown' };
  return amount > 0 ? { base: 'contracted', amount } : { fault: 'not-positive' };
}

/** All the contract's time, in minutes or in days of the agreed length. */
function contracted(measure: Measure, contract: Contract): number | undefined {
  const all = contractMinutes(contract);
  if (all === undefined || isTime(measure)) return all;
  return measure.unit === 'days' ? all / contract.dayLength : undefined;
}

/** What a base comes to in a period: its even share of what is contracted, or what was counted. */
export function baseIn(base: Base, period: Period, { book, tally }: AsOf): number {
  if (base.base === 'measure') return tally.of(base.measure).total(period);
  const { calendar, breaks } = book.contract;
  const all = workingDays(calendar.contract, breaks);
  return all === 0 ? 0 : (base.amount * workingDays(period, breaks)) / all;
}
