import { expect, test } from '@jest/globals';
import { asked, iso, log, standingFor } from './asked';

const TERMS = `
  Ref | Clause                     | Rule   | Measure   | Warn at          | Of | Window
  W18 | Public Liability Insurance | Expiry | Insurance | 60, 30 or 7 days |    | invoices
`;
const MEASURES = `
  Measure   | Count      | Of sheet | Column      | Where
  Insurance | Latest day | Papers   | Valid until | Paper = PLI
`;
const sheets = (rows: string) => ({
  Log: 'Date | Activity',
  Columns: `
    Sheet  | Column      | Kind
    Papers | Paper       | text
    Papers | Valid until | day
  `,
  Papers: `Paper | Valid until\n${rows}`,
});
const insurance = (rows: string, today: string) =>
  standingFor('expiry', { terms: TERMS, measures: MEASURES, sheets: sheets(rows), today });

const OLD = 'PLI | 2026-03-31\n';
const NEW = 'PLI | 2027-03-31\n';

test.each([
  ['before the contract', OLD, '2025-12-31', 'not-yet-due', undefined],
  ['61 days before', OLD, '2026-01-29', 'on-course', undefined],
  ['60 days before', OLD, '2026-01-30', 'at-risk', 60],
  ['30 days before', OLD, '2026-03-01', 'at-risk', 30],
  ['8 days before', OLD, '2026-03-23', 'at-risk', 30],
  ['7 days before', OLD, '2026-03-24', 'at-risk', 7],
  ['on its last day', OLD, '2026-03-31', 'at-risk', 7],
  ['a day later', OLD, '2026-04-01', 'broken', 7],
  ['renewed', OLD + NEW, '2026-04-01', 'on-course', undefined],
  ['another paper', 'DBS | 2027-03-31', '2026-04-01', 'broken', undefined],
  ['nothing recorded', '', '2026-04-01', 'broken', undefined],
])('a document: %s', (_, rows, today, status, reminder) => {
  const found = insurance(rows, today);
  expect([found.status, found.detail.reminder]).toEqual([status, reminder]);
});

test('the row of the latest document, and what waits for it', () => {
  const { rows, detail } = insurance(NEW + OLD, '2026-04-01');
  expect(rows).toEqual([2]);
  expect(iso(detail.date)).toBe('2027-03-31');
  expect(detail.blocks).toBe('invoices');
});

const ending = (of: string, today: string) =>
  asked({
    terms: `Ref | Clause | Rule | Of\nP10 | 12 months | Expiry | ${of}`,
    sheets: {
      Log: 'Date | Activity',
      Milestones: `
        Id | Milestone        | Due        | Done on
        M1 | Review           | 2026-09-30 | 2026-09-20
        M2 | Renewal decision | 2026-10-31 |
      `,
    },
    contract: { 'Funding ends': '2029-12-31' },
    today,
  });

test.each([
  ['Contract: Ends', '2026-06-01', 'on-course', '2026-12-31'],
  ['contract end', '2026-10-02', 'at-risk', '2026-12-31'],
  ['Ends', '2027-01-01', 'met', '2026-12-31'],
  ['Contract: Funding ends', '2026-10-02', 'on-course', '2029-12-31'],
  ['funding end', '2030-01-01', 'broken', '2029-12-31'],
  ['M1', '2026-10-02', 'met', '2026-09-30'],
  ['M1', '2026-09-10', 'at-risk', '2026-09-30'],
  ['renewal decision', '2026-11-01', 'broken', '2026-10-31'],
])('%s on %s', (of, today, status, date) => {
  const [found] = ending(of, today).standings;
  expect(found?.status).toBe(status);
  expect(found?.rule === 'expiry' && iso(found.detail.date)).toBe(date);
});

test('something that there is not', () => {
  expect(ending('M9', '2026-06-01').issues).toMatchObject([{ facts: { fault: 'unknown' } }]);
});

test('an end is a day, on a sheet that a person knows', () => {
  const [contract] = ending('Contract: Ends', '2026-06-01').standings;
  const [milestone] = ending('M1', '2026-06-01').standings;
  expect([contract?.unit, milestone?.unit]).toEqual(['day', 'day']);
  expect([contract?.sheet, milestone?.sheet]).toEqual(['Contract', 'Milestones']);
  expect(insurance(OLD, '2026-03-01')).toMatchObject({ unit: 'day', sheet: 'Papers' });
});

test('a sheet that is not there has the name that it would have', () => {
  const { standings } = asked({
    terms:
      'Ref | Clause | Rule | At least\nP5 | Paid monthly | Instalments | £26,000\nC | Consent | Consent |',
    sheets: { log: log() },
    today: '2026-06-01',
  });
  expect(standings.map(({ sheet }) => sheet)).toEqual(['Invoices', 'Contacts']);
});
