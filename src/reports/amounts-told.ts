import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import { countsPeople } from './redaction';
import type { ReportScene } from './scene';
import { amountShown } from './shown';

/**
 * A measure over some stretches that do not overlap, and over a whole that holds them, as a report's
 * reader may know them: where one of them is small, or what the whole holds besides them, only the
 * whole is told, if it is not small itself.
 */
export function amountsTold(
  measure: Measure,
  parts: readonly Period[],
  whole: Period,
  { book, tally, words, redaction }: ReportScene,
): string[] {
  const { smallNumber } = book.contract;
  const counted = tally.of(measure);
  const figures = parts.map((part) => counted.total(part));
  const all = counted.total(whole);
  const shown = (amount: number): string => amountShown(amount, measure.unit, words, book.contract);
  if (!redaction.noNames || !countsPeople(measure, book)) return [...figures, all].map(shown);
  const isFew = (count: number): boolean => count > 0 && count < smallNumber;
  const besides = figures.reduce((rest, figure) => rest - figure, all);
  const isRisky = [...figures, besides].some(isFew);
  const few = words.documents.few(smallNumber);
  return [
    ...figures.map((figure) => (isRisky ? few : shown(figure))),
    isFew(all) ? few : shown(all),
  ];
}
