import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/words/language';
import type { Told } from './ask';
import type { Logged, NewEntry, Opening } from './protocol';

/** The questions that fill the views. */
export type ReadName =
  | 'readToday'
  | 'readProblems'
  | 'readStanding'
  | 'readDocuments'
  | 'readPeople'
  | 'readSettings';

/** What the script has told last, so that a view shows something at once. */
export type Known = { readonly [Name in ReadName]?: Told<Name> };

/** The entry that is being written, and the one written last; both outlast a look at another view. */
export interface Draft {
  readonly typed: Partial<NewEntry>;
  readonly last?: { readonly entry: NewEntry; readonly logged: Logged };
}

/** What all views share. */
export interface Desk {
  readonly opening: Opening;
  setOpening(opening: Opening): void;
  readonly known: Known;
  /** Counts what was done: an answer to an older question must not hide what came of it. */
  readonly deeds: { current: number };
  keep(told: Known): void;
  /** Goes on in another language; what is known is in the old one. */
  translate(language: Language): void;
  readonly draft: Draft;
  setDraft(draft: Draft): void;
  /** Says something to those who do not see it. */
  announce(sentence: string): void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('A view stands outside the desk.');
  return desk;
}
