import { expect, test } from '@jest/globals';
import { livelihoodsCluster } from '../../../src/contracts/livelihoods-cluster';
import { rowsOf } from '../../../src/workbook/workbook';
import { standing } from '../patna';
import { cluster, reportText, SHGS, VILLAGES, visited } from './cluster';

test('L1: each place names the one above it, and figures add up by Gram panchayat', () => {
  const groupsOf = (list: string) =>
    new Set(
      livelihoodsCluster.lists
        .find((each) => each.list === list)
        ?.entries.map(({ group }) => group),
    );
  expect(groupsOf('Gram panchayats')).toEqual(new Set(['Example Cluster']));
  expect(groupsOf('Clusters')).toEqual(new Set(['Example Block']));
  expect(groupsOf('Blocks')).toEqual(new Set(['Example District']));
  const registers = { Villages: VILLAGES, SHGs: SHGS };
  expect(reportText({ registers }, 'mpr', '2026-04', '2026-05-02')).toMatch(
    /Households by Gram panchayat .*GP North 2 300 61.*GP East 1 50 20.*Total 3 350 81/,
  );
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
