import type { Day } from '../model/day';
import type { StandingOf } from '../model/standing';
import { rowsOf } from '../workbook/workbook';
import type { Scene } from './scene';
import { milestonesIn } from './sections/milestones';
import { textShown } from './shown';

/** Something that is not done yet. */
export interface Due {
  readonly day: Day;
  readonly what: string;
  /** Where its day stands. */
  readonly sheet?: string;
  readonly row?: number;
}

/** What falls due by a day and is not done yet, soonest first: milestones, and reports to hand in. */
export function dueBy(
  last: Day,
  { book, words, today }: Pick<Scene, 'book' | 'words' | 'today'>,
): Due[] {
  const milestones = milestonesIn(book, today)
    .filter(({ met }) => met === undefined)
    .flatMap(({ row, due, title = '' }) =>
      due === undefined
        ? []
        : [{ day: due, what: textShown(title, book, words), ...placed('milestones', row, book) }],
    );
  const submissions = rowsOf(book, 'submissions')
    .filter(({ submitted }) => submitted === undefined || submitted > today)
    .flatMap(({ row, due, what = '', period }) => {
      if (due === undefined) return [];
      const shown = textShown(what, book, words);
      const named = period ? `${shown}, ${period}` : shown;
      return [{ day: due, what: named, ...placed('submissions', row, book) }];
    });
  return [...milestones, ...submissions]
    .filter(({ day }) => day <= last)
    .sort((one, other) => one.day - other.day);
}

const placed = (key: string, row: number, { tables }: Scene['book']) => {
  const sheet = tables.get(key)?.name;
  return sheet === undefined ? {} : { sheet, row };
};

/** The instalments that may be invoiced and are not, oldest first. */
export const instalmentsDue = ({ standings, words }: Pick<Scene, 'standings' | 'words'>): Due[] =>
  standings
    .filter((each): each is StandingOf<'instalments'> => each.rule === 'instalments')
    .flatMap(({ detail: { parts } }) =>
      parts.flatMap(({ number, period, due, state }) =>
        due === undefined || state !== 'due'
          ? []
          : [
              {
                day: due,
                what: words.documents.instalmentOf(
                  number,
                  parts.length,
                  words.formats.period(period),
                ),
              },
            ],
      ),
    );
