import { expect, test } from '@jest/globals';
import { asked, log, logged, standingFor } from './asked';

const TERMS = `
  Ref | Clause          | Rule  | Measure | At least | At most | Per  | Of
  W8  | visits 33-50 %  | Share | Visits  | 33 %     | 50 %    | Year | 15 days
`;
const MEASURES = `
  Measure | Count   | Where
  Visits  | Minutes | Activity = visit
  All     | Minutes |
`;
const DAY = 450;

const visits = (rows: readonly string[], today: string, terms = TERMS, contract = {}) =>
  standingFor('share', {
    terms,
    measures: MEASURES,
    sheets: { Log: log(...rows) },
    contract,
    today,
  });

const visit = (first: string, count: number): string =>
  logged(first, count, 7.5, { rest: 'visit | venue' });

test('33 to 50 % of 15 days are 4.95 to 7.5 days', () => {
  const { detail } = visits([], '2026-01-01');
  expect([detail.lowAmount, detail.highAmount]).toEqual([4.95 * DAY, 7.5 * DAY]);
});

test.each([
  ['before', 0, '2025-12-31', 'not-yet-due', 'below'],
  ['too little by midsummer', 2, '2026-07-01', 'at-risk', 'below'],
  ['enough at this pace', 3, '2026-07-01', 'on-course', 'below'],
  ['too much at this pace', 4, '2026-07-01', 'at-risk', 'below'],
  ['within, but it would go on', 5, '2026-07-01', 'at-risk', 'within'],
  ['too much already', 8, '2026-12-01', 'broken', 'above'],
  ['five days when the year is over', 5, '2027-01-01', 'met', 'within'],
  ['four days when the year is over', 4, '2027-01-01', 'broken', 'below'],
])('%s', (_, days, today, status, position) => {
  const found = visits([visit('2026-01-05', days)], today);
  expect([found.status, found.detail.position]).toEqual([status, position]);
});

test('both limits are within', () => {
  const half = (minutes: string) =>
    visits([visit('2026-01-05', 7), `2026-02-02 | ${minutes} | visit | venue`], '2027-01-01');
  expect(half('3h 45m').status).toBe('met');
  expect(half('3h 46m').status).toBe('broken');
});

test('of contracted time, and of the time logged', () => {
  const terms = TERMS.replace('15 days', 'contracted time');
  const { detail, actual } = visits(
    [visit('2026-01-05', 4), logged('2026-02-01', 4, 7.5)],
    '2026-07-01',
    terms,
  );
  expect(detail.baseAmount).toBe(1456 * 60);
  expect(actual).toBeCloseTo((30 * 100) / 1456, 5);
  expect(detail.ofLogged).toBe(50);
});

test.each([
  ['in four', 3, 'on-course'],
  ['in five', 4, 'at-risk'],
])('of another measure: one %s', (_, others, status) => {
  const terms = TERMS.replace('15 days', 'All').replace('33 %', '25 %').replace('50 %', '    ');
  const rows = [visit('2026-01-05', 1), logged('2026-02-01', others, 7.5)];
  expect(visits(rows, '2026-07-01', terms).status).toBe(status);
});

test('more than all of it is no share', () => {
  const { issues } = asked({
    terms: TERMS.replace('50 %    |', '        |').replace('33 % ', '150 %'),
    measures: MEASURES,
    sheets: { Log: log() },
    today: '2026-01-01',
  });
  expect(issues).toMatchObject([{ place: { column: 'At least' }, facts: { fault: 'over-all' } }]);
});

test('what it is a share of cannot be read', () => {
  const { issues } = asked({
    terms: TERMS.replace('15 days', 'the moon'),
    measures: MEASURES,
    sheets: { Log: log() },
    today: '2026-01-01',
  });
  expect(issues).toMatchObject([{ place: { column: 'Of' }, facts: { fault: 'unknown' } }]);
});
