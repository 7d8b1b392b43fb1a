import type * as z from 'zod';
import { PERS, type Per } from '../model/period';
import { readChoice } from '../workbook/values/words';
import { field, textQuantity } from './fields';
import type { Fault } from './figures';
import type { Asked } from './rule';

/** Over what a term is judged: all its days, each period by itself, or the last so many weeks. */
export type Window =
  | { readonly over: 'contract' }
  | { readonly over: 'period'; readonly per: Per }
  | { readonly over: 'rolling'; readonly weeks: number };

/** `contract` (or empty), `month`, `quarter` …, `4 weeks`, `any last 8 weeks`. */
export const windowField = (asked: Asked): z.ZodType<Window> =>
  field<string, Window>((text) => {
    if (text === undefined) return { over: 'contract' };
    const per = PERS.find((each) => each === readChoice(text, PERS));
    if (per === 'contract') return { over: 'contract' };
    if (per) return { over: 'period', per };
    const weeks = weeksIn(asked, text);
    return typeof weeks === 'number' ? { over: 'rolling', weeks } : weeks;
  });

/** A number of weeks, such as `any 4 weeks`. */
export function weeksIn(asked: Asked, text: string): number | Fault {
  const quantity = textQuantity(asked, text);
  if (quantity?.unit !== 'weeks') return { fault: 'unknown' };
  return quantity.value > 0 ? quantity.value : { fault: 'not-positive' };
}
