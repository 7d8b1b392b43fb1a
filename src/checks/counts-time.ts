import type { Measure } from '../model/measure';
import type { Workbook } from '../workbook/workbook';

/** Whether anything that the contract asks or pays rests on how long the rows of the log took. */
export const countsTime = ({ contract, measures }: Workbook): boolean =>
  contract.hoursPerWeek !== undefined ||
  contract.instalmentBasis === 'hours' ||
  [...measures.values()].some(isOfTime);

const isOfTime = ({ sheet, count, column }: Measure): boolean =>
  sheet === 'log' && (count === 'minutes' || count === 'people-minutes' || column === 'hours');
