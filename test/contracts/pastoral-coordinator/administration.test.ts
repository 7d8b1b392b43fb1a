import { expect, test } from '@jest/globals';
import { notInForce } from '../../../src/checks/not-in-force';
import { attendanceCodes } from '../../../src/contracts/pastoral-coordinator/attendance-codes';
import type { RegisterRow } from '../../../src/contracts/template';
import { day } from '../../book';
import { counted, standing } from '../patna';
import {
  cramlington,
  moved,
  pupil,
  reportText,
  saw,
  sessions,
  withRegisters,
  YEAR,
} from './cramlington';

const pupils = (...ids: readonly string[]) => ids.map((id) => pupil(id));

test('C17: 38 of 380 is persistent, 37 is not, 190 is severe, 0 possible is no band', () => {
  const book = withRegisters({
    Pupils: pupils('P01', 'P02', 'P03', 'P04', 'P05'),
    Attendance: [
      ...sessions('P01', 38, 380),
      ...sessions('P02', 37, 380),
      ...sessions('P03', 190, 380),
      ...sessions('P04', 0, 0),
    ],
  });
  const found = standing(book, 'C17', '2026-07-17');
  expect(found.detail).toMatchObject({
    bands: [
      { name: 'persistent but not severe', entries: ['P01'] },
      { name: 'severe', entries: ['P03'] },
    ],
    judged: 3,
  });
  expect(standing(book, 'C17b', '2025-11-30').detail).toMatchObject({ due: ['P05'] });
});

test('C17: the half-terms of a pupil are added up, and a flag can clear', () => {
  const book = withRegisters({
    Pupils: pupils('P01'),
    Attendance: [
      ...sessions('P01', 8, 76, { from: '2025-09-02' }),
      ...sessions('P01', 2, 70, { from: '2025-11-03' }),
    ],
  });
  const persistent = (today: string) => standing(book, 'C17', today).actual;
  expect([persistent('2025-10-24'), persistent('2025-12-19')]).toEqual([1, 0]);
});

test('C17: movement between the bands is told quarter by quarter', () => {
  const [autumn, spring] = [{ from: '2025-11-03' }, { from: '2026-01-05' }];
  const book = withRegisters({
    Pupils: pupils('P01', 'P02', 'P03'),
    Attendance: [
      ...sessions('P01', 7, 70, autumn),
      ...sessions('P01', 2, 70, spring),
      ...sessions('P02', 2, 70, autumn),
      ...sessions('P02', 35, 70, spring),
      ...sessions('P03', 9, 70, autumn),
      ...sessions('P03', 9, 70, spring),
    ],
  });
  expect(standing(book, 'C17c', '2026-02-13').detail).toMatchObject({
    bands: [
      { name: 'persistent but not severe', entries: ['P03'] },
      { name: 'severe', entries: ['P02'] },
    ],
    intoBand: 1,
    outOfBand: 1,
  });
});

test('C17: the school decides what a code counts as, and every figure follows', () => {
  const list = cramlington().references.get('attendance codes');
  const countsAs = (code: string) => list?.entries.get(code)?.['counts as'];
  expect(['/', '\\', 'L'].map(countsAs)).toEqual(Array(3).fill('present'));
  expect(['J1', 'E', 'C2'].map(countsAs)).toEqual(Array(3).fill('authorised'));
  expect(['G', 'O', 'U'].map(countsAs)).toEqual(Array(3).fill('unauthorised'));
  const Attendance = [
    { Id: '1', From: '2025-09-02', Pupil: 'P01', Code: '/', Sessions: 60 },
    { Id: '2', From: '2025-09-02', Pupil: 'P01', Code: 'V', Sessions: 10 },
    { Id: '3', From: '2025-09-02', Pupil: 'P01', Code: 'I', Sessions: 6 },
    { Id: '4', From: '2025-09-02', Pupil: 'P01', Code: 'N', Sessions: 2 },
    { Id: '5', From: '2025-09-02', Pupil: 'P01', Code: 'Y7', Sessions: 4 },
    { Id: '6', From: '2025-09-02', Pupil: 'P01', Code: 'X', Sessions: 8 },
  ];
  const figures = (codes: readonly RegisterRow[] = attendanceCodes.rows) =>
    ['Possible sessions', 'Absent sessions', 'Unauthorised sessions'].map((measure) =>
      counted(
        withRegisters({ Pupils: pupils('P01'), 'Attendance codes': codes, Attendance }),
        measure,
        ...YEAR,
      ),
    );
  expect(figures()).toEqual([78, 8, 2]);
  const decided = attendanceCodes.rows.map((row) =>
    row.Id === 'Y7' ? { ...row, 'Counts as': 'Authorised absence' } : row,
  );
  expect(figures(decided)).toEqual([82, 12, 2]);
});

test('C17: a code that was not in force on the day is pointed out', () => {
  const row = (Id: string, Code: string, From: string) => ({
    Id,
    From,
    Pupil: 'P01',
    Code,
    Sessions: 1,
  });
  const book = withRegisters({
    Pupils: pupils('P01'),
    Attendance: [row('1', 'J', '2025-09-02'), row('2', 'J1', '2025-09-02')],
  });
  expect(notInForce(book, day('2025-10-01'))).toMatchObject([
    { place: { row: 2, column: 'Code' }, facts: { value: 'J', until: day('2024-08-18') } },
  ]);
});

