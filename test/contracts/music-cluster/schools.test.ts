import { expect, test } from '@jest/globals';
import { notInForce } from '../../../src/checks/not-in-force';
import { musicCluster } from '../../../src/contracts/music-cluster';
import { day } from '../../book';
import { standing } from '../patna';
import { DAY_IN_MINUTES, minutesOf } from './days';
import { cluster, report, spent, visit } from './wiltshire';

const ASHCOMBE = 'Ashcombe Primary';
const BARROW = 'Barrow Hill Primary';

test('W5: each school has a profile in each academic year', () => {
  const Profiles = [
    { Id: 'F1', School: ASHCOMBE, 'Updated on': '2025-10-08', 'Last year': 30, 'This year': 34 },
  ];
  const book = cluster({ registers: { Profiles } });
  expect(standing(book, 'W5', '2026-08-31')).toMatchObject({ actual: 1, required: 14 });
  const { detail } = standing(book, 'W5', '2025-10-31');
  expect(detail).toMatchObject({ done: ['S01'] });
});

test('W6: each reader gets only what the school agreed to share', () => {
  const answer = (Id: string, Words: string, rest: Record<string, string>) => ({
    Id,
    'Answered on': '2025-10-07',
    School: ASHCOMBE,
    Question: 'What would help most',
    Words,
    ...rest,
  });
  const Answers = [
    answer('A1', 'Secret drums', { Share: 'This school only' }),
    answer('A2', 'Shared flutes', { Share: 'Within the cluster' }),
    answer('A3', 'Known harps', { Share: 'Across the county' }),
    answer('A4', 'Unsaid horns', {}),
    { ...answer('A5', 'Other violins', { Share: 'This school only' }), School: BARROW },
  ];
  const example = { registers: { Answers } };
  const words = Answers.map(({ Words }) => Words);
  const printed = (kind: string, period: string, school?: string): string[] => {
    const text = report(example, kind, period, '2025-11-30', school);
    return words.filter((each) => text.includes(each));
  };
  expect(printed('centre', '2025-T1')).toEqual(['Known harps']);
  expect(printed('cluster', '2025')).toEqual(['Shared flutes', 'Known harps']);
  expect(printed('feedback', '2025', 'S01')).toEqual(words.slice(0, 4));
  expect(printed('feedback', '2025', 'S02')).toEqual(words.slice(4));
  expect(report(example, 'feedback', '2025', '2025-11-30')).toBe('');
  expect([...printed('monthly', '2025-10'), ...printed('termly', '2025-T1')]).toEqual([]);
  const book = cluster(example);
  expect(standing(book, 'W6', '2025-11-30')).toMatchObject({ actual: 80, status: 'at-risk' });
});

test('W7: an answer to a question that the toolkit did not ask on its day is pointed out', () => {
  const answer = (Id: string, day: string, Question: string) => ({
    ...{ Id, 'Answered on': day, School: ASHCOMBE, Question },
  });
  const Toolkit = [
    { Id: 'Q1', Name: 'Drums', Since: 'Toolkit of 2024', Until: '2025-08-31' },
    { Id: 'Q2', Name: 'Flutes', Since: 'Toolkit of 2025', From: '2025-09-01' },
  ];
  const Answers = [
    answer('A1', '2025-08-31', 'Drums'),
    answer('A2', '2025-08-31', 'Flutes'),
    answer('A3', '2025-09-01', 'Drums'),
    answer('A4', '2025-09-01', 'Flutes'),
  ];
  expect(notInForce(cluster({ registers: { Toolkit, Answers } }), day('2026-08-31'))).toMatchObject(
    [
      { place: { row: 3, column: 'Question' }, facts: { value: 'Q2', from: day('2025-09-01') } },
      { place: { row: 4, column: 'Question' }, facts: { value: 'Q1', until: day('2025-08-31') } },
    ],
  );
});

