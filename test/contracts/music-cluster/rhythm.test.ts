import { expect, test } from '@jest/globals';
import { mailingList } from '../../../src/audience/mailing-list';
import { rowsOf } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { counted, HOUR, standing } from '../patna';
import { cluster, spent, visit, YEAR } from './wiltshire';

test('W24: data is held against its day, school by school', () => {
  const data = (due: string, submitted?: string) => ({
    'Visited on': '2025-10-07',
    'Data due': due,
    ...(submitted && { 'Data submitted': submitted }),
  });
  const Visits = [
    visit('V1', 'Ashcombe Primary', data('2025-11-04', '2025-11-04')),
    visit('V2', 'Dewpond Primary', data('2025-11-04', '2025-11-05')),
    visit('V3', 'Ivy Bank Primary', data('2025-11-04')),
    visit('V4', 'Larkhay Primary', data('2025-12-04')),
  ];
  const found = standing(cluster({ registers: { Visits } }), 'W24', '2025-11-10');
  expect(found.detail).toMatchObject({ onTime: 1, late: 2, outstanding: 1, lateRows: [3, 4] });
  const submissions = [
    { what: 'Data return', period: '2025-12', due: '2025-12-19', submitted: '2025-12-19' },
    { what: 'Data return', period: '2026-03', due: '2026-03-27', submitted: '2026-03-28' },
  ];
  expect(standing(cluster({ sheets: { submissions } }), 'W24b', '2026-04-01')).toMatchObject({
    actual: 50,
    detail: { late: 1 },
  });
});

test('W25: get-togethers are counted, and their time as well', () => {
  const log = [spent('2025-10-03', '2.5 h', 'Coordinators’ get-together')];
  const book = cluster({ log });
  expect(standing(book, 'W25', '2025-10-31')).toMatchObject({ actual: 1, required: 3 });
  expect(counted(book, 'Time logged', ...YEAR)).toBe(2.5 * HOUR);
});

test('W26: the heaviest four weeks are found', () => {
  const days = (count: number) =>
    cluster({
      log: Array.from({ length: count }, (_, index) =>
        spent(`2026-06-${String(index * 4 + 2).padStart(2, '0')}`, '1 day', 'School visit'),
      ),
    });
  const found = standing(days(5), 'W26', '2026-07-10');
  expect(found.detail).toMatchObject({ form: 'block', weeks: 4, totalIs: 'contracted' });
  expect(found.actual).toBeCloseTo(100 / 3, 4);
  expect(found.status).toBe('broken');
  expect(standing(days(4), 'W26', '2026-07-10').status).toBe('on-course');
});

test('W27: five minutes are a sign of life', () => {
  const log = ['2025-09-15', '2025-10-06'].map((date) =>
    spent(date, '0:05', 'Keeping an eye on things'),
  );
  const book = cluster({ log });
  expect(standing(book, 'W27', '2025-10-27').status).not.toBe('broken');
  expect(standing(book, 'W27', '2025-10-28')).toMatchObject({ status: 'broken', actual: 22 });
  const breaks = [{ from: '2025-10-25', until: '2025-11-02', reason: 'Half-term' }];
  expect(standing(cluster({ log, sheets: { breaks } }), 'W27', '2025-11-03').status).not.toBe(
    'broken',
  );
  expect(standing(book, 'W27b', '2025-11-30').history.map(({ status }) => status)).toEqual([
    'met',
    'met',
  ]);
});

test('W28: the manager is named, and the induction is followed', () => {
  const book = cluster();
  expect(book.contract.reportsTo).toContain('manager');
  expect(rowsOf(book, 'recipients').map(({ report }) => report)).toEqual([
    'monthly',
    'termly',
    'centre',
    'cluster',
    'feedback',
  ]);
  expect(standing(book, 'W28', '2025-09-26').status).not.toBe('broken');
  expect(standing(book, 'W28', '2025-09-27')).toMatchObject({
    status: 'broken',
    detail: { outstanding: 1 },
  });
});

test('W29: only those who agreed are on the list for Mailchimp', () => {
  const agreed = {
    segments: 'Colleagues in schools',
    consent: 'yes',
    route: 'consent',
    consentOn: '2025-10-14',
    consentHow: 'Sign-up sheet',
  } as const;
  const book = cluster({
    sheets: {
      contacts: [
        { ...agreed, firstName: 'Amira', lastName: 'Cole', email: 'amira.cole@example.org' },
        { ...agreed, firstName: 'Leo', email: 'leo@example.org', consent: 'no' },
        { ...agreed, firstName: 'Kit', email: 'kit@example.org', under18: true },
      ],
    },
  });
  const { members, leftOut } = mailingList(book, day('2025-12-01'));
  expect(members.map(({ email }) => email)).toEqual(['amira.cole@example.org']);
  expect(leftOut).toHaveLength(2);
  expect(standing(book, 'W29', '2025-12-01')).toMatchObject({ status: 'met', actual: 1 });
});
