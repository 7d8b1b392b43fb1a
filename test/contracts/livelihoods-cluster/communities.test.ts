import { expect, test } from '@jest/globals';
import type { RegisterRow } from '../../../src/contracts/template';
import { counted, standing } from '../patna';
import { cluster, reportText, SHGS, VILLAGES } from './cluster';

const YEAR = ['2026-04-01', '2027-03-31'] as const;

test('L5: members are counted by category, and those who left are taken off', () => {
  const row = (Id: string, date: string, Change: string, counts: RegisterRow): RegisterRow => ({
    Id,
    Date: date,
    Village: 'Ambegaon',
    SHG: 'Jijau',
    Change,
    ...counts,
  });
  const registers = {
    Villages: VILLAGES,
    SHGs: SHGS,
    Inclusion: [
      row('N1', '2026-04-01', 'On the rolls before', { Members: 10, Women: 10, SC: 3 }),
      row('N2', '2026-05-12', 'Joined', { Members: 12, Women: 11, SC: 2, ST: 1, Vulnerable: 3 }),
      row('N3', '2026-06-02', 'Left', { Members: -2, Women: -2, SC: -1 }),
    ],
  };
  const book = cluster({ registers });
  expect(counted(book, 'Members joined', ...YEAR)).toBe(12);
  expect(counted(book, 'SC members joined', ...YEAR)).toBe(2);
  expect(standing(book, 'L5', '2026-06-30')).toMatchObject({ status: 'met', actual: 11 });
  expect(standing(book, 'L5b', '2026-06-30')).toMatchObject({ actual: 3, required: 5 });
  expect(reportText({ registers }, 'qpr', '2026-Q1', '2026-07-02')).toMatch(
    /Members by category .*Left −2 −2 0 −1 0 0.*Total 20 19 0 4 1 0/,
  );
});

test('L6: an institution that stands still short of functional is named', () => {
  const move = (register: string, entry: string, date: string, stage: string) => ({
    register,
    entry,
    date,
    stage,
  });
  const book = cluster({
    registers: {
      Villages: VILLAGES,
      SHGs: [
        ...SHGS,
        {
          Id: 'S3',
          Name: 'Asha',
          Village: 'Deogaon',
          From: '2026-06-15',
          'Began as': 'New',
        },
      ],
      VOs: [{ Id: 'O1', Name: 'Navjeevan VO', Village: 'Ambegaon' }],
    },
    sheets: {
      moves: [
        move('SHGs', 'Jijau', '2026-04-10', 'Graded'),
        move('SHGs', 'Ahilya', '2026-04-10', 'Bank account'),
        move('VOs', 'Navjeevan VO', '2026-04-10', 'Functional'),
        move('CLFs', 'clf1', '2026-04-10', 'Formed'),
      ],
    },
  });
  expect(standing(book, 'L6', '2026-10-07').status).toBe('at-risk');
  expect(standing(book, 'L6', '2026-10-08')).toMatchObject({
    status: 'broken',
    actual: 1,
    detail: { stalled: ['S2'], goal: 'functional', entries: 3 },
  });
  expect(standing(book, 'L6b', '2026-10-08')).toMatchObject({ actual: 1, status: 'on-course' });
  expect(standing(book, 'L6c', '2026-10-08')).toMatchObject({ actual: 0, status: 'on-course' });
  expect(counted(book, 'SHGs formed', ...YEAR)).toBe(1);
});

test('L7: CIF lent is a share of CIF released, and plans are due from each SHG', () => {
  const entry = (Id: string, Fund: string, Entry: string, Amount: number) => ({
    Id,
    Date: '2026-05-06',
    Fund,
    Entry,
    Amount,
  });
  const book = cluster({
    registers: {
      Villages: VILLAGES,
      SHGs: SHGS,
      'Fund ledger': [
        entry('F1', 'CIF', 'Released', 500_000),
        entry('F2', 'CIF', 'Lent', 375_000),
        entry('F3', 'CIF', 'Repaid', 40_000.5),
        entry('F4', 'RF', 'Released', 15_000),
      ],
      'Micro credit plans': [
        {
          Id: 'C1',
          SHG: 'Jijau',
          'Prepared on': '2026-04-21',
          'Sanctioned on': '2026-05-25',
          State: 'Sanctioned',
          Planned: 240_000,
        },
      ],
    },
    log: ['Livelihoods planning', 'Micro credit meeting', 'CIF utilization review', 'Training'].map(
      (activity) => ({ date: '2026-05-07', activity, own: { Village: 'Ambegaon' } }),
    ),
  });
  expect(standing(book, 'L7', '2026-05-31')).toMatchObject({
    actual: 75,
    required: 80,
    status: 'at-risk',
    detail: { amount: 37_500_000, baseAmount: 50_000_000 },
  });
  expect(counted(book, 'CIF repaid', ...YEAR)).toBe(4_000_050);
  expect(standing(book, 'L7b', '2026-05-31')).toMatchObject({
    detail: { done: ['S1'], due: ['S2'] },
  });
  expect(counted(book, 'Micro credit plans sanctioned', '2026-05-01', '2026-05-31')).toBe(1);
  expect(standing(book, 'L7c', '2026-05-31')).toMatchObject({ actual: 3, required: 4 });
});

