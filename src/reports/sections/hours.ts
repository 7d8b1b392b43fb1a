import type { Day } from '../../model/day';
import type { TableCell } from '../../model/document';
import { contractMonths, overlapOf, type Period } from '../../model/period';
import { timeAsked } from '../../rules/time-asked';
import type { MeasureTally } from '../../tally/measure-tally';
import { foldedText } from '../../workbook/cell';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';

/** The running balance of hours: what was worked, what the contract asks, month by month. */
export const hours: PrepareSection = (section, book) => {
  const measure = book.measures.get(foldedText(section.of));
  if (section.of && !measure) return { column: 'of', fault: 'unknown-measure', value: section.of };
  return (scene) => {
    const { tally } = scene;
    const lines = balance(scene, measure ? tally.of(measure) : tally.logged);
    return lines.length === 0 ? [] : [table(scene, lines)];
  };
};

interface Line {
  readonly period: Period;
  readonly worked: number;
  readonly asked: number;
  /** Worked less asked, from the first day of the contract. */
  readonly ahead: number;
}

/** Each month asks for what has been asked by its end less what had been by its beginning, so that rounding never adds up. */
function balance({ book, toDate }: ReportScene, worked: MeasureTally): Line[] {
  const { contract } = book;
  const askedBy = (last: Day): number => timeAsked({ ...toDate, last }, book) ?? 0;
  let [ahead, before] = [0, 0];
  return contractMonths(contract.calendar.contract).flatMap((month) => {
    const period = overlapOf(month, toDate);
    if (!period) return [];
    const by = askedBy(period.last);
    const line = { period, worked: worked.total(period), asked: by - before };
    before = by;
    ahead += line.worked - line.asked;
    return [{ ...line, ahead }];
  });
}

function table({ words, book, toDate }: ReportScene, lines: readonly Line[]) {
  const { documents, formats } = words;
  const asks = timeAsked(toDate, book) !== undefined;
  const figures = (worked: number, asked: number, ahead: number): TableCell[] =>
    asks
      ? [
          formats.minutes(worked),
          formats.minutes(asked),
          formats.minutes(worked - asked),
          formats.minutes(ahead),
        ]
      : [formats.minutes(worked)];
  const sum = (of: (line: Line) => number): number =>
    lines.reduce((all, line) => all + of(line), 0);
  const worked = sum((line) => line.worked);
  const asked = sum((line) => line.asked);
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  return {
    block: 'table' as const,
    caption: documents.hoursToDate(formats.period(toDate)),
    columns: [
      { header: documents.month, align: 'start' as const, share: 3 },
      end(documents.worked),
      ...(asks ? [end(documents.asked), end(documents.difference), end(documents.sinceStart)] : []),
    ],
    rows: lines.map((line) => [
      formats.period(line.period),
      ...figures(line.worked, line.asked, line.ahead),
    ]),
    footer: [documents.total, ...figures(worked, asked, worked - asked)],
  };
}
