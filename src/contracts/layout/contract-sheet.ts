import type { Cell } from '../../workbook/cell';
import type { Column } from '../../workbook/column';
import { CONTRACT_ITEMS } from '../../workbook/contract-items';
import type { CellLayout, ColumnLayout, SheetLayout } from '../../workbook/layout';
import type { Typed } from '../template';
import { cellOf } from './cell';
import { dropdownOf, type Offer } from './dropdown';
import { standardColumns, tableLayout } from './standard';

/** The Contract sheet: a line for everything that it can say, filled or not, and what each line means. */
export function contractSheet(offer: Offer, decided: Decided = {}): SheetLayout {
  const { words } = offer;
  const { meaning } = words.help.contract;
  const planned = standardColumns('contract', offer);
  const { columns, cells, ...sheet } = tableLayout(words.sheets.contract.name, planned, [], words);
  const lines = Object.entries<Column>(CONTRACT_ITEMS);
  return {
    ...sheet,
    columns: [...columns.map(anyValue), { width: 44, format: 'wrapped', help: meaning.help }],
    cells: [
      ...cells.map((header) => [...header, meaning.header]),
      ...lines.map(([item, column]) => lineOf(item, column, offer, decided[item])),
    ],
    exceptions: lines.flatMap(([, column], index) => valueLayout(column, index + 2, offer)),
  };
}

const VALUE = 2;

/** Values are days, amounts and words alike. */
const anyValue = (column: ColumnLayout, index: number): ColumnLayout =>
  index + 1 === VALUE ? { ...column, format: 'general' } : column;

/** What was decided, by the line. */
type Decided = Readonly<Record<string, string>>;

interface Stated {
  readonly value?: Typed;
  readonly assumption?: string;
}

function lineOf(item: string, column: Column, offer: Offer, decided: Cell = null): Cell[] {
  const { template, words } = offer;
  const stated = template.contract as Readonly<Record<string, Stated | undefined>>;
  const labels = words.contract as Readonly<Record<string, readonly [string, unknown, string]>>;
  const [label = item, , meaning = ''] = labels[item] ?? [];
  const { value, assumption } = stated[item] ?? {};
  return [label, valueCell(value, column, offer), assumption ?? null, decided, meaning];
}

/** Lengths of time read best as words here: `28 h`, not `28:00`. */
const valueCell = (value: Typed | undefined, column: Column, { words }: Offer): Cell =>
  column.kind === 'duration' ? (value ?? null) : cellOf(value, column, words);

/** What sets one line's value apart: its format, and what may be chosen. */
function valueLayout(column: Column, row: number, offer: Offer): CellLayout[] {
  const choices = dropdownOf(column, offer);
  const format = FORMATS[column.kind];
  return choices || format
    ? [{ row, column: VALUE, ...(choices && { choices }), ...(format && { format }) }]
    : [];
}

const FORMATS: Partial<Readonly<Record<Column['kind'], 'money' | 'day' | 'time'>>> = {
  money: 'money',
  day: 'day',
  time: 'time',
};
