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
  return { kind, value, ...toChooseFrom(choices, personal ? '' : text, language) };
}

/** The same of a choice that is taken to say something else instead. */
export function takenFacts(
  otherwise: string,
  { choices = [] }: Column,
  text: string,
  language: Language,
): IssueFacts['daybook/taken-as'] {
  const taken = labelOf(otherwise, language);
  return { value: text.slice(0, SHOWN), ...toChooseFrom(choices, text, language), taken };
}

function toChooseFrom(choices: readonly string[], text: string, language: Language) {
  const labels = choices.map((choice) => labelOf(choice, language));
  const known = new Map(labels.map((label) => [foldedText(label), [label]]));
  const nearest = nearestTo(foldedText(text), known, (label) => label);
  return { choices: labels.join(', '), nearest };
}

function labelOf(choice: string, language: Language): string {
  const words: Readonly<Record<string, string>> = LANGUAGES[language].choices;
  return words[choice] ?? choice;
}

/** An amount of money, only not of the contract's own currency. */
const isForeignMoney = (cell: Cell): boolean =>
  (Object.keys(CURRENCIES) as Currency[]).some(
    (currency) => readMoney(cell, { currency }) !== undefined,
  );
