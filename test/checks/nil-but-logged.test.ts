import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { messageOf, wordsFor } from '../../src/words/words';
import { bookOf } from '../book';
import { TODAY, testCheck } from './brief';

const Log = `Date       | Hours | Activity
             2026-02-28 | 2     | visit
             2026-04-01 | 2     | visit
             2026-04-30 | 2     | nonsense`;

testCheck('nilButLogged', [
  {
    it: 'a month without rows; a month with rows that says so; one that was opened again',
    sheets: {
      Log,
      Periods: `Period  | Signed off on | Nothing to report | Reopened because
                2026-03 | 2026-04-01    | yes               |
                2026-02 | 2026-03-01    | no                |
                2026-02 | 2026-03-01    |                   |
                2026-04 | 2026-05-01    | yes               | Two visits were forgotten`,
    },
    finds: [],
  },
  {
    it: 'a month and a quarter with rows',
    sheets: {
      Log,
      Periods: `Period  | Signed off on | Nothing to report
                2026-04 | 2026-05-01    | yes
                2026-Q1 |               | yes
                someday |               | yes`,
    },
    finds: [
      ['daybook/nil-but-logged', 2, 'Nothing to report'],
      ['daybook/nil-but-logged', 3, 'Nothing to report'],
    ],
  },
]);

test('says how many rows there are', () => {
  const book = bookOf({ Log, Periods: 'Period | Nothing to report\n2026-04 | yes\n2026-02 | yes' });
  const what = CHECKS.nilButLogged(book, TODAY).map(
    (issue) => messageOf(issue, wordsFor('en-GB')).what,
  );
  expect(what).toEqual([
    'B2 says there is nothing to report for April 2026, but the log has 2 rows for it.',
    'B3 says there is nothing to report for February 2026, but the log has 1 row for it.',
  ]);
});
