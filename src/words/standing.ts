import type { Day } from '../model/day';
import type { Currency } from '../model/money';
import type { Standing, StandingOf } from '../model/standing';
import type { RuleKind } from '../model/term';
import type { Formats } from './format';

/** What a sentence about a standing needs besides the standing. */
export interface StandingContext {
  readonly formats: Formats;
  readonly currency: Currency;
  /** How long a working day is, in minutes. */
  readonly dayLength: number;
  readonly today: Day;
  /** How a person knows an entry of a list or register; its code where nothing better may be printed. */
  readonly nameOf?: (list: string, code: string) => string;
}

/** One or two plain sentences for each rule: where it stands, and what must happen next. */
export type StandingWords = {
  readonly [Kind in RuleKind]: (standing: StandingOf<Kind>, context: StandingContext) => string;
};

/** What several clauses that can be met on the same days still ask for, in one sentence. */
export type TogetherWords = (
  standings: readonly StandingOf<'minimum'>[],
  context: StandingContext,
) => string;

/** The sentences about a standing. */
export const sentenceOf = (
  standing: Standing,
  words: StandingWords,
  context: StandingContext,
): string => {
  const say = words[standing.rule] as (standing: Standing, context: StandingContext) => string;
  return say(standing, context);
};
