import { hours, type Minutes } from '../../model/minutes';
import type { Currency } from '../../model/money';
import { type Language, languageOf } from '../../words/language';

/** What a typed value depends on: the same text is another day in another country. */
export interface ReadingContext {
  /** 3/4 is the third of April, not the fourth of March. */
  readonly dayFirst: boolean;
  readonly currency: Currency;
  readonly dayLength: Minutes;
  /** In which people are told what there is to choose from. */
  readonly language: Language;
}

export const DEFAULT_CONTEXT: ReadingContext = {
  dayFirst: true,
  currency: 'GBP',
  dayLength: hours(7.5),
  language: 'en',
};

/** Only the United States write the month before the day with figures. */
const MONTH_FIRST = /^en-us\b/i;

/** How values are read under a contract that says so much. */
export const contextOf = ({
  locale = '',
  language = languageOf(locale),
  currency = DEFAULT_CONTEXT.currency,
  dayLength = DEFAULT_CONTEXT.dayLength,
}: {
  readonly locale?: string | undefined;
  /** Where no locale says it. */
  readonly language?: Language | undefined;
  readonly currency?: Currency | undefined;
  readonly dayLength?: Minutes | undefined;
}): ReadingContext => ({ dayFirst: !MONTH_FIRST.test(locale), currency, dayLength, language });
