import type { Cell } from '../../src/workbook/cell';

/** Ragged cells without empty ends, so that two ways of saying "nothing here" compare equal. */
export function trimmed(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const lines = cells.map((line) => withoutEnd(line, isNothing));
  return withoutEnd(lines, (line) => line.length === 0);
}

const isNothing = (cell: Cell): boolean => cell === null || cell === '';

function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as T)) length--;
  return items.slice(0, length);
}
