import type { Cell } from '../../workbook/cell';
import type { CellLayout, SheetLayout } from '../../workbook/layout';

/** In characters: a line that the eye can follow, and a standing page of A4 can hold. */
const WIDTH = 95;

/** A line of a page to read, and how it differs from the others. */
export type Line = { readonly text: string } & Pick<CellLayout, 'tone' | 'bold' | 'leadsTo'>;

/** A page to read, the first line large; its name is still to be given. */
export const prose = (lines: readonly Line[]): Omit<SheetLayout, 'name'> => ({
  columns: [{ width: WIDTH, format: 'wrapped' }],
  cells: lines.map(({ text }): Cell[] => [text || null]),
  frozenRows: 0,
  generated: false,
  style: 'prose',
  highlights: [],
  exceptions: lines.flatMap(({ text: _, ...look }, index) =>
    Object.keys(look).length > 0 ? [{ row: index + 1, column: 1, ...look }] : [],
  ),
});

/** Lines under a heading. */
export const part = (heading: string, lines: readonly Line[]): readonly Line[] => [
  { text: '' },
  { text: heading, tone: 'note', bold: true },
  ...lines,
];

export const plain = (lines: readonly string[]): Line[] => lines.map((text) => ({ text }));

export const numbered = (lines: readonly string[]): Line[] =>
  lines.map((line, index) => ({ text: `${index + 1}. ${line}` }));
