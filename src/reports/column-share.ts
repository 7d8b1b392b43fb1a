import type { TableCell } from '../model/document';

/** In letters: a column is never narrower, and what is longer than the most goes on in a second line. */
const LEAST = 7;
const MOST = 32;

/** How much of a table's width a column takes: room for its longest word and, up to a point, its longest text. */
export function columnShare(header: string, cells: readonly TableCell[]): number {
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell : cell.text));
  const words = [header, ...texts].flatMap((text) => text.split(/\s+/));
  const longest = Math.max(...[...words, ...texts].map(({ length }) => length));
  return Math.min(Math.max(longest + 1, LEAST), MOST);
}
