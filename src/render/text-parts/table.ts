import type { Fact, Table, TableCell } from '../../model/document';
import { type Bar, type Stretch, stretches } from '../bar';
import { type PlacedCell, placedCells, proportionalWidths } from '../columns';
import { linesOf } from '../printable';
import { tonedText } from '../tone';
import { padded, widestOf } from './width';
import { boxed, indented, LINE_WIDTH, wrapped } from './wrap';

const GAP = '  ';
const BAR_LENGTH = 10;
const SIGNS: Readonly<Record<Stretch['kind'], string>> = { full: '=', rest: '.', mark: '|' };
const NARROWEST = { words: 8, bar: BAR_LENGTH + 2 } as const;

const drawn = (bar: Bar): string => {
  const parts = stretches(bar, 1 / BAR_LENGTH);
  const lengths = proportionalWidths(
    parts.map(({ share }) => share),
    BAR_LENGTH,
  );
  return `[${parts.map(({ kind }, index) => SIGNS[kind].repeat(lengths[index] ?? 0)).join('')}]`;
};

const cellText = ({ cell }: PlacedCell): string => {
  const text = tonedText(cell);
  if (cell.bar === undefined) return text;
  return text === '' ? drawn(cell.bar) : `${text} ${drawn(cell.bar)}`;
};

interface Column {
  readonly align: 'start' | 'end';
  readonly texts: readonly string[];
  /** As narrow as it may become before a figure is cut in two. */
  readonly whole: number;
  readonly narrowest: number;
}

const naturalWidth = ({ texts }: Column): number =>
  Math.min(LINE_WIDTH, Math.max(1, widestOf(texts.flatMap(linesOf))));

/** Widths that let the table fit a line: figures are cut only where nothing else can give way. */
const fittedWidths = (columns: readonly Column[]): readonly number[] => {
  const room = LINE_WIDTH - GAP.length * (columns.length - 1);
  const unbroken = narrowed(
    columns.map(naturalWidth),
    columns.map(({ whole }) => whole),
    room,
  );
  return narrowed(
    unbroken,
    columns.map(({ narrowest }) => narrowest),
    room,
  );
};

/** Widths that fit a room, as far as their limits allow, taken from the widest. */
function narrowed(
  from: readonly number[],
  limits: readonly number[],
  room: number,
): readonly number[] {
  const widths = [...from];
  const spare = (index: number): number => (widths[index] ?? 0) - (limits[index] ?? 0);
  for (let over = widths.reduce((sum, width) => sum + width, -room); over > 0; over -= 1) {
    const open = widths.map((_, index) => index).filter((index) => spare(index) > 0);
    if (open.length === 0) break;
    const widest = open.reduce((a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

const rowLines = (
  columns: readonly Column[],
  widths: readonly number[],
  row: number,
): readonly string[] => {
  const boxes = columns.map(({ texts }, at) => boxed(texts[row] ?? '', widths[at] ?? 1));
  const height = Math.max(...boxes.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, at) => padded(boxes[at]?.[line] ?? '', widths[at] ?? 1, align))
      .join(GAP)
      .trimEnd(),
  );
};

const columnsOf = ({ columns, rows, footer }: Table): readonly Column[] => {
  const headers = columns.map(({ header }) => header);
  const all: readonly (readonly TableCell[])[] = [headers, ...rows, ...(footer ? [footer] : [])];
  const placed = all.map((row) => placedCells(columns, row));
  return columns.map(({ align }, at) => {
    const cells = placed.flatMap((row) => row[at] ?? []);
    const barred = cells.some(({ cell }) => cell.bar !== undefined);
    const narrowest = barred ? NARROWEST.bar : NARROWEST.words;
    const texts = cells.map(cellText);
    const figures = align === 'end' ? texts.slice(1).flatMap((text) => text.split(/\s+/)) : [];
    return { align, texts, whole: Math.max(narrowest, widestOf(figures)), narrowest };
  });
};

/** A table in columns of signs, header and totals parted by rules. */
export const tableLines = (table: Table): readonly string[] => {
  const caption = table.caption === '' ? [] : wrapped(table.caption, LINE_WIDTH);
  if (table.columns.length === 0) return caption;
  const columns = columnsOf(table);
  const widths = fittedWidths(columns);
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  const lines = (row: number) => rowLines(columns, widths, row);
  const body = table.rows.flatMap((_, index) => lines(index + 1));
  const totals = table.footer === undefined ? [] : [rule, ...lines(table.rows.length + 1)];
  const above = caption.length === 0 ? [] : [...caption, ''];
  return [...above, ...lines(0), rule, ...body, ...totals];
};

/** Labels and their values side by side. */
export const factLines = (facts: readonly Fact[]): readonly string[] => {
  const labels = facts.map(({ label }) => boxed(`${label}:`, LINE_WIDTH / 2));
  const width = widestOf(labels.flat());
  const room = LINE_WIDTH - width - GAP.length;
  return facts.flatMap(({ value }, index) => {
    const label = labels[index] ?? [];
    const above = label.slice(0, -1);
    const last = padded(label[label.length - 1] ?? '', width, 'start') + GAP;
    return [...above, ...indented(wrapped(value, room), last)];
  });
};
