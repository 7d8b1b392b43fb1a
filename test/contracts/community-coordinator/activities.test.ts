import { expect, test } from '@jest/globals';
import { communityCoordinator } from '../../../src/contracts/community-coordinator';
import { counted, did, HOUR, patna, reportText, standing } from '../patna';

const YEAR = ['2026-01-01', '2026-12-31'] as const;

test('P17: assets are counted by the day they were found', () => {
  const asset = { Name: 'Can mend bicycles', Kind: 'Skill', 'Held by': 'Person' };
  const book = patna({
    registers: {
      Assets: [
        { Id: 'S1', ...asset, 'Found on': '2026-03-31' },
        { Id: 'S2', ...asset, 'Found on': '2026-04-01' },
      ],
    },
  });
  expect(counted(book, 'Assets found', '2026-01-01', '2026-03-31')).toBe(1);
});

test('P18: groups formed are counted over the contract', () => {
  const groups = (days: readonly string[]) =>
    patna({
      registers: {
        Groups: days.map((formed, index) => ({
          Id: `G${index}`,
          Name: `Group ${index}`,
          'Formed on': formed,
        })),
      },
    });
  expect(standing(groups(['2026-02-11']), 'P18', '2026-03-01')).toMatchObject({
    actual: 1,
    required: 2,
  });
  expect(standing(groups(['2026-02-11', '2026-05-20']), 'P18', '2026-06-01').status).toBe('met');
});

test('P19: a group that stands still for more than 90 days is pointed out', () => {
  const book = patna({
    registers: { Groups: [{ Id: 'G1', Name: 'Walkers' }] },
    sheets: {
      moves: [
        { date: '2026-01-10', register: 'Groups', entry: 'Walkers', stage: 'Idea' },
        { date: '2026-02-01', register: 'Groups', entry: 'Walkers', stage: 'Meeting' },
      ],
    },
  });
  const on = (today: string) => standing(book, 'P19', today).status;
  expect([on('2026-03-01'), on('2026-05-02'), on('2026-05-03')]).toEqual([
    'on-course',
    'at-risk',
    'broken',
  ]);
  expect(standing(book, 'P19', '2026-05-03').detail).toMatchObject({ goal: 'self-managing' });
});

test('P19: the support to each group stands beside that of the quarter before', () => {
  const helped = (date: string, times: string) =>
    did(date, times, 'Support to a group', { own: { Group: 'Walkers' } });
  const text = reportText(
    {
      registers: { Groups: [{ Id: 'G1', Name: 'Walkers' }] },
      log: [helped('2026-02-03', '10:00-16:00'), helped('2026-05-05', '10:00-12:30')],
    },
    'board',
    '2026-Q2',
    '2026-06-30',
  );
  expect(text).toMatch(/Walkers 2 h 30 min 6 h 8 h 30 min/);
});

test('P20: collective actions are counted', () => {
  const held = { State: 'Delivered', 'Planned for': '2026-04-18', 'Held on': '2026-04-18' };
  const book = patna({
    registers: {
      Projects: [
        { Id: 'P1', Name: 'Litter pick', Kind: 'Collective action', ...held },
        { Id: 'P2', Name: 'Gala', Kind: 'Event', ...held },
      ],
    },
  });
  expect(counted(book, 'Collective actions', ...YEAR)).toBe(1);
  expect(counted(book, 'Projects and events delivered', ...YEAR)).toBe(2);
});

test('P21: an indicator without a reading is named', () => {
  const book = patna({
    registers: { Readings: [{ Id: 'V1', Date: '2026-03-30', Indicator: 'I1', Value: 9 }] },
  });
  expect(standing(book, 'P21', '2026-03-31').detail).toMatchObject({
    done: ['I1'],
    due: ['I2', 'I3'],
  });
});

