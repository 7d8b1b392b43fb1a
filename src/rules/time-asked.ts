import type { Contract } from '../model/contract';
import { isTime } from '../model/measure';
import type { Period } from '../model/period';
import type { Term } from '../model/term';
import { foldedText } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import { average } from './average';
import { unitsOver } from './weeks';

/**
 * The time that is asked for in some days, in minutes: what the first average over all logged time says,
 * each of its texts for its own days; without one, the contract's weekly hours. Nothing where neither
 * says so. Another average of the same hours, such as one over the last weeks, asks for no hours more.
 */
export function timeAsked(
  period: Period,
  book: Workbook,
  contract: Contract = book.contract,
): number | undefined {
  const [first, ...others] = book.terms.filter((term) => isAboutAllTime(term, book));
  const texts = first ? [first, ...others.filter(({ ref }) => ref === first.ref)] : [];
  const asking = texts.flatMap((term) => {
    const read = average.read(term, book);
    return 'asks' in read && read.asks ? [read.asks(period, contract)] : [];
  });
  if (asking.length > 0) return Math.round(asking.reduce((sum, each) => sum + each, 0));
  return contract.hoursPerWeek === undefined
    ? undefined
    : Math.round(contract.hoursPerWeek * unitsOver(period, 'week', contract, 'contract'));
}

function isAboutAllTime(
  { rule, atLeast, measure: name = '' }: Term,
  { measures }: Workbook,
): boolean {
  const measure = measures.get(foldedText(name));
  return (
    rule === 'average' &&
    atLeast !== undefined &&
    measure?.sheet === 'log' &&
    isTime(measure) &&
    measure.count === 'minutes' &&
    measure.where.length === 0
  );
}
