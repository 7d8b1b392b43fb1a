import type { Words } from '../words/words';
import type { Row, Value } from '../workbook/column';
import type { Workbook } from '../workbook/workbook';
import { groupsOf, referenceOf, valueShown } from './shown';
import { type SubjectColumn, valueIn } from './subject';

export interface Group {
  readonly label: string;
  readonly rows: readonly Row[];
}

/**
 * Rows by the values of a column, in the order of the list that the values come from; rows without
 * a value come last, under `none`. A row with several codes stands in each of their groups.
 */
export function grouped(
  rows: readonly Row[],
  { sheet, by }: { readonly sheet: string; readonly by: SubjectColumn },
  book: Workbook,
  words: Words,
): Group[] {
  const groups = new Map<Value | undefined, Row[]>();
  for (const row of rows)
    for (const value of groupsOf(valueIn(row, by, { sheet }, book))) {
      const same = groups.get(value);
      if (same) same.push(row);
      else groups.set(value, [row]);
    }
  const order = [...(referenceOf(by.column, book)?.entries.keys() ?? [])];
  const place = (value: Value | undefined): number => {
    if (value === undefined) return Number.POSITIVE_INFINITY;
    const at = order.indexOf(String(value));
    return at < 0 ? order.length : at;
  };
  return [...groups]
    .sort(([one], [other]) => Math.sign(place(one) - place(other)) || 0)
    .map(([value, same]) => ({
      label:
        value === undefined
          ? words.documents.noValue
          : valueShown(
              value,
              { ...by.column, kind: by.column.kind === 'codes' ? 'code' : by.column.kind },
              book,
              words,
            ),
      rows: same,
    }));
}
