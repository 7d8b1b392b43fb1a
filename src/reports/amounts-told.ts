import type { Period } from '../model/period';
import { type Figure, figureTold, measuresOf } from './figure';
import { countsPeople } from './redaction';
import { rowsCounted, sheetCounted } from './rows-counted';
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
  scene: ReportScene,
): string[] {
  const { book, tally, words, redaction, disclosed } = scene;
  const { smallNumber } = book.contract;
  const shown = (period: Period): string =>
    figureTold(figure, (each) => tally.of(each).total(period), words, book.contract);
  const isOfPeople = measuresOf(figure).some((each) => countsPeople(each, book));
  if (!redaction.noNames || !isOfPeople) return [...parts, whole].map(shown);
  if (figure.per) return [...parts, whole].map(() => NONE);
  const { measure } = figure;
  const few = words.documents.few(smallNumber);
  const amounts = parts.map((part) => tally.of(measure).total(part));
  const all = tally.of(measure).total(whole);
  const besides = amounts.reduce((rest, each) => rest - each, all);
  const isFew = (count: number): boolean => count > 0 && count < smallNumber;
  const may = (periods: readonly Period[]): boolean =>
    disclosed.mayTell(
      sheetCounted(measure, book),
      periods.map((period) => rowsCounted(measure, period, scene)),
    );
  const isWholeTold = !isFew(all) && may([whole]);
  const arePartsTold = isWholeTold && ![...amounts, besides].some(isFew) && may(parts);
  return [
    ...parts.map((part) => (arePartsTold ? shown(part) : few)),
    isWholeTold ? shown(whole) : few,
  ];
}
