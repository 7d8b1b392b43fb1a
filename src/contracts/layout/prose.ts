import type { Cell } from '../../workbook/cell';
import type { CellLayout, SheetLayout } from '../../workbook/layout';

/** In characters: what a standing page of A4 holds, a margin for names and the words beside it. */
const PAGE = 96;
/** Room in the margin for the names of tabs, or for the numbers of steps. */
export const MARGINS = { names: 26, steps: 5 } as const;

/** A line of a page to read: a name in the margin, which may look different or lead somewhere, and words. */
export interface Line {
  readonly name?: string;
  readonly words?: string;
  readonly look?: Pick<CellLayout, 'tone' | 'bold' | 'leadsTo'>;
}

const HEADING = { tone: 'note', bold: true } as const;

/** A page to read, the first name large; the page's own name is still to be given. */
export const prose = (lines: readonly Line[], margin: number): Omit<SheetLayout, 'name'> => ({
  columns: [
    { width: margin, format: 'general' },
    { width: PAGE - margin, format: 'wrapped' },
  ],
  cells: lines.map(({ name, words }): Cell[] => [name ?? null, words ?? null]),
  frozenRows: 0,
  generated: false,
  style: 'prose',
  highlights: [],
  exceptions: lines.flatMap(({ look }, index) => exceptionsOf(look, index + 1)),
});

/** A heading’s ground reaches over the whole line. */
function exceptionsOf(look: Line['look'], row: number): CellLayout[] {
  if (!look) return [];
  const margin = { row, column: 1, ...look };
  return look === HEADING ? [margin, { row, column: 2, tone: HEADING.tone }] : [margin];
}

/** Lines under a heading. */
export const part = (heading: string, lines: readonly Line[]): readonly Line[] => [
  {},
  { name: heading, look: HEADING },
  ...lines,
];

export const plain = (lines: readonly string[]): Line[] => lines.map((words) => ({ words }));

export const numbered = (lines: readonly string[]): Line[] =>
  lines.map((words, index) => ({ name: `${index + 1}.`, words }));
