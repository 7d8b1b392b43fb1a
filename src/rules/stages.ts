import type * as z from 'zod';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { foldedHeader } from '../workbook/headers';
import { resolve } from '../workbook/references';
import { type Reference, referenceTo, type Workbook } from '../workbook/workbook';
import { entriesOf } from './entries-of';
import { field } from './fields';
import type { Fault } from './figures';
import type { Asked } from './rule';

/** Stages in order, and the one that is to be reached. */
export interface Stages {
  readonly list: Reference;
  readonly codes: readonly string[];
  readonly goal: string;
}

/**
 * `Group stages`, or `Group stages to Self-managing`. Where the cell is empty, the stages are the
 * list that the register's own Stage column chooses from, or the list called after the register.
 */
export const stagesField = (asked: Asked): z.ZodType<Stages> =>
  field<string, Stages>((text) => {
    const { book, term } = asked;
    if (text !== undefined) return stagesNamed(text, book);
    const entries = entriesOf(term.of ?? '', book);
    const list = 'fault' in entries ? undefined : ownStages(entries.reference, book);
    return list ? stagesTo(list) : { fault: 'missing' };
  });

const TO = inEveryLanguage(({ reading }) => reading.to).flat();

function stagesNamed(text: string, book: Workbook): Stages | Fault {
  const whole = listNamed(text, book);
  if (whole) return stagesTo(whole);
  for (const word of TO) {
    const at = text.toLowerCase().indexOf(` ${word} `);
    const list = at < 0 ? undefined : listNamed(text.slice(0, at), book);
    const goal = list && resolve(list, text.slice(at + word.length + 2));
    if (list && goal) return 'code' in goal ? stagesTo(list, goal.code) : { fault: 'unknown' };
  }
  return { fault: 'unknown' };
}

const listNamed = (text: string, book: Workbook): Reference | undefined => {
  const found = referenceTo(book, text);
  return found?.table === 'lists' ? found : undefined;
};

function stagesTo(list: Reference, goal?: string): Stages | Fault {
  const codes = [...list.entries.keys()];
  const last = codes[codes.length - 1];
  return last === undefined ? { fault: 'unknown' } : { list, codes, goal: goal ?? last };
}

const STAGE_HEADERS = inEveryLanguage(({ sheets }) => foldedHeader(sheets.moves.columns.stage[0]));

/** The key of a register's own Stage column. */
export const stageColumnOf = (register: Reference, book: Workbook) =>
  book.tables.get(register.table)?.columns.find(({ key }) => STAGE_HEADERS.includes(key));

function ownStages(register: Reference, book: Workbook): Reference | undefined {
  const refers = stageColumnOf(register, book)?.column.refers;
  const chosen = refers === undefined ? undefined : listNamed(refers, book);
  return (
    chosen ?? [...book.references].find(([name, each]) => isCalledAfter(name, each, register))?.[1]
  );
}

/** `Group stages` are those of `Groups`: the name begins alike, but for its last letter, and says stage. */
function isCalledAfter(name: string, list: Reference, register: Reference): boolean {
  const stem = foldedText(register.name).slice(0, -1);
  return (
    list.table === 'lists' &&
    name.startsWith(stem) &&
    STAGE_HEADERS.some((word) => name.slice(stem.length).includes(word))
  );
}
