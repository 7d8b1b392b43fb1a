import type { Period } from '../model/period';
import { type Figure, figureTold, measuresOf } from './figure';
import { countsPeople } from './redaction';
import type { ReportScene } from './scene';
import { NONE } from './shown';

/**
 * A figure over some stretches that do not overlap, and over a whole that holds them, as a report's
 * reader may know it: where one of them is small, or what the whole holds besides them, only the
 * whole is told, if it is not small itself. A quotient of small figures could give either away.
 */
export function amountsTold(
  figure: Figure,
  parts: readonly Period[],
  whole: Period,
  { book, tally, words, redaction }: ReportScene,
): string[] {
  const { smallNumber } = book.contract;
  const shown = (period: Period): string =>
    figureTold(figure, (each) => tally.of(each).total(period), words, book.contract);
  const isOfPeople = measuresOf(figure).some((each) => countsPeople(each, book));
  if (!redaction.noNames || !isOfPeople) return [...parts, whole].map(shown);
  if (figure.per) return [...parts, whole].map(() => NONE);
  const counted = tally.of(figure.measure);
  const figures = parts.map((part) => counted.total(part));
  const all = counted.total(whole);
  const isFew = (count: number): boolean => count > 0 && count < smallNumber;
  const besides = figures.reduce((rest, each) => rest - each, all);
  const isRisky = [...figures, besides].some(isFew);
  const few = words.documents.few(smallNumber);
  return [...parts.map((part) => (isRisky ? few : shown(part))), isFew(all) ? few : shown(whole)];
}