test('C18: attendance and behaviour are shares, social skills are asked twice', () => {
  const noticed = (id: string, Kind: string) => ({
    Id: id,
    Date: '2025-10-01',
    Pupil: 'P01',
    Kind,
  });
  const book = withRegisters({
    Pupils: pupils('P01', 'P02'),
    Attendance: [...sessions('P01', 10, 100), ...sessions('P02', 2, 100)],
    Behaviour: [noticed('1', 'Positive'), noticed('2', 'Negative'), noticed('3', 'Negative')],
    Interventions: [
      {
        Id: 'W1',
        Pupil: 'P01',
        Kind: 'Social skills',
        'Began on': '2025-09-15',
        'Reviewed on': '2025-11-14',
        'Social skills before': 2,
      },
    ],
  });
  expect(standing(book, 'C18', '2025-12-01').history[0]).toMatchObject({
    actual: 6,
    status: 'met',
  });
  const behaviour = standing(book, 'C18b', '2025-12-01').history[0];
  expect(behaviour?.actual).toBeCloseTo(33.3, 1);
  expect(behaviour?.status).toBe('broken');
  expect(standing(book, 'C18c', '2025-12-01').detail).toMatchObject({ lacking: [2] });
});

test('C19: an appointment counts once it was held', () => {
  const booked = { 'Booked on': '2026-01-12' };
  const book = withRegisters({
    Pupils: [pupil('P01', 1), pupil('P02', 2), pupil('P03', 3)],
    'Careers appointments': [
      { Id: 'J1', Pupil: 'P01', ...booked, 'Held on': '2026-02-02' },
      { Id: 'J2', Pupil: 'P02', ...booked },
    ],
  });
  expect(standing(book, 'C19', '2026-03-01').detail).toMatchObject({ done: ['P01'], due: ['P02'] });
});

test('C20: each pupil on tier 1 is observed every quarter', () => {
  const book = cramlington({
    registers: { Pupils: [pupil('P01', 1), pupil('P02', 1), pupil('P03', 2)] },
    log: [saw('2025-10-06', 'Classroom observation', 'P02')],
  });
  expect(standing(book, 'C20', '2025-10-31').detail).toMatchObject({ done: ['P02'], due: ['P01'] });
});

test('C21: feedback to pupils and to staff is held against its day', () => {
  const owed = { Pupil: 'P01', Due: '2025-09-12', About: 'Progress, Attendance' };
  const book = withRegisters({
    Pupils: [pupil('P01', 1)],
    Feedback: [
      { Id: 'G1', ...owed, For: 'Pupil', 'Given on': '2025-09-15' },
      { Id: 'G2', ...owed, For: 'Staff' },
    ],
  });
  expect(standing(book, 'C21', '2025-09-16').detail).toMatchObject({ onTime: 1, outstanding: 1 });
  expect(standing(book, 'C21b', '2025-09-16').detail).toMatchObject({
    done: ['pupil'],
    due: ['staff'],
  });
  expect(counted(book, 'Feedback given', ...YEAR)).toBe(1);
});

test('C22: a return that stands still for seven school weeks is pointed out', () => {
  const registers = {
    Pupils: [pupil('P01', 1), pupil('P02', 1)],
    Returns: [
      { Id: 'B1', Pupil: 'P01', 'Began on': '2025-09-08', 'Exit on': '2026-02-02' },
      { Id: 'B2', Pupil: 'P02', 'Began on': '2025-09-08' },
    ],
  };
  const sheets = {
    breaks: [{ from: '2025-10-25', until: '2025-11-02', reason: 'School holiday' }],
    moves: [
      moved('2025-09-08', 'B1', 'Out'),
      moved('2025-09-15', 'B1', 'Planned'),
      moved('2025-09-22', 'B1', 'Phased'),
      moved('2025-10-06', 'B1', 'Full'),
      moved('2025-11-24', 'B1', 'Sustained six weeks'),
      moved('2025-09-08', 'B2', 'Out'),
      moved('2025-09-29', 'B2', 'Planned'),
    ],
  };
  const book = cramlington({ registers, sheets });
  const on = (today: string) => standing(book, 'C22', today);
  // 49 days from 29 September, and 9 of holiday.
  expect(on('2025-11-26').detail).toMatchObject({ stalled: [], nearly: ['B2'], reached: 1 });
  expect(on('2025-11-27')).toMatchObject({ status: 'broken', detail: { stalled: ['B2'] } });
  expect(standing(book, 'C22b', '2026-03-01').detail).toMatchObject({ lacking: [2] });
  const governors = reportText({ registers, sheets }, 'governors', '2025-Q1', '2025-12-01');
  expect(governors).toContain('Sustained six weeks fewer than 5');
  expect(governors).not.toMatch(/\bB[12]\b|\bP0[12]\b/);
});
