import type { Day } from '../../../model/day';
import type { TogetherWords } from '../../standing';
import { amount, inDaysLeft, listed, said } from './phrases';

/** `31 ऑगस्ट 2026 पर्यंत, एकत्र: उरलेल्या 9 दिवसांत 6 क्षेत्रकामाचे दिवस आणि 4 रात्रीचे मुक्काम.` */
export const together: TogetherWords = (standings, context) => {
  const { formats } = context;
  const asked = standings.map((each) => amount(each.remaining ?? 0, each, context));
  const daysLeft = Math.min(...standings.map(({ detail }) => detail.daysLeft));
  const starts = standings.flatMap(({ detail }) => detail.lastStart ?? []);
  const by = formats.day(Math.max(...standings.map(({ period }) => period.last)) as Day);
  return said(
    `${by} पर्यंत, एकत्र: ${inDaysLeft(daysLeft, context)} ${listed(asked)}.`,
    `त्यासाठी सुरुवात करण्याचा शेवटचा दिवस ${formats.day(Math.min(...starts) as Day)}.`,
  );
};
