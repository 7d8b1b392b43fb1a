import { expect, test } from '@jest/globals';
import { rowsOf } from '../../../src/workbook/workbook';
import { standing } from '../patna';
import { cluster, reportText, SHGS, VILLAGES, visited } from './cluster';

test('L1: each place names the one above it, and figures add up at any level', () => {
  const registers = {
    Villages: VILLAGES,
    SHGs: [...SHGS, { Id: 'S3', Name: 'Ramai', Village: 'Deogaon', VO: 'Navjeevan VO' }],
    VOs: [{ Id: 'VO1', Name: 'Navjeevan VO', Village: 'Ambegaon' }],
    Inclusion: [
      { Id: 'N1', Date: '2026-04-01', Village: 'Ambegaon', SHG: 'Jijau', Members: 12, Women: 11 },
      { Id: 'N2', Date: '2026-04-02', Village: 'Borgaon', SHG: 'Ahilya', Members: 10, Women: 10 },
      { Id: 'N3', Date: '2026-04-03', Village: 'Deogaon', SHG: 'Ramai', Members: 11, Women: 9 },
    ].map((row) => ({ ...row, Change: 'Joined' })),
    'Fund ledger': [
      { Id: 'F1', Date: '2026-04-04', Fund: 'CIF', Entry: 'Released', VO: 'VO1', Amount: 50000 },
    ],
  };
  const qpr = reportText({ registers }, 'qpr', '2026-Q1', '2026-05-02');
  expect(qpr).toMatch(
    /Households by Gram panchayat .*GP North 300 61.*GP East 50 20.*Total 350 81/,
  );
  expect(qpr).toMatch(
    /Members by Gram panchayat .*GP North 22 21 0 Example GP East 11 9 0 .*Total 33 30 0/,
  );
  expect(qpr).toMatch(/Members by VO .*Navjeevan VO 11 9 0 Not said 22 21 0 .*Total 33 30 0/);
  expect(qpr).toMatch(/Funds by Gram panchayat .*Example GP North ₹50,000\.00/);
  expect(qpr).toMatch(/Members by cluster .*Example Cluster 33 30 0 .*Total 33 30 0/);
  expect(qpr).toMatch(/Members by block .*Example Block 33 30 0 .*Total 33 30 0/);
  const [first, ...others] = VILLAGES;
  const { Households, ...uncounted } = first ?? {};
  const book = cluster({ registers: { Villages: [uncounted, ...others] } });
  expect(Households).toBe(200);
  expect(standing(book, 'L1', '2026-05-02').detail).toMatchObject({ complete: 2, lacking: [2] });
});

test('L2: the BMM gets the MPR and signs months off', () => {
  const sheets = {
    periods: [
      { period: '2026-04', signedOffBy: 'Block Mission Manager', signedOffOn: '2026-05-06' },
    ],
  };
  const book = cluster({ sheets });
  expect(book.contract.reportsTo).toContain('BMM');
  const names = rowsOf(book, 'recipients')
    .filter(({ report }) => report === 'mpr')
    .map(({ name }) => name);
  expect(names).toEqual(['Block Mission Manager']);
  expect(standing(book, 'L2', '2026-04-20').status).toBe('not-yet-due');
  expect(standing(book, 'L2', '2026-05-31').status).toBe('met');
  expect(standing(book, 'L2', '2026-07-01').status).toBe('broken');
});

test('L3: villages without a visit are named, and planned visits are told apart', () => {
  const book = cluster({
    registers: { Villages: VILLAGES, SHGs: SHGS },
    log: [
      visited('2026-04-07', 'Ambegaon', { SHGs: 'Jijau', Planned: true }),
      visited('2026-04-08', 'Ambegaon', { Planned: true }),
      visited('2026-04-09', 'Borgaon', { 'Night halt': 'Deogaon' }),
    ],
  });
  // A night in a village is not yet a visit to it.
  expect(standing(book, 'L3', '2026-04-30')).toMatchObject({
    actual: 2,
    required: 3,
    detail: { due: ['V3'] },
  });
  const { actual = 0 } = standing(book, 'L3b', '2026-04-30');
  expect(Math.round(actual)).toBe(67);
});

test('L4: what was done is a share of what was planned', () => {
  const planned = (Id: string, on: string, State: string) => ({
    Id,
    Name: `Activity ${Id}`,
    'Agreed on': '2026-04-28',
    'Planned for': on,
    State,
  });
  const Plan = [
    planned('L1', '2026-05-05', 'Done'),
    planned('L2', '2026-05-12', 'Dropped'),
    planned('L3', '2026-05-19', 'Done'),
    planned('L4', '2026-06-02', 'Planned'),
  ];
  const { history } = standing(cluster({ registers: { Plan } }), 'L4', '2026-06-01');
  expect(Math.round(history[1]?.actual ?? 0)).toBe(67);
  expect(history[1]?.status).toBe('broken');
  const april = reportText({ registers: { Plan } }, 'mpr', '2026-04', '2026-05-02');
  expect(april).toMatch(/10\. Plan for the time ahead .*5 May 2026 Activity L1/);
});