test('L7: each VO’s balance is what was released, less lent, and repaid, beside how much is in use', () => {
  const entry = (Id: string, VO: string, Entry: string, Amount: number, Fund = 'CIF') => ({
    Id,
    Date: '2026-05-06',
    Fund,
    Entry,
    VO,
    Amount,
  });
  const example = {
    registers: {
      Villages: VILLAGES,
      VOs: [
        { Id: 'VO1', Name: 'Navjeevan', Village: 'Ambegaon' },
        { Id: 'VO2', Name: 'Ujwal', Village: 'Deogaon' },
      ],
      'Fund ledger': [
        entry('F1', 'VO1', 'Released', 5_000),
        entry('F2', 'VO1', 'Lent', 6_000),
        entry('F3', 'VO1', 'Repaid', 400.5),
        entry('F4', 'VO2', 'Released', 3_000),
        entry('F5', 'VO2', 'Lent', 1_500),
        entry('F6', 'VO2', 'Released', 999, 'VRF'),
      ],
    },
  };
  for (const kind of ['mpr', 'qpr', 'annual', 'handover'])
    expect(reportText(example, kind, kind === 'qpr' ? '2026-Q1' : '2026-05', '2026-05-31')).toMatch(
      /Navjeevan ₹5,000.00 ₹6,000.00 ₹400.50 −₹599.50 120 % Ujwal ₹3,000.00 ₹1,500.00 ₹0.00 ₹1,500.00 50 %.* Total ₹8,000.00 ₹7,500.00 ₹400.50 ₹900.50 94 %/,
    );
});

test('L8: an application waits until its benefit arrives', () => {
  const applied = (Id: string, received?: string): RegisterRow => ({
    Id,
    Scheme: 'Social security pension',
    Village: 'Ambegaon',
    Household: 'H12',
    'Applied on': '2026-04-15',
    ...(received !== undefined && { 'Received on': received }),
  });
  const on = (today: string, ...applications: readonly RegisterRow[]) =>
    standing(
      cluster({ registers: { Villages: VILLAGES, Entitlements: applications } }),
      'L8',
      today,
    ).detail;
  const inTime = applied('E1', '2026-07-14');
  expect(on('2026-07-14', inTime, applied('E2'))).toMatchObject({ onTime: 1, waiting: 1 });
  expect(on('2026-07-15', inTime, applied('E2', '2026-07-15'), applied('E3'))).toMatchObject({
    onTime: 1,
    late: 2,
    outstanding: 1,
    outstandingDays: 91,
  });
});

test('L8: applications that wait are listed with their days so far, as of the report’s day', () => {
  const applied = (Id: string, day: string, received?: string): RegisterRow => ({
    Id,
    Scheme: 'Social security pension',
    Village: 'Ambegaon',
    'Applied on': day,
    ...(received !== undefined && { 'Received on': received }),
  });
  const example = {
    registers: {
      Villages: VILLAGES,
      Entitlements: [
        applied('E1', '2026-04-15'),
        applied('E2', '2026-05-30'),
        applied('E3', '2026-04-20', '2026-05-20'),
      ],
    },
  };
  // 15 April to 31 May: 15 days of April and 31 of May.
  const text = reportText(example, 'mpr', '2026-05', '2026-06-20');
  expect(text).toContain(
    'E1 Social security pension Ambegaon 15 April 2026 46 E2 Social security pension Ambegaon 30 May 2026 1 ',
  );
  expect(text).not.toContain('E3');
});

test('L9: convergence is counted and valued', () => {
  const Convergence = [
    { Id: 'G1', Date: '2026-05-14', Department: 'Agriculture', Scheme: 'Seed kits', Value: 64_000 },
    { Id: 'G2', Date: '2026-07-02', Department: 'Health', Scheme: 'Eye camp' },
  ];
  const book = cluster({ registers: { Convergence } });
  expect(counted(book, 'Value of convergence', ...YEAR)).toBe(6_400_000);
  expect(standing(book, 'L9', '2026-06-30')).toMatchObject({ status: 'met', actual: 1 });
  expect(standing(cluster(), 'L9', '2026-07-01').status).toBe('broken');
});