test('W7: each school is due a visit every academic year', () => {
  const Visits = [
    visit('V1', ASHCOMBE, {
      'Planned for': '2025-10-07',
      'Visited on': '2025-10-07',
      Toolkit: 'Toolkit of 2025',
      Form: 'https://example.org/v1',
      'Feedback sent': '2025-10-21',
    }),
    visit('V2', BARROW, { 'Planned for': '2025-10-16' }),
  ];
  const moves = ['Planned', 'Questionnaire sent', 'Questionnaire back', 'Visited'].map(
    (stage, index) => ({ date: `2025-10-0${index + 1}`, register: 'Visits', entry: 'V1', stage }),
  );
  const book = cluster({ registers: { Visits }, sheets: { moves } });
  const { detail, actual } = standing(book, 'W7', '2026-08-31');
  expect(actual).toBe(1);
  expect(detail).toMatchObject({ done: ['S01'], closed: false });
  expect(standing(book, 'W7c', '2025-11-10')).toMatchObject({
    actual: 50,
    detail: { lateRows: [3], outstanding: 1 },
  });
  expect(standing(book, 'W7d', '2025-11-10').actual).toBe(100);
  expect(standing(book, 'W7e', '2025-11-10').actual).toBe(100);
  const { detail: steps } = standing(book, 'W7b', '2025-11-10');
  expect(steps).toMatchObject({ reached: 0, entries: 2, goal: 'feedback' });
  expect(report({ registers: { Visits } }, 'termly', '2025-Q1', '2025-11-10')).toMatch(
    /Planned and not yet made .*Barrow Hill Primary 2025–26 16 October 2025/,
  );
});

test('W7: the toolkit has versions, and each question says since which', () => {
  const book = cluster();
  expect([...(book.references.get('toolkit versions')?.entries.keys() ?? [])]).toEqual([
    '2024',
    '2025',
  ]);
  expect(book.tables.get('toolkit')?.rows.map(({ since }) => since)).toContain('2025');
  const answers = musicCluster.registers.find(({ name }) => name === 'Answers');
  expect(answers?.columns.map(({ column }) => column)).toContain('Version');
});

test('W8: 4.95 to 7.5 of 15 days', () => {
  const log = [
    spent('2025-10-01', '0.5 day', 'Preparing a school visit'),
    spent('2025-10-07', '1 day', 'School visit'),
    spent('2025-10-08', '0.25 day', 'Writing up a school visit'),
    spent('2025-10-07', '1 h', 'Travel'),
    spent('2025-10-09', '1 day', 'Planning and administration'),
  ];
  const found = standing(cluster({ log }), 'W8', '2025-10-31');
  if (found.rule !== 'share') throw new Error(found.rule);
  const { detail } = found;
  expect((detail.lowAmount ?? 0) / DAY_IN_MINUTES).toBeCloseTo(4.95, 6);
  expect((detail.highAmount ?? 0) / DAY_IN_MINUTES).toBe(7.5);
  expect(detail.baseAmount / DAY_IN_MINUTES).toBe(15);
  expect(detail.amount).toBe(minutesOf(1.75));
  expect(detail).toMatchObject({ position: 'below', base: 'contracted' });
  expect(detail.ofLogged).toBeCloseTo((788 * 100) / (788 + DAY_IN_MINUTES + 60), 4);
});

test.each([
  [37 * 60 + 7, 'broken'],
  [37 * 60 + 8, 'met'],
  [56 * 60 + 15, 'met'],
  [56 * 60 + 16, 'broken'],
])('W8: with %i minutes on visits the year ends as %s', (minutes, status) => {
  const log = Array.from({ length: Math.ceil(minutes / 420) }, (_, index) =>
    spent(
      `2025-10-${String(index + 1).padStart(2, '0')}`,
      `${Math.min(420, minutes - index * 420)} min`,
      'School visit',
    ),
  );
  expect(standing(cluster({ log }), 'W8', '2026-09-01').status).toBe(status);
});

test('W8b: the same band is shown of the time logged', () => {
  const log = [
    spent('2025-10-07', '4 h', 'School visit'),
    spent('2025-10-09', '6 h', 'Planning and administration'),
  ];
  expect(standing(cluster({ log }), 'W8b', '2025-10-31')).toMatchObject({
    actual: 40,
    status: 'on-course',
    detail: { base: 'measure' },
  });
});
