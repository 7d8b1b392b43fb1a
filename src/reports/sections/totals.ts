import { addDays } from '../../model/day';
import type { Block } from '../../model/document';
import type { Measure } from '../../model/measure';
import { daysIn, overlapOf, type Period, periodAround } from '../../model/period';
import { amountsTold } from '../amounts-told';
import { measuresNamed } from '../measures-named';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';

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

function table(scene: ReportScene, measures: readonly Measure[]): Block {
  const { words, soFar, toDate, period } = scene;
  const { documents, formats } = words;
  const before = periodBefore(scene);
  const parts = [...(soFar.first > toDate.first ? [soFar] : []), ...(before ? [before] : [])];
  const headers = [
    ...parts.map(formats.period),
    parts.length > 0 ? documents.sinceStart : formats.period(toDate),
  ];
  return {
    block: 'table',
    caption: documents.inNumbers(formats.period(period)),
    columns: [
      { header: documents.measure, align: 'start', share: 4 },
      ...headers.map((header) => ({ header, align: 'end' as const, share: 2 })),
    ],
    rows: measures.map((measure) => [
      words.own(measure.name),
      ...amountsTold(measure, parts, toDate, scene),
    ]),
  };
}
