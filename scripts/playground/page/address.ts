import type { CellAt } from '../protocol/grid';

/** `1` is A, `27` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `F14` */
export const addressOf = ({ row, column }: CellAt): string => `${columnLetters(column)}${row}`;

/** `f14` as a cell; nothing where it is none. */
export function parseAddress(text: string): CellAt | undefined {
  const [, letters = '', digits = ''] = /^\s*([a-z]{1,3})([1-9]\d{0,6})\s*$/i.exec(text) ?? [];
  if (letters === '') return undefined;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}
