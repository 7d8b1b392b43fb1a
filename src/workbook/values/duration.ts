import { MINUTES_IN_DAY, type Minutes, minutes } from '../../model/minutes';
import { inEveryLanguage } from '../../words/language';
import { type Cell, foldedText, isMoment } from '../cell';
import type { ReadingContext } from './context';

/** A length of time formatted as a clock is never this many days: it is a date in the wrong column. */
const TOO_MANY_DAYS = 366;

const unit = (key: 'hours' | 'minutes' | 'days'): string =>
  inEveryLanguage((words) => words.reading[key])
    .flat()
    .sort((one, other) => other.length - one.length)
    .join('|');

const NUMBER = '(\\d+(?:[.,]\\d+)?|[.,]\\d+)';
const PLAIN = new RegExp(`^(-)?${NUMBER} ?(?:${unit('hours')})?$`);
const CLOCK = /^(-)?(\d{1,4}):([0-5]\d)(?::\d{2})?(?: ?h)?$/;
const UNITS = new RegExp(
  `^(-)?(?:${NUMBER} ?(?:${unit('hours')})[ ,]*)(?:(?:and )?(\\d{1,2}) ?(?:${unit('minutes')})?)?$`,
);
const MINUTES = new RegExp(`^(-)?${NUMBER} ?(?:${unit('minutes')})$`);
const DAYS = new RegExp(`^(-)?${NUMBER} ?(?:${unit('days')})$`);

const HALF_DAYS = new Set(
  inEveryLanguage((words) => words.reading.halfDay)
    .flat()
    .map(foldedText),
);

const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** A length of time: `2` and `2.5` are hours; `2h 30m`, `1:30`, `90 min`, `0.5 day`, `half a day`; or a clock duration. */
export function readDuration(
  cell: Cell,
  { dayLength }: Pick<ReadingContext, 'dayLength'>,
): Minutes | undefined {
  if (isMoment(cell))
    return cell.serial < TOO_MANY_DAYS ? minutes(cell.serial * MINUTES_IN_DAY) : undefined;
  if (typeof cell === 'number') return minutes(cell * 60);
  if (typeof cell !== 'string') return undefined;
  const count = minutesIn(foldedText(cell), dayLength);
  return count === undefined ? undefined : minutes(count);
}

function minutesIn(text: string, dayLength: Minutes): number | undefined {
  if (HALF_DAYS.has(text)) return dayLength / 2;
  const signed = (sign: string | undefined, count: number): number => (sign ? -count : count);
  const clock = CLOCK.exec(text);
  if (clock) return signed(clock[1], Number(clock[2]) * 60 + Number(clock[3]));
  const plain = PLAIN.exec(text);
  if (plain) return signed(plain[1], number(plain[2]) * 60);
  const alone = MINUTES.exec(text);
  if (alone) return signed(alone[1], number(alone[2]));
  const both = UNITS.exec(text);
  if (both) return signed(both[1], number(both[2]) * 60 + number(both[3]));
  const days = DAYS.exec(text);
  return days ? signed(days[1], number(days[2]) * dayLength) : undefined;
}
