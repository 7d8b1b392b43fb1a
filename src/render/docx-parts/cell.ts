import {
  AlignmentType,
  type IRunPropertiesOptions,
  type ITableCellOptions,
  Paragraph,
  TableCell,
  WidthType,
} from 'docx';
import type { PlacedCell } from '../columns';
import { LIGHT } from '../look';
import { tonedText } from '../tone';
import { barTable } from './bar';
import { textRuns } from './text';

const BESIDE = 110;
const ABOVE_BAR = 40;
/** A column may be given no room at all; its bar needs some. */
const SHORTEST_BAR = 200;

/** How the cells of one kind of row look. */
export interface CellLook {
  readonly run: IRunPropertiesOptions;
  /** Room above and below the words, in twentieths of a point. */
  readonly padding: number;
  readonly cell: Omit<ITableCellOptions, 'children'>;
}

const words = ({ column, cell }: PlacedCell, run: IRunPropertiesOptions): Paragraph =>
  new Paragraph({
    style: 'Cell',
    ...(cell.bar === undefined ? {} : { spacing: { after: ABOVE_BAR } }),
    alignment: column.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: textRuns(
      tonedText(cell),
      cell.tone === undefined ? run : { ...run, color: LIGHT.tones[cell.tone] },
    ),
  });

/** A cell of the column at `index`; at the table's edges, words stand flush with the text around it. */
export const tableCell = (
  placed: PlacedCell,
  look: CellLook,
  widths: readonly number[],
  index: number,
): TableCell => {
  const { bar, tone } = placed.cell;
  const width = widths[index] ?? 0;
  const left = index === 0 ? 0 : BESIDE;
  const right = index === widths.length - 1 ? 0 : BESIDE;
  const drawn =
    bar === undefined
      ? []
      : [
          barTable(bar, tone, Math.max(SHORTEST_BAR, width - left - right)),
          new Paragraph({ style: 'Sliver' }),
        ];
  return new TableCell({
    ...look.cell,
    width: { size: width, type: WidthType.DXA },
    margins: { top: look.padding, bottom: look.padding, left, right },
    children: [words(placed, look.run), ...drawn],
  });
};
