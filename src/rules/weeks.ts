import type { Contract } from '../model/contract';
import { daysIn, type Per, type Period } from '../model/period';
import { unitsIn, workingDays } from './days';

/**
 * How a period's weeks are counted: as its part of the contract's weeks (52 a year), as its months'
 * part of them (a mean month is 4 1/3), or as its days ÷ 7.
 */
export type WeekCount = 'contract' | 'months' | 'days';

/** Units that are counted in weeks, by how many of them they are. */
const IN_WEEKS: Partial<Record<Per, number>> = { week: 1, fortnight: 2 };

/** How many weeks, or other units, a period holds, breaks left out. */
export function unitsOver(period: Period, unit: Per, contract: Contract, count: WeekCount): number {
  const length = IN_WEEKS[unit];
  return length === undefined
    ? unitsIn(period, unit, contract)
    : weeksOver(period, contract, count) / length;
}

function weeksOver(period: Period, contract: Contract, count: WeekCount): number {
  const { calendar, breaks, weeks } = contract;
  if (count === 'days') return workingDays(period, breaks) / 7;
  if (count === 'contract')
    return (workingDays(period, breaks) * weeks) / daysIn(calendar.contract);
  const months = unitsIn(calendar.contract, 'month', { ...contract, breaks: [] });
  return (unitsIn(period, 'month', contract) * weeks) / months;
}

/** How the weeks of each period are counted: a single week is a week, whatever the contract counts. */
export const countFor = (per: Per): WeekCount =>
  per === 'day' || per in IN_WEEKS ? 'days' : 'contract';
