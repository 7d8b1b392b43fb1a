import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { examine } from '../../src/daybook';
import { checkJson, standingJson } from '../../src/render/json';
import { day, sheetsOf } from '../book';
import { faultsOf, SCHEMAS } from '../cli/schema';

const findings = examine(
  sheetsOf({
    Log: `
      Date       | Hours | Activity | Place | Entered
      2026-03-02 | 2     | vist     | home  |
      2027-03-04 | 2     | visit    | home  |
      2026-03-05 | 2     | visit    | home  | 2026-04-05
      2026-03-06 | 1h 5m | visit    | home  |`,
    Measures: `
      Measure | Count   | Where            | One is called
      Hours   | Minutes |                  |
      Visits  | Rows    | Activity = visit | visit`,
    Terms: `
      Ref | Clause               | Rule        | Measure | At least | Per   | Window   | At most
      T1  | one hour a month     | Minimum     | Hours   | 1 h      | Month |          |
      T2  | monthly instalments  | Instalments |         | £26,000  | Month | 12 parts |
      T3  | 30 visits            | Minimum     | Visits  | 30       |       |          |`,
  }),
  day('2026-03-31'),
  clocks,
);
const told = findings.issues.map((issue) => ({
  issue,
  severity: issue.code === 'daybook/entered-late' ? ('note' as const) : ('stop' as const),
  message: 'What. Why. What to do.',
}));
const check = checkJson(told, findings.today);
const standing = standingJson(
  findings.standings.map((each) => ({ standing: each, sentence: 'So it stands.' })),
  findings.unread,
  findings.book.contract,
  findings.today,
);

test.each([
  ['check', check],
  ['standing', standing],
] as const)('%s is as docs/schema says, on its way through text too', (kind, json) => {
  expect(faultsOf(kind, JSON.parse(JSON.stringify(json)))).toEqual([]);
});

describe('issues', () => {
  const message = 'What. Why. What to do.';

  test('have the places that the person sees, and days as ISO dates', () => {
    expect(check).toEqual({
      version: 1,
      asOf: '2026-03-31',
      issues: [
        {
          code: 'foreign-key',
          severity: 'stop',
          sheet: 'Log',
          row: 2,
          column: 'Activity',
          cell: 'C2',
          facts: { value: 'vist', counts: 'in-hours', list: 'activities', nearest: 'School visit' },
          message,
        },
        {
          code: 'daybook/future-day',
          severity: 'stop',
          sheet: 'Log',
          row: 3,
          column: 'Date',
          cell: 'A3',
          facts: { day: '2027-03-04', today: '2026-03-31' },
          message,
        },
        {
          code: 'daybook/entered-late',
          severity: 'note',
          sheet: 'Log',
          row: 4,
          column: 'Entered',
          cell: 'E4',
          facts: { day: '2026-03-05', entered: '2026-04-05', days: 31, limit: 7 },
          message,
        },
      ],
      counts: { stop: 2, warn: 0, note: 1 },
    });
  });

  test('that are about no cell say so', () => {
    const issue = {
      code: 'daybook/missing-sheet' as const,
      place: { sheet: 'Terms' },
      facts: { sheet: 'Terms' },
    };
    const json = checkJson([{ issue, severity: 'warn', message: 'Gone.' }], findings.today);
    expect(json.issues).toEqual([
      {
        code: 'daybook/missing-sheet',
        severity: 'warn',
        sheet: 'Terms',
        row: null,
        column: null,
        cell: null,
        facts: { sheet: 'Terms' },
        message: 'Gone.',
      },
    ]);
    expect(json.counts).toEqual({ stop: 0, warn: 1, note: 0 });
  });

  test('may be none', () => {
    expect(checkJson([], findings.today)).toMatchObject({
      issues: [],
      counts: { stop: 0, warn: 0, note: 0 },
    });
  });
});

describe('standings', () => {
  const term = (ref: string) => standing.terms.find((each) => each.ref === ref);

  test('tell of which contract and day they are', () => {
    expect(standing).toMatchObject({
      version: 1,
      asOf: '2026-03-31',
      contract: {
        title: 'Community coordinator',
        first: '2026-01-01',
        last: '2026-12-31',
        currency: 'GBP',
        timeZone: 'Europe/London',
      },
    });
  });

  test('have times in minutes', () => {
    expect(term('T1')).toMatchObject({
      clause: 'one hour a month',
      rule: 'minimum',
      measure: 'Hours',
      unit: 'minutes',
      currency: null,
      // Whatever its activity, a row's time counts: 2 h, 2 h and 1 h 5 min.
      actual: 305,
      required: 60,
      remaining: 0,
      period: { first: '2026-03-01', last: '2026-03-31' },
      sheet: 'Log',
      rows: [2, 4, 5],
      history: [
        {
          period: { first: '2026-01-01', last: '2026-01-31' },
          status: 'broken',
          actual: 0,
          required: 60,
        },
        {
          period: { first: '2026-02-01', last: '2026-02-28' },
          status: 'broken',
          actual: 0,
          required: 60,
        },
      ],
    });
  });

  test('have money in minor units with its currency', () => {
    expect(term('T2')).toMatchObject({
      unit: 'money',
      currency: 'GBP',
      actual: 0,
      required: 2_600_000,
      // January to March: 3 × £2,166.67.
      expectedByToday: 650_001,
      measure: null,
    });
  });

  test('have a pace to hundredths, and what is not known is null', () => {
    // 28 more in the 276 days from today on, today included: 39 weeks and 3 days.
    expect(term('T3')).toMatchObject({ unit: 'count', actual: 2, remaining: 28 });
    expect(String(term('T3')?.pace?.amount)).toMatch(/^\d+(\.\d{1,2})?$/);
    for (const each of standing.terms)
      for (const value of Object.values(each)) expect(value).not.toBeUndefined();
  });
});

test('what is not in the schema is found by both validators', () => {
  const wrong = { ...check, more: 1, asOf: '31 March', counts: { stop: 0.5, warn: 0, note: 0 } };
  const faults = faultsOf('check', wrong);
  expect(faults.length).toBeGreaterThanOrEqual(6);
  expect(Object.keys(SCHEMAS)).toEqual(['check', 'standing', 'list']);
});
