import { type Issue, issue, type Place } from '../model/issue';
import { catalogueOf, inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { nearestTo, type Suggest, suggestions } from '../workbook/nearest';
import { nearestIn, resolve } from '../workbook/references';
import {
  placeIn,
  type Reference,
  referenceTo,
  rowsOf,
  type Table,
  type Workbook,
} from '../workbook/workbook';
import type { Check } from './check';

/** So much of a value is repeated in a message. */
const SHOWN = 40;

interface Looking {
  readonly book: Workbook;
  readonly suggest: Suggest;
}

/** A move of something that no register knows, or to a stage that no list knows. */
export const unknownMove: Check = (book) => {
  const moves = book.tables.get('moves');
  if (!moves) return [];
  const looking = { book, suggest: suggestions() };
  return rowsOf(book, 'moves').flatMap(({ row, register, entry, stage }) => {
    if (register === undefined) return [];
    const reference = referenceTo(book, register);
    if (!reference) return [unknownRegister(register, placeIn(moves, row, 'register'), book)];
    return [
      ...unknownEntry(reference, entry, placeIn(moves, row, 'entry'), looking),
      ...unknownStage(reference, stage, placeIn(moves, row, 'stage'), looking),
    ];
  });
};

/** The registers are those that the Columns sheet speaks of, and Daybook's own sheets. */
function unknownRegister(register: string, place: Place, book: Workbook): Issue {
  const names = new Map<string, readonly string[]>();
  for (const [name, reference] of book.references)
    if (reference.table !== 'lists') names.set(name, [reference.name]);
  return issue('foreign-key', place, {
    value: register.slice(0, SHOWN),
    list: book.tables.get('columns')?.name ?? catalogueOf(book.contract.locale).sheets.columns.name,
    nearest: nearestTo(foldedText(register), names, (name) => name),
  });
}

/** Entries of a register with personal columns are people: they are not quoted. */
function unknownEntry(
  reference: Reference,
  entry: string | undefined,
  place: Place,
  { book, suggest }: Looking,
): Issue[] {
  const table = book.tables.get(reference.table);
  const quotes = !table?.columns.some(({ column }) => column.personal);
  return entry === undefined ? [] : unresolved(reference, entry, place, quotes && suggest);
}

/** `suggest` is false where the text may not be repeated. */
function unresolved(
  reference: Reference,
  text: string,
  place: Place,
  suggest: Suggest | false,
): Issue[] {
  const named = resolve(reference, text);
  if ('code' in named) return [];
  const value = suggest ? text.slice(0, SHOWN) : '';
  const list = reference.name;
  const isUnknown = named.matches === 0 && suggest;
  const nearest = isUnknown ? nearestIn(reference, text, suggest) : '';
  return named.matches > 1
    ? [issue('daybook/ambiguous-name', place, { value, list, matches: named.matches })]
    : [issue('foreign-key', place, { value, list, nearest })];
}

/** A stage is one of the list that the register's own Stage column names, or else of any list. */
function unknownStage(
  register: Reference,
  stage: string | undefined,
  place: Place,
  { book, suggest }: Looking,
): Issue[] {
  if (stage === undefined) return [];
  const own = stagesOf(book.tables.get(register.table), book) ?? stagesAsked(register, book);
  if (own) return unresolved(own, stage, place, suggest);
  const lists = book.tables.get('lists');
  const isListed = [...book.references.values()].some(
    (list) => list.table === 'lists' && list.named.has(foldedText(stage)),
  );
  return isListed || !lists
    ? []
    : [
        issue('foreign-key', place, {
          value: stage.slice(0, SHOWN),
          list: lists.name,
          nearest: '',
        }),
      ];
}

const STAGE_HEADERS = inEveryLanguage(({ sheets }) => foldedText(sheets.moves.columns.stage[0]));

function stagesOf(register: Table | undefined, book: Workbook): Reference | undefined {
  const found = register?.columns.find(({ key }) => STAGE_HEADERS.includes(key));
  return found?.column.refers === undefined ? undefined : book.references.get(found.column.refers);
}

/** The list that a term about the register's stages names. */
function stagesAsked(register: Reference, { terms, references }: Workbook): Reference | undefined {
  const asking = terms.filter(
    ({ rule, of = '' }) => rule === 'stage' && foldedText(of).startsWith(foldedText(register.name)),
  );
  const windows = asking.map(({ window = '' }) => foldedText(window));
  return [...references].find(
    ([name, { table }]) => table === 'lists' && windows.some((window) => window.startsWith(name)),
  )?.[1];
}
