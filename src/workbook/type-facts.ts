import type { IssueFacts } from '../model/issue';
import { CURRENCIES, type Currency } from '../model/money';
import { LANGUAGES, type Language } from '../words/language';
import { type Cell, foldedText } from './cell';
import type { Column } from './column';
import { nearestTo } from './nearest';
import { readMoney } from './values/number';
import { readText } from './values/words';

/** So much of a value is repeated in a message. */
export const SHOWN = 40;

/** What is told of a cell that a column cannot hold: what it wants, and for a choice the words there are. */
export function typeFacts(
  column: Column,
  cell: Cell,
  language: Language,
): IssueFacts['type-error'] {
  const { kind, choices, personal } = column;
  const text = readText(cell) ?? '';
  const value = personal ? '' : text.slice(0, SHOWN);
  if (kind === 'money' && isForeignMoney(cell)) return { kind: 'foreign-money', value };
  if (kind !== 'choice' || !choices) return { kind, value };
  const words: Readonly<Record<string, string>> = LANGUAGES[language].choices;
  const labels = choices.map((choice) => words[choice] ?? choice);
  const known = new Map(labels.map((label) => [foldedText(label), [label]]));
  const nearest = personal ? '' : nearestTo(foldedText(text), known, (label) => label);
  return { kind, value, choices: labels.join(', '), nearest };
}

/** An amount of money, only not of the contract's own currency. */
const isForeignMoney = (cell: Cell): boolean =>
  (Object.keys(CURRENCIES) as Currency[]).some(
    (currency) => readMoney(cell, { currency }) !== undefined,
  );
