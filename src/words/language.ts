import { choices } from './en/choices';
import { contract } from './en/contract';
import { notation } from './en/notation';
import { reading } from './en/reading';
import { sheets } from './en/sheets';
import type { Notation } from './format';

/** Header, other headers that are understood, help. */
export type Label = readonly [label: string, aliases: readonly string[], help: string];

type Labels<Keys extends PropertyKey> = Readonly<Record<Keys, Label>>;

/** The words that a workbook is read and written with, in one language. */
export interface WorkbookWords {
  readonly notation: Notation;
  readonly sheets: {
    readonly [Sheet in keyof typeof sheets]: {
      readonly name: string;
      readonly about: string;
      readonly columns: Labels<keyof (typeof sheets)[Sheet]['columns']>;
    };
  };
  readonly contract: Labels<keyof typeof contract>;
  readonly choices: Readonly<Record<keyof typeof choices, string>>;
  readonly reading: {
    readonly [Key in keyof typeof reading]: (typeof reading)[Key] extends string
      ? string
      : readonly string[];
  };
}

/** Every language that Daybook reads; a workbook may mix them. */
export const WORKBOOK_WORDS = {
  en: { notation, sheets, contract, choices, reading },
} as const satisfies Readonly<Record<string, WorkbookWords>>;

export type Language = keyof typeof WORKBOOK_WORDS;

/** The language of a BCP 47 locale, or English where Daybook does not have it. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split('-')[0] ?? '';
  return primary in WORKBOOK_WORDS ? (primary as Language) : 'en';
}

/** The same words in every language, for understanding what people wrote. */
export const inEveryLanguage = <Words>(choose: (words: WorkbookWords) => Words): Words[] =>
  Object.values(WORKBOOK_WORDS).map(choose);
