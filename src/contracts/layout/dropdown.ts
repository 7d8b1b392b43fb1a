import { SECTIONS } from '../../model/report';
import type { Words } from '../../words/words';
import { foldedText } from '../../workbook/cell';
import type { Column } from '../../workbook/column';
import { ownKeyOf } from '../../workbook/headers';
import type { Choices } from '../../workbook/layout';
import { SHEETS, type SheetKey } from '../../workbook/sheets';
import type { Template } from '../template';
import { listRange } from './lists';

/** Registers grow: so many rows of theirs can be chosen from. */
const LAST_ROW = 500;
const FIRST_ROW = 2;

/** What a dropdown is made from. */
export interface Offer {
  readonly template: Template;
  readonly words: Words;
}

/** The dropdown of a column, where it has one; several codes in one cell cannot be chosen from one. */
export function dropdownOf(column: Column, { template, words }: Offer): Choices | undefined {
  if (column.choices) {
    const labels = words.choices as Readonly<Record<string, string>>;
    return { words: column.choices.map((choice) => labels[choice] ?? choice) };
  }
  if (column.kind === 'yes-no') return { words: [words.choices.yes, words.choices.no] };
  if (column.kind !== 'code' || column.refers === undefined) return undefined;
  return entriesOf(column.refers, { template, words });
}

/** Columns that hold plain words, where only some words make sense. */
export function wordsOfferedIn(sheet: SheetKey, key: string, offer: Offer): Choices | undefined {
  const { template, words } = offer;
  switch (`${sheet}.${key}`) {
    case 'terms.measure':
      return { ...rowsOfColumn(words.sheets.measures.name, 1) };
    case 'sections.report':
    case 'recipients.report':
      return rowsOfColumn(words.sheets.reports.name, 1);
    case 'reports.about':
      return { words: template.registers.map(({ name }) => name) };
    case 'sections.section':
      return { words: SECTIONS.map((section) => words.documents.sections[section]) };
    case 'moves.register':
      return someWords(stageTerms(template).flatMap(({ of }) => of ?? []));
    case 'moves.stage':
      return someWords(stageTerms(template).flatMap(({ window }) => stagesIn(window, offer)));
    default:
      return undefined;
  }
}

const stageTerms = ({ terms }: Template): Template['terms'] =>
  terms.filter(({ rule }) => rule === 'stage');

/** The stages that a term speaks of: those of the list with which its window begins. */
const stagesIn = (window: string | undefined, { template }: Offer): string[] =>
  template.lists
    .filter(({ list }) => foldedText(window ?? '').startsWith(foldedText(list)))
    .flatMap(({ entries }) => entries.map(({ code, name }) => name ?? code));

/** Each word once; no dropdown where there is none. */
const someWords = (words: readonly string[]): Choices | undefined =>
  words.length > 0 ? { words: [...new Set(words)] } : undefined;

const rowsOfColumn = (sheet: string, column: number): Choices => ({
  sheet,
  column,
  firstRow: FIRST_ROW,
  lastRow: LAST_ROW,
});

/** The entries of a list, of a register or of a standard sheet, by the names that people know. */
function entriesOf(name: string, { template, words }: Offer): Choices | undefined {
  const nameColumn = Object.keys(SHEETS.lists).indexOf('name') + 1;
  const list = listRange(template.lists, name, words.sheets.lists.name, nameColumn);
  if (list) return list;
  const register = template.registers.find((each) => foldedText(each.name) === foldedText(name));
  if (!register) return undefined;
  const named = register.columns.findIndex(
    ({ column, personal }) => ownKeyOf(column) === 'name' && !personal,
  );
  const own = register.columns.findIndex(({ kind }) => kind === 'id');
  return rowsOfColumn(register.name, (named < 0 ? own : named) + 1);
}
