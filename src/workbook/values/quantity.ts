import { CURRENCIES, type Currency } from '../../model/money';
import type { Quantity, QuantityUnit } from '../../model/quantity';
import { inEveryLanguage } from '../../words/language';
import { type Cell, foldedText, isMoment } from '../cell';
import type { ReadingContext } from './context';
import { readDuration } from './duration';
import { signsOf } from './number';

const WORDED = ['hours', 'minutes', 'days', 'weeks', 'months', 'percent', 'parts'] as const;

const UNIT_WORDS = new Map<string, QuantityUnit>(
  WORDED.flatMap((key) =>
    inEveryLanguage((words) => words.reading[key])
      .flat()
      .map((word) => [foldedText(word), key] as const),
  ),
);

const FIGURE = /(\d[\d,]*(?:\.\d+)?|\.\d+) ?(per cent|%|[^\s\d.,;()%]*)/;

/** The figure and its unit in what a contract says: `28 h`, `33 %`, `£500`, `any 4 weeks`, `22`. */
export function readQuantity(cell: Cell, context: ReadingContext): Quantity | undefined {
  if (isMoment(cell)) return inMinutes(cell, context);
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell !== 'string') return undefined;
  const text = foldedText(cell);
  if (/^\d+:\d{2}$/.test(text)) return inMinutes(text, context);
  const figure = FIGURE.exec(text);
  if (!figure) return undefined;
  const value = Number((figure[1] ?? '').replace(/,/g, ''));
  const unit = currencyIn(text, context.currency) ?? UNIT_WORDS.get(figure[2] ?? '');
  return Number.isFinite(value) ? { value, ...(unit && { unit }) } : undefined;
}

function inMinutes(cell: Cell, context: ReadingContext): Quantity | undefined {
  const value = readDuration(cell, context);
  return value === undefined ? undefined : { value, unit: 'minutes' };
}

/** A shared sign, such as `$`, is taken to be the contract's own currency. */
function currencyIn(text: string, own: Currency): Currency | undefined {
  const all = [own, ...(Object.keys(CURRENCIES) as Currency[])];
  return all.find((currency) => signsOf(currency).some((sign) => hasSign(text, sign)));
}

const hasSign = (text: string, sign: string): boolean =>
  /^[a-z.]+$/.test(sign)
    ? new RegExp(`(^|[\\d\\s])${sign.replace('.', '\\.')}([\\d\\s]|$)`).test(text)
    : text.includes(sign);
