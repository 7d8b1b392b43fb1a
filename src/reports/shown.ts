import type { Contract } from '../model/contract';
import type { Day } from '../model/day';
import type { Unit } from '../model/measure';
import type { Words } from '../words/words';
import { foldedText } from '../workbook/cell';
import type { Column, Value } from '../workbook/column';
import { maySpeakOfAll } from '../workbook/kept-elsewhere';
import type { Reference, Workbook } from '../workbook/workbook';

/** Where there is no figure to print. */
export const NONE = '–';

/** An amount of a measure as a person reads it: `121 h 20 min`, `£500.00`, `33 %`, `12`. */
export function amountShown(amount: number, unit: Unit, words: Words, contract: Contract): string {
  const { formats } = words;
  switch (unit) {
    case 'minutes':
      return formats.minutes(amount);
    case 'working-days':
      return formats.workingDays(amount, contract.dayLength);
    case 'money':
      return formats.money(amount, contract.currency);
    case 'percent':
      return formats.percent(amount);
    case 'day':
      return amount === 0 ? NONE : formats.day(amount as Day);
    default:
      return formats.count(amount);
  }
}

/** A text that a person typed; what must not stand in the workbook does not leave it either. */
export const textShown = (
  text: string,
  { belongsIn }: Pick<Workbook, 'belongsIn'>,
  { own, documents }: Words,
): string => (belongsIn(text) === undefined ? own(text) : documents.belongsElsewhere);

/** The name of an entry of a list or register; its code where it has none, or where it may not be printed. */
export function nameOf(
  reference: Reference | undefined,
  code: string,
  book: Workbook,
  { own }: Pick<Words, 'own'>,
): string {
  const row = reference?.entries.get(code);
  const name = row?.name ?? row?.title;
  const table = reference?.table ?? '';
  const personal = book.tables
    .get(table)
    ?.columns.some(({ key, column }) => (key === 'name' || key === 'title') && column.personal);
  if (typeof name !== 'string' || personal) return code;
  return maySpeakOfAll(table) || book.belongsIn(name) === undefined ? own(name) : code;
}

/** The list or register that a column's codes belong to. */
export const referenceOf = (column: Column, book: Workbook): Reference | undefined =>
  column.refers === undefined ? undefined : book.references.get(foldedText(column.refers));

/** A cell's value as a person reads it; values about a living person are never shown. */
export function valueShown(
  value: Value | undefined,
  column: Column,
  book: Workbook,
  words: Words,
): string {
  if (value === undefined || column.personal) return NONE;
  const { formats, choices } = words;
  switch (column.kind) {
    case 'day':
    case 'moment':
      return formats.day(value as Day);
    case 'duration':
      return formats.minutes(value as number);
    case 'time':
      return formats.time(value as number);
    case 'money':
      return formats.money(value as number, book.contract.currency);
    case 'count':
    case 'number':
      return formats.count(value as number);
    case 'yes-no':
      return value ? choices.yes : choices.no;
    case 'choice':
      return (choices as Readonly<Record<string, string>>)[String(value)] ?? String(value);
    case 'code':
      return nameOf(referenceOf(column, book), String(value), book, words);
    case 'codes':
      return (value as readonly string[])
        .map((code) => nameOf(referenceOf(column, book), code, book, words))
        .join(', ');
    default:
      return textShown(String(value), book, words);
  }
}

/** The values by which a row is grouped: each of its codes, or its one value; nothing where it has none. */
export function groupsOf(value: Value | undefined): readonly (Value | undefined)[] {
  if (!Array.isArray(value)) return [value];
  return value.length === 0 ? [undefined] : (value as readonly string[]);
}
