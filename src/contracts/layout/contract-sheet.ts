import type { Cell } from '../../workbook/cell';
import type { Column } from '../../workbook/column';
import { CONTRACT_ITEMS } from '../../workbook/contract-items';
import type { SheetLayout } from '../../workbook/layout';
import type { Typed } from '../template';
import { cellOf } from './cell';
import type { Offer } from './dropdown';
import { standardColumns, tableLayout } from './standard';

/** The Contract sheet: a line for everything that it can say, filled or not. */
export function contractSheet(offer: Offer): SheetLayout {
  const { template, words } = offer;
  const lines = Object.entries<Column>(CONTRACT_ITEMS).map(([item, column]): Cell[] => {
    const stated = template.contract as Readonly<Record<string, Stated | undefined>>;
    const { value, assumption } = stated[item] ?? {};
    const labels = words.contract as Readonly<Record<string, readonly unknown[]>>;
    return [String(labels[item]?.[0]), valueCell(value, column, offer), assumption ?? null];
  });
  const columns = standardColumns('contract', offer).map((planned) =>
    planned.name === 'value'
      ? { ...planned, layout: { ...planned.layout, format: 'general' as const } }
      : planned,
  );
  const sheet = tableLayout(words.sheets.contract.name, columns, [], words);
  return { ...sheet, cells: [...sheet.cells, ...lines] };
}

interface Stated {
  readonly value?: Typed;
  readonly assumption?: string;
}

/** Lengths of time read best as words here: `28 h`, not `28:00`. */
const valueCell = (value: Typed | undefined, column: Column, { words }: Offer): Cell =>
  column.kind === 'duration' ? (value ?? null) : cellOf(value, column, words);
