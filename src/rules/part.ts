import type { Contract } from '../model/contract';
import type { LeftOut, PartOfPeriod } from '../model/part-of-period';
import { daysIn, overlapOf, type Per, type Period, periodAround } from '../model/period';
import { workingDays } from './days';

/** Periods so long that whoever agreed on a figure for one knew that there are breaks in it. */
const WITH_BREAKS: readonly Per[] = ['half-year', 'year', 'contract'];

/**
 * What is asked of a period when only some of its days lie in the contract, in the clause and outside
 * breaks: nobody can do a month's work in a week, so it is asked by the day.
 */
export function askedPart(period: Period, per: Per, contract: Contract): PartOfPeriod {
  const of = wholeOf(period, per, contract);
  const days = WITH_BREAKS.includes(per) ? daysIn(period) : workingDays(period, contract.breaks);
  const inContract = withinContract(of, contract);
  const leftOut: LeftOut[] = [];
  if (daysIn(inContract) < daysIn(of)) leftOut.push('contract');
  if (daysIn(period) < daysIn(inContract)) leftOut.push('clause');
  if (days < daysIn(period)) leftOut.push('breaks');
  return { days, of, leftOut };
}

/**
 * What is allowed in a period: all of the limit, however few of its days lie in the contract or outside
 * breaks, for whoever may do so much in a month may do it in a part of one. Only a clause with days of
 * its own shares the limit, with the text that holds for the others.
 */
export function allowedPart(period: Period, per: Per, contract: Contract): PartOfPeriod {
  const of = withinContract(wholeOf(period, per, contract), contract);
  const days = daysIn(period);
  return { days, of, leftOut: days < daysIn(of) ? ['clause'] : [] };
}

/** How many of a whole period's days the contract has. */
export function contractPart(period: Period, per: Per, contract: Contract): PartOfPeriod {
  const of = wholeOf(period, per, contract);
  const days = daysIn(withinContract(of, contract));
  return { days, of, leftOut: days < daysIn(of) ? ['contract'] : [] };
}

const withinContract = (period: Period, { calendar }: Contract): Period =>
  overlapOf(period, calendar.contract) ?? period;

/** How much of the whole a part is: 0 to 1. */
export const shareOfWhole = ({ days, of }: PartOfPeriod): number => days / daysIn(of);

/** A clause over the whole contract is about the days that it has itself. */
const wholeOf = (period: Period, per: Per, { calendar }: Contract): Period =>
  per === 'contract' ? period : (periodAround(period.first, per, calendar) ?? period);
