import * as z from 'zod';
import type { Measure } from '../model/measure';
import type { Term } from '../model/term';
import { type Base, baseField } from './base';
import { block } from './block';
import { field, measureField, warnField } from './fields';
import { ADDED_UP, asDays, asPercent, type Fault } from './figures';
import { gap } from './gap';
import { type Asked, rule } from './rule';
import { weeksIn } from './window';

/** Not too long without, or not too much at once. */
export type SpreadLimit =
  | { readonly form: 'gap'; readonly days: number }
  | { readonly form: 'block'; readonly percent: number };

export interface SpreadParameters {
  readonly measure: Measure;
  readonly atMost: SpreadLimit;
  /** For a block: in so many weeks together. */
  readonly window: number;
  readonly warnAt: number;
  /** For a block: all that it is a share of, where the contract says it. */
  readonly of: Base | undefined;
}

export type SpreadAsking = SpreadParameters & { readonly term: Term };

/** The work is spread over the days: `14 days apart` at most, or `33 %` at most in `any 4 weeks`. */
export const spread = rule<'spread', SpreadParameters>({
  kind: 'spread',
  parameters: (asked) =>
    z.object({
      measure: measureField(asked, ...ADDED_UP),
      atMost: spreadLimit(asked),
      window: field<string, number>((text) => (text === undefined ? 4 : weeksIn(asked, text))),
      warnAt: warnField(asked, 80),
      of: baseField(asked, { needed: false }),
    }),
  assess: (asking, asOf) =>
    asking.atMost.form === 'gap'
      ? gap(asking, asking.atMost.days, asOf)
      : block(asking, asking.atMost.percent, asOf),
});

/** `14` without a unit is days, as the help says; a part of 1, or a window, makes it per cent. */
const speaksOfDays = ({ atMost, window }: Term): boolean => {
  if (atMost?.unit !== undefined) return atMost.unit === 'days' || atMost.unit === 'weeks';
  return atMost !== undefined && atMost.value > 1 && window === undefined;
};

const spreadLimit = ({ term, book }: Asked): z.ZodType<SpreadLimit> =>
  field<unknown, SpreadLimit>((): SpreadLimit | Fault => {
    if (!term.atMost) return { fault: 'missing' };
    const isGap = speaksOfDays(term);
    const limit = (isGap ? asDays : asPercent)(term.atMost, book.contract);
    if (typeof limit !== 'number') return limit;
    if (limit <= 0) return { fault: 'not-positive' };
    return isGap ? { form: 'gap', days: limit } : { form: 'block', percent: limit };
  });
