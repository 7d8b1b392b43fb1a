import type { Words } from '../../words/words';
import type { Cell } from '../../workbook/cell';
import type { Column } from '../../workbook/column';
import type { ColumnLayout, Highlight, SheetLayout, Tone } from '../../workbook/layout';
import { SHEETS, type SheetKey } from '../../workbook/sheets';
import { checkMark } from '../../workbook/written-sheets';
import type { OwnColumn, RegisterRow, Typed } from '../template';
import { cellOf } from './cell';
import { columnLayout, widthOf } from './column';
import { dropdownOf, type Offer, wordsOfferedIn } from './dropdown';

/** A column of a sheet to be: standard or the contract's own. */
export interface Planned {
  /** By which rows name it: a key, or an own column's header. */
  readonly name: string;
  readonly header: string;
  readonly column: Column;
  readonly layout: ColumnLayout;
}

/** A standard sheet's column. */
export function standardColumn(sheet: SheetKey, key: string, offer: Offer): Planned {
  const column = (SHEETS[sheet] as Readonly<Record<string, Column>>)[key] as Column;
  const labels = offer.words.sheets[sheet].columns as Readonly<Record<string, readonly string[]>>;
  const [header = key, , help = ''] = labels[key] ?? [];
  const choices = wordsOfferedIn(sheet, key, offer) ?? dropdownOf(column, offer);
  return { name: key, header, column, layout: columnLayout(column, help, choices) };
}

/** A column that the contract adds. */
export function ownColumn(
  { column: header, kind, refers, help }: OwnColumn,
  offer: Offer,
): Planned {
  const column: Column = { kind, width: widthOf(kind, header), ...(refers && { refers }) };
  return {
    name: header,
    header,
    column,
    layout: columnLayout(column, help, dropdownOf(column, offer)),
  };
}

/** The columns of a standard sheet in the order of their declaration. */
export const standardColumns = (sheet: SheetKey, offer: Offer): Planned[] =>
  Object.keys(SHEETS[sheet]).map((key) => standardColumn(sheet, key, offer));

/** Rows as typed, by the names of the columns. */
export type TypedRow = Readonly<Record<string, Typed | undefined>> | RegisterRow;

/** A sheet with a header and rows. */
export function tableLayout(
  name: string,
  columns: readonly Planned[],
  rows: readonly TypedRow[],
  words: Words,
): SheetLayout {
  const frozen = frozenColumnsOf(columns);
  return {
    name,
    columns: columns.map(({ layout }) => layout),
    cells: [
      columns.map(({ header }) => header),
      ...rows.map((row) =>
        columns.map(({ name, column }): Cell => cellOf(row[name], column, words)),
      ),
    ],
    frozenRows: 1,
    ...(frozen > 0 && { frozenColumns: frozen }),
    generated: false,
    style: 'table',
    highlights: [],
  };
}

/** So many characters fit side by side on most screens. */
const SCREEN = 150;

/** What says which row it is stays in sight on a wide sheet: the first column, and a name beside it. */
function frozenColumnsOf(columns: readonly Planned[]): number {
  if (columns.reduce((sum, { layout }) => sum + layout.width, 0) <= SCREEN) return 0;
  return columns[0]?.column.kind === 'id' && columns[1]?.column.kind === 'text' ? 2 : 1;
}

const STATUS_TONES = {
  met: 'good',
  'on-course': 'good',
  'at-risk': 'warn',
  broken: 'stop',
  'not-yet-due': 'quiet',
} as const satisfies Readonly<Record<string, Tone>>;
const SEVERITY_TONES = { stop: 'stop', warn: 'warn', note: 'note' } as const;

/** The words that stand out: in the sheets that Daybook writes, and in the log's Check column. */
export function highlightsOf(
  sheet: SheetKey,
  columns: readonly Planned[],
  { choices }: Words,
): Highlight[] {
  const wordOf = (key: string): string => (choices as Readonly<Record<string, string>>)[key] ?? key;
  const marks = (name: string, tones: Readonly<Record<string, Tone>>): Highlight[] =>
    Object.entries(tones).map(([key, tone]) => ({
      column: columns.findIndex((planned) => planned.name === name) + 1,
      text: wordOf(key),
      tone,
    }));
  switch (sheet) {
    case 'standing':
      return marks('status', STATUS_TONES);
    case 'issues':
      return marks('severity', SEVERITY_TONES);
    case 'log':
      return marks('check', SEVERITY_TONES).map((mark) => ({
        ...mark,
        text: checkMark(mark.text),
        begins: true,
      }));
    default:
      return [];
  }
}
