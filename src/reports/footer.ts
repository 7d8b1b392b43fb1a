import { addMonths } from '../model/day';
import { contractMonths, overlapOf, type Period } from '../model/period';
import type { Scene } from './scene';

/** At the foot of each page: the contract, and how far along it is: month 3 of 12, year 1 of 4. */
export function footerOf({ book: { contract }, words }: Scene, period: Period): string {
  const { documents } = words;
  const { contract: term } = contract.calendar;
  const months = contractMonths(term);
  const month = months.filter(({ first }) => first <= period.last).length;
  const within = overlapOf(period, term) !== undefined && month > 0;
  const parts = [
    contract.title,
    ...(within ? [documents.monthOf(month, months.length)] : []),
    ...(within && contract.fundingEnds !== undefined
      ? [documents.yearOf(...yearsOf({ first: term.first, last: contract.fundingEnds }, period))]
      : []),
  ];
  return parts.join(' · ');
}

/** Which year of the funding a period ends in, and how many years it has. */
export function yearsOf(funding: Period, { last }: Period): [year: number, years: number] {
  let [year, years] = [0, 0];
  for (
    let first = funding.first;
    first <= funding.last;
    first = addMonths(funding.first, years * 12)
  ) {
    years++;
    if (first <= last) year = years;
  }
  return [year, years];
}
