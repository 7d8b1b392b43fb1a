import type * as z from 'zod';
import { field } from './fields';
import { asPercent, type Fault } from './figures';
import type { Asked } from './rule';

/** How many of so many may fall short. */
export type Allowance = (all: number) => number;

/** `At most` as a number of entries, or as a share of them; `undefined` where nothing is said. */
export const allowanceField = ({ term, book }: Asked): z.ZodType<Allowance | undefined> =>
  field<unknown, Allowance | undefined>((): Allowance | Fault | undefined => {
    const quantity = term.atMost;
    if (!quantity) return undefined;
    if (quantity.unit === undefined) return () => quantity.value;
    const percent = asPercent(quantity, book.contract);
    return typeof percent === 'number'
      ? (all) => Math.floor((all * percent) / 100 + 1e-6)
      : percent;
  });
