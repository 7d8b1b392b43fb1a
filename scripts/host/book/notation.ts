import { type Area, columnLetters } from '../../../src/workbook/sheet';
import type { HostSheet } from './book';

/** A rectangle within a sheet's grid. */
export interface Place extends Area {
  readonly sheet: HostSheet;
  /** Which of its edges were named; all of them where it is absent. */
  readonly named?: Edges;
}

export interface Edges {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** `B2`, `B2:C5`, `D:F`, `5:7` or `A2:A`. */
export function notation({ row, column, rows, columns, named }: Place): string {
  const side = (letters: boolean, number: boolean, at: number, across: number): string =>
    `${letters ? columnLetters(across) : ''}${number ? at : ''}`;
  const first = side(named?.left ?? true, named?.top ?? true, row, column);
  const last = side(
    named?.right ?? true,
    named?.bottom ?? true,
    row + rows - 1,
    column + columns - 1,
  );
  return first === last && !named ? first : `${first}:${last}`;
}

export interface Parsed {
  /** Nothing where no sheet was named. */
  readonly sheetName: string | undefined;
  /** The rectangle within a grid of a size. */
  within(grid: Pick<HostSheet, 'rows' | 'columns'>): Area & { readonly named?: Edges };
}

/** Reads `A1`, `C5:B2`, `$C$3`, `5:7`, `D:F`, `A2:A`, each with the name of a sheet before it or not. */
export function parseNotation(text: string): Parsed | undefined {
  const [, quoted, plain, rest = ''] =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim()) ?? [];
  const sides = rest.split(':').map(sideOf);
  const [first, last = first] = sides;
  if (!first || !last || sides.length > 2 || sides.includes(undefined)) return undefined;
  if (sides.length === 1 && (first.row === undefined || first.column === undefined))
    return undefined;
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain,
    within: (grid) => areaOf(first, last, grid),
  };
}

interface Side {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function sideOf(text: string): Side | undefined {
  const match = /^\$?([A-Z]{0,3})\$?([1-9]\d*)?$/i.exec(text.trim());
  if (!match || match[0] === '') return undefined;
  const [, letters = '', row] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: row ? Number(row) : undefined, column: column === 0 ? undefined : column };
}

function areaOf(
  first: Side,
  last: Side,
  grid: Pick<HostSheet, 'rows' | 'columns'>,
): Area & { readonly named?: Edges } {
  const [top, bottom] = ordered(first.row, last.row, grid.rows);
  const [left, right] = ordered(first.column, last.column, grid.columns);
  const named = {
    top: first.row !== undefined,
    left: first.column !== undefined,
    bottom: last.row !== undefined,
    right: last.column !== undefined,
  };
  return {
    ...{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    ...(Object.values(named).every(Boolean) ? {} : { named }),
  };
}

/** An edge that is not named is the grid's own; two that are may stand in either order. */
function ordered(
  first: number | undefined,
  last: number | undefined,
  end: number,
): readonly [number, number] {
  if (first === undefined || last === undefined) return [first ?? 1, last ?? end];
  return first <= last ? [first, last] : [last, first];
}
