import { expect, test } from '@jest/globals';
import type { BlockDetail, GapDetail } from '../../src/model/spread-detail';
import { iso, log, logged, standingFor } from './asked';

const MEASURES = `
  Measure | Count | Where
  Present | Days  | Place tags = patna
`;
const GAP = `
  Ref | Clause    | Rule   | Measure | At most
  P2  | regularly | Spread | Present | 14 days apart
`;

const visits = (...days: readonly string[]): string =>
  days.map((date) => `2026-${date} | 2 | visit | venue`).join('\n');

const gap = (days: readonly string[], today: string, sheets: Record<string, string> = {}) => {
  const found = standingFor('spread', {
    terms: GAP,
    measures: MEASURES,
    sheets: { Log: log(visits(...days)), ...sheets },
    today,
  });
  return { ...found, detail: found.detail as GapDetail };
};

test.each([
  ['before the contract', [], '2025-12-31', 'not-yet-due', 0],
  ['nothing yet, and early', [], '2026-01-05', 'on-course', 4],
  ['nothing for 12 days', [], '2026-01-13', 'at-risk', 12],
  ['exactly 14 days', [], '2026-01-15', 'at-risk', 14],
  ['15 days', [], '2026-01-16', 'broken', 15],
  ['14 days from one to the next', ['01-10', '01-24'], '2026-01-25', 'on-course', 14],
  ['15 days from one to the next', ['01-10', '01-25'], '2026-01-26', 'broken', 15],
  ['a gap stays broken', ['01-10', '01-25', '01-28', '02-03'], '2026-02-04', 'broken', 15],
  ['no next time is due before the end', ['12-18'], '2026-12-30', 'broken', 351],
])('%s', (_, days, today, status, longest) => {
  const found = gap(days, today);
  expect([found.status, found.actual]).toEqual([status, longest]);
});

test('the next must be by a day, and breaks push it back', () => {
  const Breaks = `
    From       | Until
    2026-01-20 | 2026-01-24
  `;
  expect(iso(gap(['01-10'], '2026-01-12').detail.nextBy)).toBe('2026-01-24');
  expect(iso(gap(['01-10'], '2026-01-12', { Breaks }).detail.nextBy)).toBe('2026-01-29');
  expect(gap(['01-10', '01-29'], '2026-01-29', { Breaks }).detail.longest.days).toBe(14);
});

test('nothing is asked of the days after the last', () => {
  const fortnightly = logged('2026-01-08', 26, 1, { every: 14, rest: 'visit | venue' });
  const before = standingFor('spread', {
    terms: GAP,
    measures: MEASURES,
    sheets: { Log: log(fortnightly) },
    today: '2026-12-30',
  });
  expect(before.status).toBe('on-course');
  expect((before.detail as GapDetail).nextBy).toBeUndefined();
});

test('whether it can still be met', () => {
  expect(gap(['01-10'], '2026-01-12').achievable).toBe(true);
  expect(gap(['01-10', '01-25', '01-28'], '2026-01-29').achievable).toBe(false);
});

test('over the whole contract', () => {
  const fortnightly = Array.from({ length: 26 }, (_, index) => index);
  const days = logged('2026-01-08', fortnightly.length, 1, { every: 14, rest: 'visit | venue' });
  const over = (rows: string) =>
    standingFor('spread', {
      terms: GAP,
      measures: MEASURES,
      sheets: { Log: log(rows) },
      today: '2027-01-10',
    });
  expect(over(days).status).toBe('met');
  expect(over(days.replace('2026-07-09', '2026-07-10')).status).toBe('broken');
  expect(over(days.replace('2026-07-09', '2026-07-10')).history).toHaveLength(1);
});

const BLOCK = `
  Ref | Clause                  | Rule   | Measure | At most | Window      | Of
  W26 | not in an intense block | Spread | Worked  | 33 %    | any 4 weeks | 15 days
`;
const block = (days: string, today: string, terms = BLOCK) => {
  const found = standingFor('spread', {
    terms,
    measures: 'Measure | Count\nWorked | Days',
    sheets: { Log: log(days) },
    today,
  });
  return { ...found, detail: found.detail as BlockDetail };
};

test('7 of 15 days fell between 2 and 27 June', () => {
  const june = logged('2026-06-02', 6, 7, { every: 4 });
  const found = block(`${visits('02-03', '09-10')}\n${june}\n${visits('06-27')}`, '2026-10-01');
  expect(found.status).toBe('broken');
  expect(found.detail).toMatchObject({ amount: 7, total: 15, totalIs: 'contracted' });
  const { first, last } = found.detail.heaviest;
  expect([iso(first), iso(last)]).toEqual(['2026-06-02', '2026-06-27']);
});

test.each([
  ['4 of 15 in four weeks', 4, '2026-03-01', 'on-course'],
  ['5 of 15 is more than 33 %', 5, '2026-03-01', 'broken'],
  ['not judged in the first four weeks', 5, '2026-01-20', 'at-risk'],
  ['day 28 counts with day 1, day 29 does not', 4, '2026-01-30', 'on-course'],
])('%s', (_, count, today, status) => {
  expect(block(logged('2026-01-02', count, 7, { every: 1 }), today).status).toBe(status);
});

test('without a total the share is of what was done so far, and waits until even work could pass', () => {
  const terms = BLOCK.replace('| 15 days', '|');
  const days = logged('2026-01-02', 6, 7, { every: 7 });
  const early = block(days, '2026-02-20', terms);
  expect(early.status).toBe('on-course');
  expect(early.detail.totalIs).toBe('so-far');
  expect(iso(early.detail.judgedFrom)).toBe('2026-03-27');
  expect(block(days, '2026-04-01', terms).status).toBe('at-risk');
  expect(block(days, '2027-01-01', terms).status).toBe('broken');
});

test.each([
  ['27 days apart are in four weeks together', 27, 2],
  ['28 days apart are not', 28, 1],
])('%s', (_, every, amount) => {
  const days = logged('2026-03-02', 2, 7, { every });
  expect(block(days, '2026-06-01').detail.amount).toBe(amount);
});

test.each([
  ['14', '', 'gap', 14],
  ['2 weeks', '', 'gap', 14],
  ['0.33', '', 'block', 33],
  ['33', 'any 4 weeks', 'block', 33],
  ['33 %', '', 'block', 33],
])('at most %s, window %j, is a %s of %d', (atMost, window, form, limit) => {
  const { detail } = standingFor('spread', {
    terms: `
      Ref | Clause    | Rule   | Measure | At most   | Window
      P2  | regularly | Spread | Present | ${atMost} | ${window}
    `,
    measures: MEASURES,
    sheets: { Log: log(visits('01-10', '02-10')) },
    today: '2026-03-31',
  });
  expect(detail).toMatchObject({ form, limit });
});
