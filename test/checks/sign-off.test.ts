import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/index';
import { marksIn } from '../../src/workbook/fingerprint';
import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, day } from '../book';
import { brief, TODAY, testCheck } from './brief';

testCheck('changedAfterSignOff', [
  {
    it: 'written before the sign-off, on its day, and after it',
    sheets: {
      Log: `Date       | Hours | Activity | Entered
            2026-03-02 | 2     | visit    | 2026-03-02
            2026-03-31 | 2     | meeting  | 2026-04-02 17:00
            2026-03-31 | 2     | admin    | 2026-04-03
            2026-04-01 | 2     | visit    | 2026-04-03
            2026-03-30 | 2     | visit    |`,
      Periods: `Period  | Signed off on
                2026-03 | 2026-04-02
                2026-04 |`,
    },
    finds: [['daybook/changed-after-sign-off', 4, 'Entered']],
  },
  {
    it: 'a month that was opened again',
    sheets: {
      Log: `Date       | Hours | Activity | Entered
            2026-03-31 | 2     | admin    | 2026-04-03`,
      Periods: `Period  | Signed off on | Reopened because
                2026-03 | 2026-04-02    | a row was missing`,
    },
    finds: [],
  },
  {
    it: 'a quarter, after its month',
    sheets: {
      Log: `Date       | Hours | Activity | Entered
            2026-03-31 | 2     | admin    | 2026-04-03
            2026-01-31 | 2     | admin    | 2026-04-09`,
      Periods: `Period  | Signed off on
                2026-Q1 | 2026-04-08
                2026-03 | 2026-04-02`,
    },
    finds: [
      ['daybook/changed-after-sign-off', 2, 'Entered'],
      ['daybook/changed-after-sign-off', 3, 'Entered'],
    ],
  },
]);

const MARCH = { first: day('2026-03-01'), last: day('2026-03-31') };

const marksOfLog = (log: string): string => {
  const table = bookOf({ Log: log }).tables.get('log');
  return table ? marksIn(table, MARCH) : '';
};

/** A log from which an invoice for March was made, and the same log later on. */
function later(
  before: string,
  after: string,
  sheets: Readonly<Record<string, string>> = {},
): Workbook {
  const runs = `Made on    | What    | Period  | Document | Fingerprints
                2026-04-01 | Invoice | 2026-03 | PAG-003  | ${marksOfLog(before)}`;
  return bookOf({ Log: after, Runs: runs, ...sheets });
}

const found = (book: Workbook): unknown[] =>
  CHECKS.changedAfterSignOff(book, TODAY).map(({ place, facts }) => [
    place.sheet,
    place.row,
    'change' in facts && [facts.document, facts.change, facts.rows],
  ]);

const BEFORE = `Id | Date       | Hours | Activity | Place
                1  | 2026-03-02 | 2     | visit    | venue
                2  | 2026-03-03 | 2     | meeting  | home
                   | 2026-03-04 | 2     | admin    | home
                   | 2026-03-05 | 2     | admin    | home`;

const changes: readonly { it: string; after: string; finds: unknown[] }[] = [
  { it: 'nothing', after: BEFORE, finds: [] },
  {
    it: 'columns in another order, new ids, proofs and notes, and April',
    after: `Notes | Hours | Date       | Id | Activity | Evidence         | Place | Status
            fine  | 2     | 2026-03-02 | 1  | visit    | https://a.org/1  | venue | approved
                  | 2     | 2026-03-03 | 9  | meeting  |                  | home  |
                  | 2     | 2026-03-04 | 3  | admin    |                  | home  |
                  | 2     | 2026-03-05 |    | admin    |                  | home  |
                  | 2     | 2026-04-05 | 5  | admin    |                  | home  |`,
    finds: [],
  },
  {
    it: 'hours of a row with an id, and of one without',
    after: `Id | Date       | Hours | Activity | Place
            1  | 2026-03-02 | 3     | visit    | venue
            2  | 2026-03-03 | 2     | meeting  | home
               | 2026-03-04 | 2     | admin    | home
               | 2026-03-05 | 3     | admin    | home`,
    finds: [
      ['Log', 2, ['PAG-003', 'altered', 1]],
      ['Log', 5, ['PAG-003', 'altered', 1]],
    ],
  },
  {
    it: 'a row moved to April',
    after: `Id | Date       | Hours | Activity | Place
            1  | 2026-04-02 | 2     | visit    | venue
            2  | 2026-03-03 | 2     | meeting  | home
               | 2026-03-04 | 2     | admin    | home
               | 2026-03-05 | 2     | admin    | home`,
    finds: [['Log', 2, ['PAG-003', 'altered', 1]]],
  },
  {
    it: 'a row that is new',
    after: `Id | Date       | Hours | Activity | Place
            1  | 2026-03-02 | 2     | visit    | venue
            2  | 2026-03-03 | 2     | meeting  | home
            3  | 2026-03-03 | 1     | liaison  | cars
               | 2026-03-04 | 2     | admin    | home
               | 2026-03-05 | 2     | admin    | home
               | 2026-03-06 | 2     | admin    | home`,
    finds: [
      ['Log', 4, ['PAG-003', 'added', 1]],
      ['Log', 7, ['PAG-003', 'added', 1]],
    ],
  },
  {
    it: 'rows that are gone',
    after: `Id | Date       | Hours | Activity | Place
            2  | 2026-03-03 | 2     | meeting  | home
               | 2026-03-05 | 2     | admin    | home`,
    finds: [['Runs', 2, ['PAG-003', 'gone', 2]]],
  },
  {
    it: 'rows that cannot be read just now',
    after: `Id | Date       | Hours | Activity | Place
            1  | 2026-03-02 | much  | visit    | venue
            2  | 2026-03-03 | 2     | meeting  | home
               | 2026-03-04 | 2     | admim    | home
               | someday    | 2     | admin    | home`,
    finds: [],
  },
];

