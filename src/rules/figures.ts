import type { Contract } from '../model/contract';
import type { TermFault } from '../model/issue';
import { isTime, type Measure } from '../model/measure';
import { CURRENCIES, minorPerMajor } from '../model/money';
import type { Quantity } from '../model/quantity';

/** Why a cell of a term cannot be used. */
export interface Fault {
  readonly fault: TermFault;
}

/** Counts that add up: what was done in a period is the sum of its days. */
export const ADDED_UP = ['minutes', 'people-minutes', 'rows', 'days', 'nights', 'sum'] as const;
/** Counts that come to a figure for a period. */
export const FIGURES = [...ADDED_UP, 'entries', 'planned'] as const;

/** Reads a figure in a measure's unit: minutes, days, minor units, per cent or a count. */
export type ReadFigure = (quantity: Quantity, contract: Contract) => number | Fault;

/** A length of time in minutes; a bare number means hours. */
export const asMinutes: ReadFigure = ({ value, unit }, { dayLength }) => {
  if (unit === 'minutes') return value;
  if (unit === undefined || unit === 'hours') return Math.round(value * 60);
  return unit === 'days' ? Math.round(value * dayLength) : WRONG_UNIT;
};

/** A number of whole days in the calendar. */
export const asDays: ReadFigure = ({ value, unit }) => {
  if (unit === undefined || unit === 'days') return value;
  return unit === 'weeks' ? value * 7 : { fault: 'not-days' };
};

/** Per cent; a bare figure up to 1 is a cell that the sheet shows as per cent. */
export const asPercent: ReadFigure = ({ value, unit }) => {
  if (unit === 'percent') return value <= 100 ? value : { fault: 'over-all' };
  if (unit !== undefined) return WRONG_UNIT;
  return value <= 1 ? tidy(value * 100) : value;
};

/** Minor units of the contract's own currency. */
export const asMoney: ReadFigure = ({ value, unit }, { currency }) => {
  if (unit === undefined || unit === currency) return Math.round(value * minorPerMajor(currency));
  return unit in CURRENCIES ? { fault: 'other-currency' } : WRONG_UNIT;
};

const asCount: ReadFigure = ({ value, unit }) => (unit === undefined ? value : WRONG_UNIT);

const WRONG_UNIT: Fault = { fault: 'wrong-unit' };

/** 0.33 × 100 without the traces of binary fractions. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** How a figure held against a measure is read. */
export function figureOf(measure: Measure): ReadFigure {
  const { unit } = measure;
  if (isTime(measure)) return asMinutes;
  if (unit === 'days') return asDays;
  if (unit === 'money') return asMoney;
  return unit === 'percent' ? asPercent : asCount;
}
