import type { Contract } from '../model/contract';
import { issue } from '../model/issue';
import { catalogueOf } from '../words/language';
import { contractMinutes } from '../workbook/contract';
import type { Check } from './check';

/** In hundredths of a day: less than this is a matter of rounding. */
const TOLERATED = 10;

/** The fee buys other days at the day rate than the contract counts. */
export const daysAffordable: Check = ({ contract }) => {
  const { total, dayRate, currency, dayLength, locale } = contract;
  const time = contractMinutes(contract);
  if (!total || !dayRate || !time) return [];
  const rate = dayRate + vatOn(dayRate, contract);
  const affordable = Math.floor((total * 100) / rate);
  const counted = Math.round((time * 100) / dayLength);
  if (Math.abs(affordable - counted) < TOLERATED) return [];
  const sheet = catalogueOf(locale).sheets.contract.name;
  return [
    issue('daybook/days-disagree', { sheet }, { total, rate, currency, affordable, counted }),
  ];
};

const vatOn = (amount: number, { vatNumber, vatRate }: Contract): number =>
  vatNumber ? Math.round((amount * vatRate) / 100) : 0;
