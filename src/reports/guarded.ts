import type { Row } from '../workbook/column';
import type { Counted } from './given-away';
import { hidesFew } from './redaction';
import type { ReportScene } from './scene';
import { type Hiding, hiding, hidingEach, type Line } from './small-numbers';

/** The rows of a line, in parts such as those in the period and those before it. */
export type Parts = readonly (readonly Row[])[];

/** A sheet's rows as a table counts them. */
export interface Counts {
  readonly sheet: string;
  readonly lines: readonly Parts[];
  /** All rows that the lines count; they come to more where a row stands in several lines. */
  readonly whole: Parts;
  /** All rows of the sheet, those of no line included. */
  readonly everybody: Parts;
}

/** What of a sheet's counts may be printed for a report's reader, beside what the report has told before. */
export function guarded(counts: Counts, scene: ReportScene): Hiding {
  const { sheet, lines, whole } = counts;
  if (!hidesFew(sheet, scene)) return { lines: lines.map(() => true), totals: true, parts: true };
  const alone = hiddenAlone(counts, scene.book.contract.smallNumber);
  const may = (parts: Parts): boolean => scene.disclosed.mayTell(sheet, told(parts, alone.parts));
  const totals = alone.totals && may(whole);
  return {
    ...alone,
    totals,
    lines: lines.map((line, at) => alone.lines[at] === true && may(line)),
  };
}

/** What may be printed if nothing else were. */
function hiddenAlone({ lines, whole, everybody }: Counts, limit: number): Hiding {
  const counted = lines.map(sizes);
  const all = sizes(whole);
  const addsUp = all.every(
    (count, part) => counted.reduce((sum, line) => sum + (line[part] ?? 0), 0) === count,
  );
  const rest = sizes(everybody).map((count, part) => count - (all[part] ?? 0));
  return addsUp ? hiding(counted, rest, limit) : hidingEach(counted, sizes(everybody), limit);
}

const sizes = (parts: Parts): Line => parts.map((rows) => rows.length);

/** A line prints its first part and all of it, or all of it alone. */
function told(parts: Parts, isParted: boolean): readonly Counted[] {
  const [first = []] = parts;
  const sets = [parts.flat(), ...(isParted && parts.length > 1 ? [first] : [])];
  return sets.map((rows) => new Set(rows.map(({ row }) => row)));
}
