import type { Contract } from '../model/contract';
import type { MarkedCell } from '../model/document';
import type { Standing } from '../model/standing';
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

/** How far along: actual of required, with a mark where even progress would be by today. */
export function barOf(standing: Standing, words: Words, contract: Contract): MarkedCell {
  const { actual, required, expectedByToday, unit } = standing;
  if (actual === undefined || required === undefined || unit === 'day')
    return { text: figureShown(actual, standing, words, contract) };
  const { ofRequired, overRequired } = words.documents;
  const text = (actual > required ? overRequired : ofRequired)(
    figureShown(actual, standing, words, contract),
    figureShown(required, standing, words, contract),
  );
  return {
    text,
    bar: {
      full: fullness(actual, required),
      ...(expectedByToday !== undefined && { mark: fullness(expectedByToday, required) }),
    },
  };
}
