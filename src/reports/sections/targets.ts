import type { Block, TableCell } from '../../model/document';
import type { Measure } from '../../model/measure';
import { overlapOf, type Period, periodAround } from '../../model/period';
import { targetOf } from '../../rules/targets';
import { amountsTold } from '../amounts-told';
import { measuresNamed } from '../measures-named';
import { countsPeople } from '../redaction';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { fullness, percentOf } from '../share';
import { amountShown, NONE } from '../shown';

/** Measures against the year's targets: the target, this period, the year so far, and how far along that is. */
export const targets: PrepareSection = (section, book) => {
  const measures = measuresNamed(section, book);
  if ('fault' in measures) return measures;
  return (scene) => (measures.length === 0 ? [] : [table(scene, measures)]);
};

/** The reporting year that the period ends in, within the contract. */
function yearOf({ book, soFar }: ReportScene): Period {
  const { calendar } = book.contract;
  const around = periodAround(soFar.last, 'year', calendar);
  return (around && overlapOf(around, calendar.contract)) ?? calendar.contract;
}

function table(scene: ReportScene, measures: readonly Measure[]): Block {
  const { words, soFar, period } = scene;
  const { documents, formats } = words;
  const year = yearOf(scene);
  const yearSoFar = { first: year.first, last: soFar.last };
  const end = (header: string, share = 2) => ({ header, align: 'end' as const, share });
  return {
    block: 'table',
    caption: documents.againstTargets(formats.period(period)),
    columns: [
      { header: documents.measure, align: 'start', share: 4 },
      end(documents.targetFor(formats.period(year))),
      end(formats.period(soFar)),
      end(documents.yearSoFar(formats.period(yearSoFar))),
      { header: documents.ofTarget, align: 'start', share: 2 },
    ],
    rows: measures.map((measure) => line(measure, { year, yearSoFar }, scene)),
  };
}

function line(
  measure: Measure,
  { year, yearSoFar }: { readonly year: Period; readonly yearSoFar: Period },
  scene: ReportScene,
): readonly TableCell[] {
  const { book, tally, words, soFar, redaction } = scene;
  const shown = (amount: number): string => amountShown(amount, measure.unit, words, book.contract);
  const target = targetOf(measure, year, book);
  const achieved = tally.of(measure).total(yearSoFar);
  const mayCompare = !(redaction.noNames && countsPeople(measure, book));
  return [
    words.own(measure.name),
    target === undefined ? NONE : shown(target),
    ...amountsTold({ measure }, [soFar], yearSoFar, scene),
    target && mayCompare
      ? {
          text: words.formats.percent(percentOf(achieved, target)),
          bar: { full: fullness(achieved, target) },
        }
      : NONE,
  ];
}
