import type { StandingOf } from '../../model/standing';
import { rowsOf } from '../../workbook/workbook';
import type { Scene } from '../scene';
import { milestonesIn } from '../sections/milestones';
import { textShown } from '../shown';
import type { Planned } from './events';

/** Where a milestone does not say how long before. */
const A_WEEK = 7;

/** Milestones, reports to hand in and instalments that are not done yet. */
export const deadlines = (scene: Scene): Planned[] => [
  ...milestones(scene),
  ...submissions(scene),
  ...instalments(scene),
];

const milestones = ({ book, today, words }: Scene): Planned[] =>
  milestonesIn(book, today).flatMap(({ id, row, due, met, title = '', remindDays, clause }) =>
    due === undefined || met !== undefined
      ? []
      : [
          {
            key: `milestone ${id ?? row}`,
            day: due,
            title: textShown(title, book, words),
            about: clause === undefined ? '' : words.documents.ofClause(clause),
            remind: [remindDays ?? A_WEEK],
          },
        ],
  );

const submissions = ({ book, today, words }: Scene): Planned[] =>
  rowsOf(book, 'submissions').flatMap(({ due, submitted, what = '', period = '' }) =>
    due === undefined || (submitted !== undefined && submitted <= today)
      ? []
      : [
          {
            key: `submission ${what} ${period}`,
            day: due,
            title: [textShown(what, book, words), period].filter(Boolean).join(', '),
            about: '',
            remind: [A_WEEK],
          },
        ],
  );

/** From the day on which each part may be invoiced. */
const instalments = ({ standings, words: { documents, formats } }: Scene): Planned[] =>
  standings
    .filter((each): each is StandingOf<'instalments'> => each.rule === 'instalments')
    .flatMap(({ term, detail: { parts } }) =>
      parts.flatMap(({ number, period, due, state }) =>
        due === undefined || (state !== 'due' && state !== 'not-due')
          ? []
          : [
              {
                key: `instalment ${term.ref} ${number}`,
                day: due,
                title: documents.instalmentOf(number, parts.length, formats.period(period)),
                about: documents.ofClause(term.ref),
                remind: [0],
              },
            ],
      ),
    );
