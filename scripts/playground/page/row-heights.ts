import type { LookView } from '../protocol/grid';
import { lineHeight } from './line-height';
import type { Line } from './sheet-data';

export const USUAL_HEIGHT = 24;
const PADDING = 8;

const brush = document.createElement('canvas').getContext('2d');

/** How high each row must be for what wraps in it; rows of the usual height are left out. */
export function rowHeights(
  lines: readonly Line[],
  widths: readonly number[],
  looks: readonly LookView[],
): readonly { readonly index: number; readonly size: number }[] {
  return lines.flatMap((line, index) => {
    const size = Math.max(...widths.map((width, at) => heightIn(line, at + 1, width, looks)));
    return size > USUAL_HEIGHT ? [{ index, size }] : [];
  });
}

function heightIn(line: Line, column: number, width: number, looks: readonly LookView[]): number {
  const cell = line[column];
  const look = cell && looks[cell.look];
  if (!cell || !look) return USUAL_HEIGHT;
  const size = look.size ?? 10;
  const one = lineHeight(size);
  if (!look.wrap) return one + PADDING - 1;
  return linesOf(cell.text, width - PADDING, size, look.bold === true) * one + PADDING - 1;
}

/** How many lines a text takes; words move to the next line whole. */
function linesOf(text: string, width: number, size: number, bold: boolean): number {
  if (!brush) return 1;
  brush.font = `${bold ? '600 ' : ''}${size}pt Arial, sans-serif`;
  return text.split('\n').reduce((sum, part) => sum + linesOfPart(part, width), 0);
}

function linesOfPart(text: string, width: number): number {
  if (!brush || brush.measureText(text).width <= width) return 1;
  const space = brush.measureText(' ').width;
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const long = brush.measureText(word).width;
    if (used > 0 && used + space + long > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(long / (width + 1));
    used += (used > 0 ? space : 0) + (long % (width + 1));
  }
  return lines;
}
