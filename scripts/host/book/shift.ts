import type { Area } from '../../../src/workbook/sheet';
import { BLANK, type HostBook, type HostCell, type HostSheet } from './book';
import type { SheetLook } from './look';

/** Rows or columns that come or go. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** The first of them. */
  readonly at: number;
  /** How many come; fewer than 0 go. */
  readonly count: number;
}

/** Puts rows or columns in, or takes them out; whatever stands behind them moves, with all that is tied to it. */
export function shift(book: HostBook, sheet: HostSheet, move: Shift): void {
  const { axis, count } = move;
  const { look } = sheet;
  moveCells(sheet, move);
  sheet[axis] += count;
  const moved = (areas: readonly Area[]): readonly Area[] =>
    areas.flatMap((area) => shiftArea(area, move) ?? []);
  sheet.merges = moved(sheet.merges);
  look.highlights = look.highlights
    .map((highlight) => ({ ...highlight, areas: moved(highlight.areas) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && shiftArea(protection.area, move);
    if (area === undefined) return [];
    return [Object.assign(protection, { area, unprotected: moved(protection.unprotected) })];
  });
  for (const mark of book.metadata.filter((each) => each.sheet === sheet && each.area)) {
    const area = mark.area && shiftArea(mark.area, move);
    if (area) mark.area = area;
    else book.metadata.splice(book.metadata.indexOf(mark), 1);
  }
  for (const [name, place] of book.names) {
    if (place.sheet !== sheet) continue;
    const area = shiftArea(place.area, move);
    if (area) book.names.set(name, { sheet, area });
    else book.names.delete(name);
  }
  moveKeys(axis === 'rows' ? look.heights : look.widths, move);
  moveSet(axis === 'rows' ? look.hiddenRows : look.hiddenColumns, move);
  moveFrozen(look, move);
}

/** New rows and columns look as the ones before them, and take what those take. */
function moveCells(sheet: HostSheet, { axis, at, count }: Shift): void {
  const { cells } = sheet;
  if (axis === 'rows') {
    if (count < 0) cells.splice(at - 1, -count);
    else {
      const above = (cells[at - 2] ?? []).map(emptied);
      if (above.length === 0 && cells.length < at) return;
      cells.splice(at - 1, 0, ...Array.from({ length: count }, () => [...above]));
    }
    return;
  }
  for (const line of [...cells, sheet.blanks as HostCell[]]) {
    if (line.length < at - 1) continue;
    const beside = emptied(line[at - 2] ?? BLANK);
    if (count < 0) line.splice(at - 1, -count);
    else line.splice(at - 1, 0, ...Array.from({ length: count }, () => beside));
  }
}

const emptied = ({ note: _, ...cell }: HostCell): HostCell => ({
  ...cell,
  value: null,
  formula: '',
});

/** Where an area lies afterwards; nothing where it has gone. */
export function shiftArea(area: Area, { axis, at, count }: Shift): Area | undefined {
  const [start, size] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const span = (from: number, long: number): Area =>
    axis === 'rows' ? { ...area, row: from, rows: long } : { ...area, column: from, columns: long };
  if (count >= 0) {
    if (start >= at) return span(start + count, size);
    return start + size > at ? span(start, size + count) : area;
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start + size, at) - start);
  const after = Math.max(0, start + size - Math.max(start, end));
  if (before + after === 0) return undefined;
  return span(start < at ? start : Math.max(start + count, at), before + after);
}

function moveKeys(sizes: Map<number, number>, move: Shift): void {
  const before = [...sizes];
  sizes.clear();
  for (const [key, size] of before) {
    const moved = movedKey(key, move);
    if (moved !== undefined) sizes.set(moved, size);
  }
}

function moveSet(keys: Set<number>, move: Shift): void {
  const before = [...keys];
  keys.clear();
  for (const key of before) {
    const moved = movedKey(key, move);
    if (moved !== undefined) keys.add(moved);
  }
}

function movedKey(key: number, { at, count }: Shift): number | undefined {
  if (key < at) return key;
  return count < 0 && key < at - count ? undefined : key + count;
}

function moveFrozen(look: SheetLook, { axis, at, count }: Shift): void {
  const frozen = axis === 'rows' ? 'frozenRows' : 'frozenColumns';
  if (at > look[frozen]) return;
  const gone = Math.min(-count, look[frozen] - at + 1);
  look[frozen] += count > 0 ? count : -gone;
}
