import { hours, type Minutes } from '../../model/minutes';
import type { Currency } from '../../model/money';

/** What a typed value depends on: the same text is another day in another country. */
export interface ReadingContext {
  /** 3/4 is the third of April, not the fourth of March. */
  readonly dayFirst: boolean;
  readonly currency: Currency;
  readonly dayLength: Minutes;
}

export const DEFAULT_CONTEXT: ReadingContext = {
  dayFirst: true,
  currency: 'GBP',
  dayLength: hours(7.5),
};

/** Only the United States write the month before the day with figures. */
const MONTH_FIRST = /^en-us\b/i;

/** How values are read under a contract that says so much. */
export const contextOf = ({
  locale = '',
  currency = DEFAULT_CONTEXT.currency,
  dayLength = DEFAULT_CONTEXT.dayLength,
}: {
  readonly locale?: string | undefined;
  readonly currency?: Currency | undefined;
  readonly dayLength?: Minutes | undefined;
}): ReadingContext => ({ dayFirst: !MONTH_FIRST.test(locale), currency, dayLength });
