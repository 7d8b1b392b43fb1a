import { describe, expect, test } from '@jest/globals';
import type { RowFor } from '../../../src/contracts/template';
import { standing } from '../patna';
import { cluster, report, spent } from './wiltshire';

test('W9: both participation and progression are due every quarter', () => {
  const Opportunities = [
    { Id: 'H1', Name: 'Sing', Kind: 'Participation', 'Shared on': '2025-09-29' },
  ];
  expect(standing(cluster({ registers: { Opportunities } }), 'W9', '2025-11-30')).toMatchObject({
    status: 'at-risk',
    detail: { due: ['progression'] },
  });
});

test('W10: each of the four advisers is due once a year', () => {
  const Advice = [{ Id: 'E1', Date: '2025-10-22', Adviser: 'Singing Champion' }];
  expect(standing(cluster({ registers: { Advice } }), 'W10', '2026-03-01').detail).toMatchObject({
    done: ['singing'],
    due: ['team', 'send', 'first-access'],
  });
});

test('W11: a need of the cluster is raised in time', () => {
  const need = (Id: string, Level: string, raised: string) => ({
    Id,
    Name: `Need ${Id}`,
    Kind: 'CPD',
    Level,
    Share: 'Across the county',
    'Found on': '2025-10-01',
    'Raised on': raised,
  });
  const Needs = [
    need('B1', 'Cluster', '2025-10-20'),
    need('B2', 'Cluster', '2026-01-10'),
    need('B3', 'School', '2026-01-10'),
  ];
  const example = { registers: { Needs } };
  expect(standing(cluster(example), 'W11', '2026-02-01')).toMatchObject({
    actual: 50,
    required: 80,
    detail: { lateRows: [3] },
  });
  expect(report(example, 'centre', '2025-T3', '2026-02-01')).toContain(
    JSON.stringify(['Need B1', 'CPD', 'Cluster']).slice(1, -1),
  );
});

type Spent = RowFor<'spending'>;

const paid = (budget: string, gross: number, rest: Partial<Spent> = {}): Spent => ({
  date: '2025-11-19',
  budget,
  description: 'Tutor',
  state: 'spent',
  gross,
  purpose: 'CPD',
  ...rest,
});

test('W12: the kickstart budget is £500, for CPD only', () => {
  const on = (...spending: Spent[]) =>
    standing(cluster({ sheets: { spending } }), 'W12', '2025-12-31');
  expect(on(paid('Kickstart', 399))).toMatchObject({ status: 'on-course', required: 50_000 });
  expect(on(paid('Kickstart', 300), paid('Kickstart', 100)).status).toBe('at-risk');
  expect(
    on(paid('Kickstart', 300), { ...paid('Kickstart', 100.01), state: 'committed' }),
  ).toMatchObject({ actual: 40_001, detail: { spent: 30_000, committed: 10_001 } });
  expect(on(paid('Kickstart', 500.01)).status).toBe('broken');
  expect(on(paid('Kickstart', 20, { purpose: 'Event' }))).toMatchObject({
    status: 'broken',
    detail: { otherPurpose: [2] },
  });
  expect(on(paid('Project fund', 600)).actual).toBe(0);
});

test('W13: the project fund is £1,000, and nothing moves without approval', () => {
  const on = (ref: string, ...spending: Spent[]) =>
    standing(cluster({ sheets: { spending } }), ref, '2025-12-31');
  expect(on('W13', paid('Project fund', 799), paid('Kickstart', 400))).toMatchObject({
    status: 'on-course',
    actual: 79_900,
    required: 100_000,
  });
  expect(on('W13', paid('Project fund', 800)).status).toBe('at-risk');
  expect(on('W13', paid('Project fund', 1_000.01)).status).toBe('broken');
});

