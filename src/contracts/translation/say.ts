import type { SheetKey } from '../../workbook/sheets';
import { phraseIn } from './phrase';
import type { Role } from './roles';
import type { Tongue } from './tongue';

/** Says one cell in its role; `sheet` is the standard sheet whose columns it may name. */
export type Say = (role: Role, text: string, sheet?: SheetKey) => string;

/** Hears of everything that is said, and of what is not known and stays as it is. */
export interface Listener {
  said?(role: Role, text: string, translation: string): void;
  unknown?(text: string): void;
}

export function sayIn(tongue: Tongue, listener: Listener = {}): Say {
  const phrase = phraseIn(tongue);
  const ways: Readonly<Record<Role, (text: string, sheet?: SheetKey) => string | undefined>> = {
    text: (text) => tongue.word(text),
    help: (text) => tongue.word(text),
    name: (text) => tongue.word(text),
    phrase,
    noun: (text) => tongue.noun(text),
    own: (text) => tongue.own(text) ?? text,
  };
  return (role, text, sheet) => {
    if (text === '') return text;
    const said = ways[role](text, sheet);
    if (said === undefined) listener.unknown?.(text);
    else listener.said?.(role, text, said);
    return said ?? text;
  };
}