test.each(changes)('after the invoice: $it', ({ after, finds }) => {
  expect(found(later(BEFORE, after))).toEqual(finds);
});

const CHANGED = `Id | Date       | Hours | Activity | Place | Entered
                 1  | 2026-03-02 | 3     | visit    | venue | 2026-04-05
                 2  | 2026-03-03 | 2     | meeting  | home  |
                    | 2026-03-04 | 2     | admin    | home  |
                    | 2026-03-05 | 2     | admin    | home  |`;
const ALTERED = [['Log', 2, ['PAG-003', 'altered', 1]]];

test('a row that is both changed and written after the sign-off is told once', () => {
  const Periods = `Period  | Signed off on
                   2026-03 | 2026-04-01`;
  expect(found(later(BEFORE, CHANGED, { Periods }))).toEqual(ALTERED);
});

test('a void invoice does not hold any more', () => {
  const Invoices = `Number  | Period  | From       | Until      | Void because
                    PAG-003 | 2026-03 | 2026-03-01 | 2026-03-31 | hours were wrong`;
  expect(found(later(BEFORE, CHANGED, { Invoices }))).toEqual([]);
  expect(
    found(later(BEFORE, CHANGED, { Invoices: Invoices.replace('hours were wrong', '') })),
  ).toEqual(ALTERED);
});

test('an invoice says its own days', () => {
  const Invoices = `Number  | Period  | From       | Until      | Void because
                    PAG-003 | Month 3 | 2026-03-01 | 2026-03-05 |`;
  const after = `${BEFORE}
                   | 2026-03-06 | 2     | admin    | home`;
  expect(found(later(BEFORE, after, { Invoices }))).toEqual([]);
});

test('a document that was made again is compared with its last making', () => {
  const Runs = `Made on    | What    | Period  | Document | Fingerprints
                2026-04-01 | Summary | 2026-03 | first    | ${marksOfLog(BEFORE)}
                2026-04-06 | Summary | 2026-03 | second   | ${marksOfLog(CHANGED)}`;
  expect(found(bookOf({ Log: CHANGED, Runs }))).toEqual([]);
  expect(found(bookOf({ Log: BEFORE, Runs }))).toEqual([['Log', 2, ['second', 'altered', 1]]]);
});

test('a document whose days are not known cannot tell what is new', () => {
  const Runs = `Made on    | What    | Period    | Document | Fingerprints
                2026-04-01 | Summary | some days | summary  | ${marksOfLog(BEFORE)}`;
  const fewer = CHANGED.split('\n').slice(0, -1).join('\n');
  const more = `${BEFORE}
                   | 2026-05-06 | 2     | admin    | home`;
  expect(found(bookOf({ Log: BEFORE, Runs }))).toEqual([]);
  expect(found(bookOf({ Log: more, Runs }))).toEqual([]);
  expect(found(bookOf({ Log: fewer, Runs }))).toEqual([
    ['Log', 2, ['summary', 'altered', 1]],
    ['Runs', 2, ['summary', 'gone', 1]],
  ]);
});

test('what is no mark is passed over', () => {
  const Runs = `Made on    | What    | Period  | Document | Fingerprints
                2026-04-01 | Summary | 2026-03 | summary  | see the other file`;
  const [issue] = CHECKS.changedAfterSignOff(
    bookOf({ Log: 'Date | Hours | Activity\n2026-04-02 | 2 | visit', Runs }),
    TODAY,
  );
  expect(issue && brief(issue)).toBeUndefined();
});
