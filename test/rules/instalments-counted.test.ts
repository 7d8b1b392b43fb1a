import { describe, expect, test } from '@jest/globals';
import { asked, iso, logged, standingFor } from './asked';
import { said } from './said';

const MEASURES = `
  Measure  | Count   | Where            | One is called
  Sessions | Rows    | Activity = visit | session
  Hours    | Minutes |                  |
`;
const terms = (window: string, measure = 'Sessions') =>
  `Ref | Clause | Rule | Measure | At least | Window | Of
   F   | twelve instalments of £500, each when 10 sessions are held | Instalments | ${measure} | £6,000 | ${window} | invoice`;

const HEADER = 'Date | Hours | Activity | Place\n';
/** A session every third day from 1 January: the 10th is on the 28th, the 20th on 27 February. */
const SESSIONS = HEADER + logged('2026-01-01', 27, 2, { every: 3, rest: 'visit | venue' });

const given = (
  window: string,
  { today = '2026-03-31', Log = SESSIONS, Invoices = '', measure = 'Sessions' } = {},
) => ({
  terms: terms(window, measure),
  measures: MEASURES,
  sheets: {
    Log,
    Invoices: `Number | From | Issued on | Amount | Paid on | Void because\n${Invoices}`,
  },
  today,
});

describe('twelve parts, each for ten sessions', () => {
  test('are due on the day of each tenth session, and for the days since the one before', () => {
    const { detail } = standingFor('instalments', given('12 parts of 10 sessions'));
    expect(detail.parts).toHaveLength(12);
    expect(
      detail.parts
        .slice(0, 3)
        .map(({ period, due, part }) => [iso(period.first), iso(period.last), iso(due), part]),
    ).toEqual([
      ['2026-01-01', '2026-01-28', '2026-01-28', 50_000],
      ['2026-01-29', '2026-02-27', '2026-02-27', 50_000],
      ['2026-02-28', '2026-12-31', undefined, 50_000],
    ]);
    expect(detail.due).toBe(100_000);
    expect(detail.counted).toEqual({ unit: 'count', each: 10, of: 120, soFar: 27 });
  });

  test.each([
    ['the day before', '2026-01-27', []],
    ['on the day', '2026-01-28', [1]],
    ['a month later', '2026-02-27', [1, 2]],
  ])('can be invoiced: %s', (_, today, toInvoice) => {
    const { detail } = standingFor('instalments', given('12 parts of 10 sessions', { today }));
    expect(detail.toInvoice).toEqual(toInvoice);
  });

  test('know their invoices', () => {
    const Invoices = 'A-1 | 2026-01-01 | 2026-01-29 | 500 | 2026-02-10 |';
    const { detail, actual } = standingFor(
      'instalments',
      given('12 parts of 10 sessions', { Invoices }),
    );
    expect(detail.parts.slice(0, 3).map(({ state }) => state)).toEqual(['paid', 'due', 'not-due']);
    expect(actual).toBe(50_000);
  });

  test('may fall due together', () => {
    const Log = HEADER + '2026-01-05 | 1 | visit | venue\n'.repeat(25);
    const { detail } = standingFor('instalments', given('12 parts of 10', { Log }));
    expect(detail.parts.slice(0, 3).map(({ due }) => iso(due))).toEqual([
      '2026-01-05',
      '2026-01-05',
      undefined,
    ]);
  });

  test('are told of by what has been counted', () => {
    expect(said(given('12 parts of 10 sessions'))).toEqual([
      '2 of 12 instalments are due, £1,000.00: £0.00 invoiced, £0.00 paid. 27 sessions so far; the next instalment is due at 30. An invoice can be made for 1 – 28 January 2026 and 29 January – 27 February 2026.',
    ]);
    expect(said(given('12 parts of 10 sessions', { today: '2026-01-05' }))[0]).toBe(
      'None of 12 instalments is due yet. 2 sessions so far; the next instalment is due at 10.',
    );
  });
});

test('hours are counted too', () => {
  // 54 h in all: 20 h on the 10th day, 40 h on the 20th
  const { detail } = standingFor('instalments', given('3 parts of 20 h', { measure: 'Hours' }));
  expect(detail.parts.map(({ due, part }) => [iso(due), part])).toEqual([
    ['2026-01-28', 200_000],
    ['2026-02-27', 200_000],
    [undefined, 200_000],
  ]);
});

test.each(['12 हप्ते, प्रत्येकी 10 सत्रे', '12 instalments for each 10', '12 parts each 10'])(
  'is also written as %s',
  (window) => {
    expect(standingFor('instalments', given(window)).detail.counted).toMatchObject({
      each: 10,
      of: 120,
    });
  },
);

test.each([
  ['12 parts of none', 'Sessions', 'F2', 'unknown'],
  ['12 parts of 0', 'Sessions', 'F2', 'not-positive'],
  ['some parts of 10', 'Sessions', 'F2', 'unknown'],
  ['12 parts of 10', 'Nobody', 'D2', 'unknown'],
  ['12 parts of 10', '', 'D2', 'missing'],
  ['12 parts', 'Sessions', 'D2', 'wrong-count'],
])('what cannot be read is told at its cell: %s of %s', (window, measure, cell, fault) => {
  const { issues } = asked(given(window, { measure }));
  expect(issues).toMatchObject([{ place: { cell }, facts: { fault } }]);
});
