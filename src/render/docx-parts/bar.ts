import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { type Bar, type Stretch, stretches } from '../bar';
import { proportionalWidths } from '../columns';
import { LIGHT, stretchColour } from '../look';
import type { Tone } from '../tone';

const HEIGHT = 110;
const MARK_WIDTH = 50;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** No rules around or between cells. */
export const NO_RULES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Thin lines of paper, so that the mark stands out from a dark fill. */
const BESIDE_MARK = { style: BorderStyle.SINGLE, size: 6, color: LIGHT.paper } as const;

const stretchCell = (kind: Stretch['kind'], fill: string, width: number): TableCell =>
  new TableCell({
    ...(kind === 'mark' ? { borders: { left: BESIDE_MARK, right: BESIDE_MARK } } : {}),
    width: { size: width, type: WidthType.DXA },
    shading: { fill, color: 'auto' },
    children: [new Paragraph({ style: 'Sliver' })],
  });

/** A bar as a one-row table of shaded cells, `width` wide. */
export const barTable = (bar: Bar, tone: Tone | undefined, width: number): Table => {
  const parts = stretches(bar, MARK_WIDTH / width);
  const widths = proportionalWidths(
    parts.map(({ share }) => share),
    width,
  );
  const cells = parts.map(({ kind }, index) =>
    stretchCell(kind, stretchColour(kind, tone), widths[index] ?? 0),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_RULES,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [new TableRow({ height: { value: HEIGHT, rule: HeightRule.EXACT }, children: cells })],
  });
};
