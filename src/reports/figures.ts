import type { Contract } from '../model/contract';
import type { MarkedCell } from '../model/document';
import type { Standing } from '../model/standing';
import type { StandingDetails } from '../model/standing-details';
import type { RuleKind } from '../model/term';
import type { Words } from '../words/words';
import { fullness } from './share';
import { amountShown, NONE } from './shown';

type Tone = NonNullable<MarkedCell['tone']>;

export const TONES: Readonly<Record<Standing['status'], Tone>> = {
  met: 'good',
  'on-course': 'good',
  'at-risk': 'warn',
  broken: 'stop',
  'not-yet-due': 'quiet',
};

/** A figure of a standing as a person reads it; a dash where it has none. */
export const figureShown = (
  amount: number | undefined,
  { unit }: Standing,
  words: Words,
  contract: Contract,
): string => (amount === undefined ? NONE : amountShown(amount, unit, words, contract));

type Limits = {
  readonly [Kind in RuleKind]?: (detail: StandingDetails[Kind], required: number) => LimitFound;
};
type LimitFound = number | undefined;

/** Rules by which less is better, with what may not be exceeded; nothing where so much is asked. */
const LIMITS: Limits = {
  cap: (_, required) => required,
  spread: (_, required) => required,
  band: (_, required) => required,
  average: ({ atLeast }, required) => (atLeast === undefined ? required : undefined),
  share: ({ low, high, position }) =>
    low === undefined || position === 'above' ? high : undefined,
};

const limitOf = ({ rule, detail, required = 0 }: Standing): LimitFound => {
  const read = LIMITS[rule] as ((of: typeof detail, asked: number) => LimitFound) | undefined;
  return read?.(detail, required);
};

/** Whether there is a day in the period on which what is asked could be done. */
const isAsked = ({ detail }: Standing): boolean => !('part' in detail) || detail.part.days > 0;

/**
 * How far along: actual of required, with a mark where even progress would be by today. What is
 * over its limit has no bar: a full one would look like done.
 */
export function barOf(standing: Standing, words: Words, contract: Contract): MarkedCell {
  const { actual, required, expectedByToday, unit } = standing;
  if (!isAsked(standing)) return { text: NONE };
  if (actual === undefined || required === undefined || unit === 'day')
    return { text: figureShown(actual, standing, words, contract) };
  const show = (figure: number): string => figureShown(figure, standing, words, contract);
  const limit = limitOf(standing);
  const { ofRequired, overRequired, ofLimit, days } = words.documents;
  if (limit !== undefined) {
    const text = ofLimit(unit === 'days' ? days(actual) : show(actual), show(limit));
    return actual > limit ? { text } : { text, bar: { full: fullness(actual, limit) } };
  }
  return {
    text: (actual > required ? overRequired : ofRequired)(show(actual), show(required)),
    bar: {
      full: fullness(actual, required),
      ...(expectedByToday !== undefined && { mark: fullness(expectedByToday, required) }),
    },
  };
}
