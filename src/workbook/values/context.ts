import type { Minutes } from '../../model/minutes';
import type { Currency } from '../../model/money';

/** What a typed value depends on: the same text is another day in another country. */
export interface ReadingContext {
  /** 3/4 is the third of April, not the fourth of March. */
  readonly dayFirst: boolean;
  readonly currency: Currency;
  readonly dayLength: Minutes;
}