describe('W13: money that is moved from one fund to the other', () => {
  const APPROVED = { receipt: 'https://example.org/approval' };
  const on = (ref: string, today: string, ...spending: Spent[]) =>
    standing(cluster({ sheets: { spending } }), ref, today);

  test.each(['CPD', 'Transfer', 'Event', ''])(
    'needs its approval, whatever its purpose: %s',
    (purpose) => {
      const transfer = paid('Project fund', 50, { purpose, movedTo: 'Kickstart' });
      expect(on('W13b', '2025-12-31', transfer)).toMatchObject({
        status: 'at-risk',
        detail: { lacking: [2] },
      });
      expect(on('W13b', '2026-09-01', transfer).status).toBe('broken');
      expect(on('W13b', '2025-12-31', { ...transfer, ...APPROVED }).actual).toBe(100);
    },
  );

  test('is taken from the one and allows the other more, once it is approved', () => {
    const transfer = paid('Kickstart', 200, { purpose: 'Transfer', movedTo: 'Project fund' });
    const rest = [paid('Kickstart', 150), paid('Project fund', 1_100, { purpose: 'Event' })];
    const approved = [{ ...transfer, ...APPROVED }, ...rest];
    // £200 moved and £150 for CPD of £500; £1,100 spent, £200 of it from the other fund, of £1,000.
    expect(on('W12', '2025-12-31', ...approved)).toMatchObject({
      status: 'on-course',
      actual: 35_000,
      detail: { otherPurpose: [] },
    });
    expect(on('W13', '2025-12-31', ...approved)).toMatchObject({
      status: 'at-risk',
      actual: 90_000,
    });
    expect(on('W13', '2025-12-31', transfer, ...rest)).toMatchObject({
      status: 'broken',
      actual: 110_000,
    });
  });
});

test('W14: each of the five ways of sharing is used', () => {
  const log = [
    spent('2025-10-14', '2 h', 'Cluster meeting'),
    spent('2025-09-29', '1 h', 'Communications and social media'),
  ];
  expect(standing(cluster({ log }), 'W14', '2026-01-31').detail).toMatchObject({
    done: ['meeting', 'comms'],
    due: ['networking', 'case-study', 'evaluation'],
  });
});

test('W14b: a case study is printed only with consent', () => {
  const story = {
    Id: 'Y1',
    Name: 'Brass for three',
    State: 'Approved',
    'Approved on': '2026-06-12',
    Story: 'Three schools share a tutor.',
    Link: 'https://example.org/stories/1',
  };
  const printed = (rest: Record<string, string>): boolean =>
    report(
      { registers: { 'Case studies': [{ ...story, ...rest }] } },
      'cluster',
      '2025',
      '2026-07-22',
    ).includes('Three schools share');
  expect([printed({ 'Consent on': '2026-05-29' }), printed({})]).toEqual([true, false]);
  const lacking = standing(
    cluster({ registers: { 'Case studies': [story] } }),
    'W14b',
    '2026-07-22',
  );
  expect([lacking.actual, lacking.term.ifBroken]).toEqual([0, 'stop']);
});

test('W15: targets are read twice a year and reports come in time', () => {
  const Readings = [{ Id: 'X1', Date: '2026-02-11', Target: 'Schools visited', Value: 7 }];
  expect(standing(cluster({ registers: { Readings } }), 'W15', '2026-02-28').detail).toMatchObject({
    done: ['G1'],
    due: ['G2', 'G3'],
  });
  const submissions = [
    { what: 'Monthly note', period: '2025-09', due: '2025-10-07', submitted: '2025-10-14' },
    { what: 'Monthly note', period: '2025-10', due: '2025-11-07', submitted: '2025-11-15' },
    { what: 'Data return', period: '2025-12', due: '2025-12-19' },
  ];
  expect(standing(cluster({ sheets: { submissions } }), 'W15b', '2026-01-31')).toMatchObject({
    actual: 50,
    detail: { late: 1 },
  });
});

test('W16: each kind of stakeholder gets a message', () => {
  const Comms = [
    {
      Id: 'L1',
      Date: '2025-10-01',
      Channel: 'E-mail newsletter',
      Audience: 'Colleagues in schools, Tutors',
    },
  ];
  expect(standing(cluster({ registers: { Comms } }), 'W16', '2025-12-31').detail).toMatchObject({
    done: ['schools'],
    due: ['parents', 'pupils', 'partners'],
  });
});
