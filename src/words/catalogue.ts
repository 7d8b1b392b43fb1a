import type { addon } from './en/addon';
import type { audience } from './en/audience';
import type { choices } from './en/choices';
import type { commandLine } from './en/command-line';
import type { contract } from './en/contract';
import type { documents } from './en/documents';
import type { help } from './en/help';
import type { home } from './en/home';
import type { reading } from './en/reading';
import type { sheets } from './en/sheets';
import type { startHere } from './en/start-here';
import type { Notation } from './format';
import type { Messages } from './message';
import type { StandingWords, TogetherWords } from './standing';

/** The same words in any language: the English ones say which there must be, and from which facts they are made. */
type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Words extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Words]: Translated<Words[Key]> };

export interface AddonWords extends Translated<typeof addon> {}
export interface AudienceWords extends Translated<typeof audience> {}
export type ChoiceWords = Translated<typeof choices>;
export interface CommandLineWords extends Translated<typeof commandLine> {}
export type ContractWords = Translated<typeof contract>;
export interface DocumentWords extends Translated<typeof documents> {}
export type HomeWords = Translated<typeof home>;
export type HelpWords = Translated<typeof help>;
export type ReadingWords = Translated<typeof reading>;
export type SheetWords = Translated<typeof sheets>;
export interface StartHereWords extends Translated<typeof startHere> {}

/** Header, other headers that are understood, help. */
export type Label = readonly [label: string, aliases: readonly string[], help: string];

/** Everything that Daybook reads and says in one language. */
export interface Catalogue {
  readonly notation: Notation;
  readonly reading: ReadingWords;
  readonly sheets: SheetWords;
  readonly contract: ContractWords;
  readonly choices: ChoiceWords;
  readonly addon: AddonWords;
  readonly audience: AudienceWords;
  readonly commandLine: CommandLineWords;
  readonly documents: DocumentWords;
  readonly issues: Messages;
  readonly standings: StandingWords;
  readonly together: TogetherWords;
  readonly startHere: StartHereWords;
  readonly help: HelpWords;
  readonly home: HomeWords;
}
