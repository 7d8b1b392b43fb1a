import { hidesFew } from './redaction';
import type { ReportScene } from './scene';
import { type Hiding, hiding, hidingEach, type Line } from './small-numbers';

/** Counts of a sheet's rows as a table has them. */
export interface Counts {
  readonly sheet: string;
  readonly lines: readonly Line[];
  /** All rows that the lines count; they come to more where a row stands in several lines. */
  readonly whole: Line;
  /** All rows of the sheet, those of no line included. */
  readonly everybody: Line;
}

/** What of a sheet's counts may be printed for a report's reader. */
export function guarded({ sheet, lines, whole, everybody }: Counts, scene: ReportScene): Hiding {
  if (!hidesFew(sheet, scene)) return { lines: lines.map(() => true), totals: true, parts: true };
  const limit = scene.book.contract.smallNumber;
  const addsUp = whole.every(
    (count, part) => lines.reduce((all, line) => all + (line[part] ?? 0), 0) === count,
  );
  const rest = everybody.map((count, part) => count - (whole[part] ?? 0));
  return addsUp ? hiding(lines, rest, limit) : hidingEach(lines, everybody, limit);
}