test('P22: a silent partner is named', () => {
  const key = { Kind: 'Third sector', 'Keep in touch': 'Every quarter' };
  const book = patna({
    registers: {
      Organisations: [
        { Id: 'O1', Name: 'Citizens’ advice', ...key },
        { Id: 'O2', Name: 'Housing association', ...key },
        { Id: 'O3', Name: 'Lottery', Kind: 'Funder', 'Keep in touch': 'When needed' },
      ],
    },
    log: [
      did('2026-02-06', '10:00-12:00', 'Meeting with a partner', {
        own: { Organisation: 'Citizens’ advice' },
      }),
    ],
  });
  expect(standing(book, 'P22', '2026-03-31').detail).toMatchObject({ done: ['O1'], due: ['O2'] });
  expect(standing(book, 'P22', '2026-04-01')).toMatchObject({
    status: 'broken',
    detail: { overdue: ['O2'] },
  });
});

test('P23: the steps of the action plan are held against their days', () => {
  const milestones = communityCoordinator.milestones.map((each) =>
    each.id === 'M5' ? { ...each, met: '2026-05-30' } : each,
  );
  expect(standing(patna({ sheets: { milestones } }), 'P23', '2026-06-10').detail).toMatchObject({
    onTime: 1,
    late: 0,
  });
  expect(standing(patna(), 'P23', '2026-05-31').detail).toMatchObject({
    late: 1,
    outstanding: 1,
  });
  const log = [did('2026-05-22', '10:00-12:00', 'Action plan consultation', { people: 14 })];
  expect(counted(patna({ log }), 'Consultation responses', ...YEAR)).toBe(14);
});

test('P24: money awarded is added up', () => {
  const example = {
    registers: {
      Funding: [
        { Id: 'A1', Name: 'Boots', State: 'Awarded', Since: '2026-05-13', Awarded: 950.5 },
        { Id: 'A2', Name: 'Benches', State: 'Declined', Since: '2026-06-01', 'Asked for': 1200 },
      ],
    },
    log: [did('2026-03-04', '13:00-17:00', 'Help with a funding application')],
  };
  const book = patna(example);
  expect(counted(book, 'Money awarded', ...YEAR)).toBe(95_050);
  expect(counted(book, 'Hours on funding applications', ...YEAR)).toBe(4 * HOUR);
  // One awarded of the two that were decided.
  expect(standing(book, 'P24', '2026-06-30')).toMatchObject({ actual: 50, status: 'on-course' });
  // £950.50 for 4 hours: £237.625 an hour.
  expect(reportText(example, 'board', '2026-Q2', '2026-06-30')).toContain(
    'Money awarded ÷ – £0.00 an hour £237.63 an hour Hours on funding applications',
  );
});

test('P25: each of the three neighbours is due every quarter', () => {
  const log = [
    did('2026-02-05', '10:00-12:00', 'Liaison with neighbours', { place: 'Carsphairn' }),
  ];
  expect(standing(patna({ log }), 'P25', '2026-03-01').detail).toMatchObject({
    done: ['carsphairn'],
    due: ['dalmellington', 'new-cumnock'],
  });
});

test('P26: each of the five topics is due every quarter', () => {
  const log = [
    did('2026-02-06', '13:00-15:00', 'Policy reading and training', {
      own: { Topic: 'Poverty and inequalities' },
    }),
  ];
  expect(standing(patna({ log }), 'P26', '2026-03-01')).toMatchObject({
    actual: 1,
    required: 5,
    detail: { done: ['poverty'] },
  });
});

test('P27: reviews and reports are held against their days', () => {
  const milestones = communityCoordinator.milestones.map((each) =>
    each.id === 'M1' ? { ...each, met: '2026-04-14' } : each,
  );
  const book = patna({ sheets: { milestones } });
  expect(standing(book, 'P27', '2026-04-20').detail).toMatchObject({ onTime: 1, late: 0 });
  expect(standing(patna(), 'P27', '2026-04-15')).toMatchObject({
    status: 'broken',
    detail: { outstanding: 1 },
  });
  expect(standing(patna(), 'P27b', '2026-02-13').detail).toMatchObject({ outstanding: 1 });
});
