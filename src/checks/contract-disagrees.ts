import { issue } from '../model/issue';
import { catalogueOf } from '../words/language';
import type { Check } from './check';

/** Half a per cent: contracts round their full-time figures. */
const TOLERATED = 0.005;

/** The fee is another share of full-time pay than the weekly hours are of a full-time week. */
export const contractDisagrees: Check = ({ contract }) => {
  const { total, fullTimePay, hoursPerWeek, fullTimeHours, currency, locale } = contract;
  if (!total || !fullTimePay || !hoursPerWeek || !fullTimeHours) return [];
  const worked = (fullTimePay * hoursPerWeek) / fullTimeHours;
  if (Math.abs(total - worked) <= TOLERATED * worked) return [];
  const sheet = catalogueOf(locale).sheets.contract.name;
  const facts = { stated: total, worked: Math.round(worked), currency };
  return [issue('daybook/contract-disagrees', { sheet }, facts)];
};
