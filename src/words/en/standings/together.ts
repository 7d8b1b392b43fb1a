import type { Day } from '../../../model/day';
import type { TogetherWords } from '../../standing';
import { amount, inDaysLeft, listed, said } from './phrases';

/** `By 31 August 2026, together: 6 field days and 4 night halts in the 9 days left.` */
export const together: TogetherWords = (standings, context) => {
  const { formats } = context;
  const asked = standings.map((each) => amount(each.remaining ?? 0, each, context));
  const daysLeft = Math.min(...standings.map(({ detail }) => detail.daysLeft));
  const starts = standings.flatMap(({ detail }) => detail.lastStart ?? []);
  const by = formats.day(Math.max(...standings.map(({ period }) => period.last)) as Day);
  return said(
    `By ${by}, together: ${listed(asked)} ${inDaysLeft(daysLeft, context)}.`,
    `The last day on which that can still begin is ${formats.day(Math.min(...starts) as Day)}.`,
  );
};
