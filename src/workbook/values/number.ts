import { type Currency, minorPerMajor } from '../../model/money';
import { inEveryLanguage } from '../../words/language';
import { type Cell, foldedText, isMoment } from '../cell';
import type { ReadingContext } from './context';
import { factorOf } from './scale';

const DIGITS = /^-?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/;

/** A figure as typed: digits, commas between groups, a point before decimals. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (isMoment(cell) || typeof cell !== 'string') return undefined;
  const text = foldedText(cell).replace(/ /g, '');
  return DIGITS.test(text) ? Number(text.replace(/,/g, '')) : undefined;
}

/** A whole figure, zero or more. */
export function readCount(cell: Cell): number | undefined {
  const number = readNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

const SIGNS = inEveryLanguage(({ notation, reading }) => ({
  symbols: notation.symbols,
  words: reading.signs as Readonly<Partial<Record<Currency, readonly string[]>>>,
}));

/** The signs and codes that a currency is written with, folded. */
export const signsOf = (currency: Currency): string[] => [
  currency.toLowerCase(),
  ...SIGNS.map(({ symbols }) => foldedText(symbols[currency])),
  ...SIGNS.flatMap(({ words }) => words[currency] ?? []),
];

/** An amount of the contract's currency in minor units; more decimals than it has are not understood. */
export function readMoney(
  cell: Cell,
  { currency }: Pick<ReadingContext, 'currency'>,
): number | undefined {
  const amount =
    typeof cell === 'string' ? readScaled(withoutSign(cell, currency)) : readNumber(cell);
  if (amount === undefined) return undefined;
  const minor = amount * minorPerMajor(currency);
  const whole = Math.round(minor);
  return Math.abs(minor - whole) < 1e-4 ? whole : undefined;
}

/** `12.5 lakh`, or any other figure. */
function readScaled(text: string): number | undefined {
  const [, figure = '', word = ''] = /^(.*?)\s*([^\d\s.,]+)$/.exec(text.trim()) ?? [];
  const factor = factorOf(word);
  if (factor === undefined) return readNumber(text);
  const number = readNumber(figure);
  return number === undefined ? undefined : number * factor;
}

function withoutSign(text: string, currency: Currency): string {
  const folded = foldedText(text);
  const sign = signsOf(currency).find((each) => folded.includes(each));
  return sign ? folded.replace(sign, '') : folded;
}
