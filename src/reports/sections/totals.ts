import { addDays } from '../../model/day';
import type { Measure } from '../../model/measure';
import { daysIn, overlapOf, type Period, periodAround } from '../../model/period';
import { measuresNamed } from '../measures-named';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { amountShown, NONE } from '../shown';

/** Measures in this period, in the one before, and since the contract began. */
export const totals: PrepareSection = (section, book) => {
  const measures = measuresNamed(section, book);
  if ('fault' in measures) return measures;
  return (scene) => (measures.length === 0 ? [] : [table(scene, measures)]);
};

/** The period just before this one, as far as it lies within the contract. */
export function periodBefore({ period, book }: ReportScene): Period | undefined {
  const { calendar } = book.contract;
  const dayBefore = addDays(period.first, -1);
  const around =
    period.per === 'days'
      ? { first: addDays(period.first, -daysIn(period)), last: dayBefore }
      : periodAround(dayBefore, period.per, calendar);
  return around && overlapOf(around, calendar.contract);
}

function table(scene: ReportScene, measures: readonly Measure[]) {
  const { book, tally, words, soFar, toDate, period } = scene;
  const { documents, formats } = words;
  const before = periodBefore(scene);
  const shown = (measure: Measure, within: Period | undefined): string =>
    within === undefined
      ? NONE
      : amountShown(tally.of(measure).total(within), measure.unit, words, book.contract);
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  return {
    block: 'table' as const,
    caption: documents.inNumbers(formats.period(period)),
    columns: [
      { header: documents.measure, align: 'start' as const, share: 4 },
      end(formats.period(soFar)),
      end(before ? formats.period(before) : documents.before),
      end(documents.sinceStart),
    ],
    rows: measures.map((measure) => [
      measure.name,
      shown(measure, soFar),
      shown(measure, before),
      shown(measure, toDate),
    ]),
  };
}
