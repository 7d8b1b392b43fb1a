import { expect, test } from '@jest/globals';
import { check } from '../../../src/checks';
import { milestones } from '../../../src/contracts/pastoral-coordinator/deadlines';
import { day } from '../../book';
import { counted, standing } from '../patna';
import { cramlington, pupil, reportText, saw, sessions, withRegisters, YEAR } from './cramlington';

const scales = (before: number, after: number) => ({
  'Confidence before': before,
  'Confidence after': after,
});

test('C1: names of pupils are never printed, and rows are written in time', () => {
  const registers = {
    Pupils: [{ ...pupil('P01', 1), Name: 'Secretly Named' }],
  };
  const log = [
    saw('2025-09-15', 'Check-in', 'P01', { entered: '2025-09-16T16:00' }),
    saw('2025-09-16', 'Check-in', 'P01', { entered: '2025-09-24T16:00' }),
  ];
  for (const [kind, code] of [['caseload'], ['year-group'], ['pupil', 'P01']])
    expect(reportText({ registers, log }, kind ?? '', '2025-09', '2025-09-30', code)).not.toContain(
      'Secretly',
    );
  const book = cramlington({ registers, log });
  expect(JSON.stringify(check(book, day('2025-09-30')))).not.toContain('Secretly');
  expect(standing(book, 'C1', '2025-09-30')).toMatchObject({ actual: 50, required: 90 });
  const checked = milestones.map((each) =>
    each.id === 'M1' ? { ...each, met: '2025-09-11' } : each,
  );
  const on = (sheets: Parameters<typeof cramlington>[0]) =>
    standing(cramlington(sheets), 'C1b', '2025-09-22').detail;
  expect(on({ sheets: { milestones: checked } })).toMatchObject({ onTime: 1, late: 0 });
  expect(on({})).toMatchObject({ late: 1, outstanding: 1 });
});

test('C2: a barrier without a first step within ten days is late', () => {
  const barrier = { Pupil: 'P01', Barrier: 'Friendships', 'Opened on': '2025-09-08' };
  const book = withRegisters({
    Pupils: [pupil('P01', 1)],
    Barriers: [
      { Id: 'K1', ...barrier, 'First step on': '2025-09-18' },
      { Id: 'K2', ...barrier },
    ],
  });
  const found = (today: string) => standing(book, 'C2', today).detail;
  expect(found('2025-09-18')).toMatchObject({ onTime: 1, late: 0, waiting: 1 });
  expect(found('2025-09-19')).toMatchObject({ onTime: 1, late: 1, outstanding: 1 });
  expect(counted(book, 'Barriers opened', ...YEAR)).toBe(2);
  expect(counted(book, 'Barriers closed', ...YEAR)).toBe(0);
});

test('C3: low ratings in half of the weeks put a pupil at risk', () => {
  const rated = (id: string, Pupil: string, date: string, Rating: number) => ({
    Id: id,
    Pupil,
    Date: date,
    Rating,
  });
  const book = withRegisters({
    Pupils: [pupil('P01', 1), pupil('P02', 1)],
    Engagement: [
      rated('1', 'P01', '2025-09-12', 2),
      rated('2', 'P01', '2025-09-19', 4),
      rated('3', 'P02', '2025-09-12', 3),
    ],
  });
  expect(standing(book, 'C3b', '2025-09-30').detail).toMatchObject({
    bands: [{ name: 'at risk', entries: ['P01'] }],
    judged: 2,
  });
  expect(standing(book, 'C3', '2025-09-19').detail).toMatchObject({ done: ['P01'], due: ['P02'] });
});

test('C4: sessions lost are banded, and 90 are the limit', () => {
  const lost = (id: string, Pupil: string, count: number, rest = {}) => ({
    Id: id,
    Pupil,
    'Began on': '2025-10-06',
    'Sessions lost': count,
    Reason: 'Other reason',
    ...rest,
  });
  const pupils = ['P01', 'P02', 'P03', 'P04', 'P05'].map((id) => pupil(id));
  const book = withRegisters({
    Pupils: pupils,
    Suspensions: [
      lost('X1', 'P01', 9, { 'Back on': '2025-10-13', 'Met on': '2025-10-14' }),
      lost('X2', 'P02', 10, { 'Back on': '2025-10-13', 'Met on': '2025-10-15' }),
      lost('X3', 'P03', 59),
      lost('X4', 'P03', 1),
      lost('X5', 'P04', 90),
    ],
  });
  expect(standing(book, 'C4', '2025-12-01').detail).toMatchObject({
    bands: [
      { name: 'watch', entries: ['P02'] },
      { name: 'near the limit', entries: ['P03'] },
      { name: 'at the limit', entries: ['P04'] },
    ],
  });
  expect(standing(book, 'C4b', '2025-12-01').detail).toMatchObject({ onTime: 1, late: 1 });
});

test('C5: unauthorised absence is banded by its share of possible sessions', () => {
  const book = withRegisters({
    Pupils: ['P01', 'P02', 'P03'].map((id) => pupil(id)),
    Attendance: [
      ...sessions('P01', 20, 380, { unauthorised: 19 }),
      ...sessions('P02', 20, 380, { unauthorised: 18 }),
      ...sessions('P03', 20, 380, { unauthorised: 7 }),
    ],
    Behaviour: [{ Id: 'H1', Date: '2025-10-01', Pupil: 'P01', Category: 'Missed lesson' }],
  });
  expect(standing(book, 'C5', '2026-07-17').detail).toMatchObject({
    bands: [
      { name: 'watch', entries: ['P02'] },
      { name: 'truancy', entries: ['P01'] },
    ],
  });
  expect(counted(book, 'Lessons missed', ...YEAR)).toBe(1);
});

test('C6: confidence is asked before and after, and shown only for five or more', () => {
  const reviewed = (count: number) => ({
    registers: {
      Pupils: [pupil('P01', 1)],
      Interventions: Array.from({ length: count }, (_, index) => ({
        Id: `W${index}`,
        'Began on': '2025-09-15',
        Pupil: 'P01',
        'Reviewed on': '2025-11-14',
        ...(index === 0 ? {} : scales(2, 4)),
      })),
    },
  });
  expect(standing(cramlington(reviewed(3)), 'C6', '2025-11-28').detail).toMatchObject({
    complete: 2,
    lacking: [2],
  });
  const told = (count: number) =>
    reportText(reviewed(count), 'governors', '2025-Q1', '2025-12-01').includes(
      'Confidence after, on average: 4',
    );
  expect([told(5), told(6)]).toEqual([false, true]);
});

test('C7: check-ins are counted week by week, holidays left out', () => {
  const log = ['2025-10-20', '2025-10-22', '2025-10-24'].map((date, index) =>
    saw(date, 'Check-in', '', { own: { Mood: index + 2 } }),
  );
  const sheets = { breaks: [{ from: '2025-10-27', until: '2025-11-02', reason: 'Holiday' }] };
  const { history } = standing(cramlington({ log, sheets }), 'C7', '2025-11-10');
  expect(history.slice(-3).map(({ actual, status }) => [actual, status])).toEqual([
    [3, 'met'],
    [0, 'met'],
    [0, 'broken'],
  ]);
  expect(counted(cramlington({ log }), 'Hard days', ...YEAR)).toBe(1);
});
