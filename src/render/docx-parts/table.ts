import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  type TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TableCell as CellContent, Fact, Table as TableContent } from '../../model/document';
import { placedCells, proportionalWidths } from '../columns';
import { LIGHT } from '../look';
import { NO_RULES } from './bar';
import { type CellLook, tableCell } from './cell';
import { TEXT_WIDTH } from './page';
import { textRuns } from './text';

const LABEL_SHARE = 0.28;

/** Neither rows nor totals are torn from what they belong to. */
const WHOLE = { cantSplit: true } as const;
const KEPT = { keepNext: true } as const;

/** A table of so few rows stands on one page. */
const SMALL = 8;

const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color }) as const;

const HEADER: CellLook = {
  padding: 70,
  run: { bold: true, size: 17, color: LIGHT.accent },
  cell: { verticalAlign: VerticalAlign.BOTTOM, borders: { bottom: rule(10, LIGHT.accent) } },
};
const BODY: CellLook = {
  padding: 80,
  run: {},
  cell: { borders: { bottom: rule(4, LIGHT.hairline) } },
};
const TOTALS: CellLook = {
  padding: 80,
  run: { bold: true },
  cell: { borders: { top: rule(10, LIGHT.ink) } },
};
const LABEL: CellLook = { padding: 35, run: { color: LIGHT.muted }, cell: {} };
const VALUE: CellLook = { padding: 35, run: {}, cell: {} };

const fullWidth = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_RULES,
    rows,
  });

/** Word joins two tables that touch, and wants a paragraph after the last one. */
const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

const captionOf = (caption: string): readonly Paragraph[] =>
  caption === '' ? [] : [new Paragraph({ style: 'Caption', children: textRuns(caption) })];

const tableRows = (
  { columns, rows, footer }: TableContent,
  widths: readonly number[],
): readonly TableRow[] => {
  const cells = (row: readonly CellContent[], look: CellLook): readonly TableCell[] =>
    placedCells(columns, row).map((placed, index) => tableCell(placed, look, widths, index));
  const headers = columns.map(({ header }) => header);
  const last = rows.length - 1;
  const isKept = (at: number): boolean =>
    at === last ? footer !== undefined : rows.length <= SMALL;
  return [
    new TableRow({ tableHeader: true, ...WHOLE, ...KEPT, children: cells(headers, HEADER) }),
    ...rows.map((row, at) => {
      const kept = isKept(at) ? KEPT : {};
      return new TableRow({ ...WHOLE, ...kept, children: cells(row, BODY) });
    }),
    ...(footer ? [new TableRow({ ...WHOLE, children: cells(footer, TOTALS) })] : []),
  ];
};

/** A caption and its table; the header row is repeated on every page, and no row is split. */
export const tableBlock = (table: TableContent): readonly FileChild[] => {
  const caption = captionOf(table.caption);
  if (table.columns.length === 0) return caption;
  const shares = table.columns.map(({ share }) => share);
  const widths = proportionalWidths(shares, TEXT_WIDTH);
  return [...caption, fullWidth(widths, tableRows(table, widths)), gap()];
};

/** Labels and values in two columns without rules. */
export const factsBlock = (facts: readonly Fact[]): readonly FileChild[] => {
  if (facts.length === 0) return [];
  const widths = proportionalWidths([LABEL_SHARE, 1 - LABEL_SHARE], TEXT_WIDTH);
  const column = { header: '', align: 'start', share: 1 } as const;
  const rows = facts.map(({ label, value }) => {
    const children = [
      tableCell({ column, cell: { text: label } }, LABEL, widths, 0),
      tableCell({ column, cell: { text: value } }, VALUE, widths, 1),
    ];
    return new TableRow({ ...WHOLE, children });
  });
  return [fullWidth(widths, rows), gap()];
};
