import { CURRENCIES, type Currency } from '../../model/money';
import type { Quantity, QuantityUnit } from '../../model/quantity';
import { inEveryLanguage } from '../../words/language';
import { type Cell, foldedText, isMoment } from '../cell';
import type { ReadingContext } from './context';
import { readDuration } from './duration';
import { signsOf } from './number';
import { factorOf } from './scale';

const WORDED = ['hours', 'minutes', 'days', 'weeks', 'months', 'percent', 'parts'] as const;

const UNIT_WORDS = new Map<string, QuantityUnit>(
  WORDED.flatMap((key) =>
    inEveryLanguage((words) => words.reading[key])
      .flat()
      .map((word) => [foldedText(word), key] as const),
  ),
);

/** `1,456`, `1,00,000`, `1 456`, `27.5`, `27,5`, `.5` */
const NUMBER =
  '\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,2})?|\\.\\d+';
const FIGURE = new RegExp(`^([^\\d]*?)(${NUMBER}) ?(per cent|%|[^\\s\\d.,;()%]*)([^\\d]*)$`);
/** What a figure is of does not change it: `8 of 10`. */
const OF_ALL = /(\d) (?:of|\/) \d+$/;
const NEGATIVE = /(^|[^\d\w])- ?[£€₹$]?\d/;

/**
 * The one figure, and its unit, in what a contract says: `28 h`, `27 h 30 min`, `33 %`, `£500`,
 * `any 4 weeks`, `22`. Text with no figure, with several, or with less than nothing is no quantity.
 */
export function readQuantity(cell: Cell, context: ReadingContext): Quantity | undefined {
  if (isMoment(cell)) return inMinutes(cell, context);
  if (typeof cell === 'number') return cell >= 0 ? { value: cell } : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = foldedText(cell).replace(OF_ALL, '$1');
  if (NEGATIVE.test(text)) return undefined;
  const figure = FIGURE.exec(text);
  if (!figure) return inMinutes(text, context);
  const [, , digits = '', word = ''] = figure;
  const value = numberIn(digits) * (factorOf(word) ?? 1);
  const unit = currencyIn(text, context.currency) ?? UNIT_WORDS.get(word);
  return Number.isFinite(value) ? { value, ...(unit && { unit }) } : undefined;
}

/** A comma before one or two last digits is a decimal one; others stand between groups. */
const numberIn = (text: string): number =>
  Number(text.replace(/^(\d+),(\d{1,2})$/, '$1.$2').replace(/[, ]/g, ''));

function inMinutes(cell: Cell, context: ReadingContext): Quantity | undefined {
  const value = readDuration(cell, context);
  return value === undefined || value < 0 ? undefined : { value, unit: 'minutes' };
}

/** A shared sign, such as `$`, is taken to be the contract's own currency. */
function currencyIn(text: string, own: Currency): Currency | undefined {
  const all = [own, ...(Object.keys(CURRENCIES) as Currency[])];
  return all.find((currency) => signsOf(currency).some((sign) => hasSign(text, sign)));
}

const hasSign = (text: string, sign: string): boolean =>
  /^[a-z.\u0900-\u097f]+$/.test(sign)
    ? new RegExp(`(^|[\\d\\s])${sign.replace('.', '\\.')}([\\d\\s]|$)`).test(text)
    : text.includes(sign);
