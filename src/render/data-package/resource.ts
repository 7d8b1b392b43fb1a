import type { Column, Row } from '../../workbook/column';
import { maySpeakOfAll } from '../../workbook/kept-elsewhere';
import { listKeyOf } from '../../workbook/list-names';
import { idKeyOf } from '../../workbook/references';
import type { FoundColumn, Reference, Table, Workbook } from '../../workbook/workbook';

/** A table of the package: which rows go out, in which columns. */
export interface Resource {
  /** In lower case, for the file and for references: `log`, `list-activities`. */
  readonly name: string;
  /** What it was made from, as `sourceOf` tells it of what codes point at. */
  readonly source: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** The column by which other rows name a row of it. */
  readonly key?: string;
}

export interface Field {
  readonly key: string;
  /** The header as the person wrote it. */
  readonly name: string;
  readonly column: Column;
}

export interface Leaving {
  /** Columns about living people, and rows that may only be counted, go out too. */
  readonly withPersonal: boolean;
}

/** Daybook writes these anew from the others. */
const WRITTEN_AGAIN = new Set(['standing', 'issues', 'mailing', 'lists']);

/** Every sheet of a workbook that holds something of its own, and every list. */
export const resourcesOf = (book: Workbook, leaving: Leaving): Resource[] => {
  const tables = [...book.tables.values()].filter(
    ({ key, isEmpty }) => !WRITTEN_AGAIN.has(key) && !isEmpty,
  );
  return named([
    ...tables.map((table) => resourceOf(table, leaving)),
    ...listsIn(book.tables.get('lists')),
  ]);
};

function resourceOf(table: Table, { withPersonal }: Leaving): Resource {
  const fields = table.columns.filter(
    ({ key, column }) => (withPersonal || !column.personal) && key !== 'check',
  );
  const key = idKeyOf(table);
  return {
    name: table.key,
    source: table.key,
    title: table.name,
    fields: fields.map(fieldOf),
    rows: table.rows.filter(({ confidential }) => withPersonal || confidential !== true),
    ...(fields.some((field) => field.key === key) && key !== undefined && { key }),
  };
}

const fieldOf = ({ key, header, column }: FoundColumn): Field => ({ key, name: header, column });

/** Each list of the Lists sheet by itself, so that codes can point at their own. */
function listsIn(table: Table | undefined): Resource[] {
  const lists = new Map<string, Row[]>();
  for (const row of table?.rows ?? []) {
    const list = listKeyOf(String(row.list ?? ''));
    lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const fields = (table?.columns ?? []).filter(({ key }) => key !== 'list').map(fieldOf);
  return [...lists].map(([list, rows]) => ({
    name: `list-${list}`,
    source: listSource(list),
    title: String(rows[0]?.list ?? list),
    fields,
    rows,
    key: 'code',
  }));
}

const LIST = 'list ';

const listSource = (list: string): string => LIST + listKeyOf(list);

/** Whether a resource sets the agreement down, by its source. */
export const isOfAgreement = (source: string): boolean =>
  maySpeakOfAll(source) || source.startsWith(LIST);

/** The resource that a list's or register's codes point at. */
export const sourceOf = ({ table, name }: Reference): string =>
  table === 'lists' ? listSource(name) : table;

/** Names in the letters that a data package allows; others are numbered. */
function named(resources: readonly Resource[]): Resource[] {
  const taken = new Set<string>();
  return resources.map((resource, index) => {
    const plain = resource.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const name =
      plain === '' || plain === 'list' || taken.has(plain) ? `table-${index + 1}` : plain;
    taken.add(name);
    return { ...resource, name };
  });
}
