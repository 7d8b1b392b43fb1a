import { expect, test } from '@jest/globals';
import { check } from '../../../src/checks';
import { day } from '../../book';
import { counted, HOUR, standing } from '../patna';
import { cramlington, pupil, reportText, saw, withRegisters, YEAR } from './cramlington';

test('C8: every pupil in the year group is checked, and falls in a band', () => {
  const checks = (Pupil: string, ...below: readonly number[]) =>
    below.map((grades, index) => ({
      Id: `${Pupil}-${index}`,
      'Checked on': '2025-11-14',
      Pupil,
      'Grades below': grades,
    }));
  const book = withRegisters({
    Pupils: [
      ...['P01', 'P02', 'P03', 'P04'].map((id) => pupil(id)),
      { ...pupil('P05'), Until: '2025-08-31' },
      { ...pupil('P06'), From: '2026-03-02' },
    ],
    Progress: [...checks('P01', 0, 0, 0), ...checks('P02', 0, 0, 1), ...checks('P03', 2, 1)],
  });
  expect(standing(book, 'C8', '2025-12-01').detail).toMatchObject({
    done: ['P01', 'P02'],
    due: ['P03', 'P04'],
  });
  expect(standing(book, 'C8b', '2025-12-01').detail).toMatchObject({
    bands: [
      { name: 'below in some', entries: ['P02'] },
      { name: 'below in most', entries: ['P03'] },
    ],
    judged: 3,
  });
});

test('C9: an intervention needs a goal and an end, and is reviewed in time', () => {
  const begun = { Pupil: 'P01', 'Began on': '2025-09-15', 'Sessions planned': 6 };
  const book = withRegisters({
    Pupils: [pupil('P01')],
    Interventions: [
      {
        Id: 'W1',
        ...begun,
        Goal: 'In school by the bell',
        'Ends on': '2025-11-14',
        'Reviewed on': '2025-11-24',
      },
      { Id: 'W2', ...begun },
    ],
  });
  expect(standing(book, 'C9', '2025-12-01').detail).toMatchObject({ complete: 1, lacking: [3] });
  expect(standing(book, 'C9b', '2025-12-01').detail).toMatchObject({ onTime: 1, late: 0 });
});

test('C10: a tick that is missing from a case is pointed out', () => {
  const ticks = {
    'Home agreed': true,
    'School records': true,
    'Attendance print': true,
    'Agency reports': true,
  };
  const opened = { Pupil: 'P01', 'Opened on': '2025-09-15' };
  const book = withRegisters({
    Pupils: [pupil('P01')],
    Paperwork: [
      { Id: 'F1', ...opened, ...ticks, 'Plan on file': true },
      { Id: 'F2', ...opened, ...ticks, 'Plan on file': false },
    ],
  });
  expect(standing(book, 'C10', '2025-10-01')).toMatchObject({
    status: 'at-risk',
    detail: { complete: 1, lacking: [3] },
  });
});

test('C11: a learning plan is reviewed by the day it names', () => {
  const plan = {
    'Created on': '2025-09-22',
    'Agreed on': '2025-10-14',
    'Review due': '2026-02-13',
  };
  const book = withRegisters({
    Pupils: [pupil('P01', 1), pupil('P02', 2), pupil('P03', 3)],
    'Learning plans': [
      { Id: 'L1', Pupil: 'P01', Method: 'Interview', ...plan, 'Reviewed on': '2026-02-13' },
      { Id: 'L2', Pupil: 'P01', Method: 'Observation', ...plan, 'Reviewed on': '2026-02-14' },
    ],
  });
  expect(standing(book, 'C11', '2026-02-20')).toMatchObject({
    status: 'broken',
    detail: { onTime: 1, late: 1, limit: { days: 0 } },
  });
  expect(standing(book, 'C11b', '2026-02-20').detail).toMatchObject({
    done: ['P01'],
    due: ['P02'],
  });
  expect(standing(book, 'C11c', '2026-02-20').detail).toMatchObject({ due: ['questionnaire'] });
});

test('C12: sessions of Challenge Wednesday are counted by the month', () => {
  const book = cramlington({ log: [saw('2025-09-10', 'Challenge Wednesday', '')] });
  const { history } = standing(book, 'C12', '2025-11-01');
  expect(history.map(({ actual, status }) => [actual, status])).toEqual([
    [1, 'met'],
    [0, 'broken'],
  ]);
});

test('C13: a part-time timetable without an end is stopped, and one past it is late', () => {
  const started = { Pupil: 'P01', 'Starts on': '2025-10-06', 'Review due': '2025-10-24' };
  const registers = {
    Pupils: [pupil('P01', 1)],
    'Part-time timetables': [
      { Id: 'Z1', ...started, 'Ends by': '2025-11-14', 'Reviewed on': '2025-10-24' },
      { Id: 'Z2', ...started },
    ],
  };
  const log = [saw('2025-10-07', 'Supervision out of lessons', 'P01', { end: '10:10' })];
  const book = cramlington({ registers, log });
  expect(check(book, day('2025-10-27'))).toMatchObject([
    { code: 'required-value', place: { sheet: 'Part-time timetables', row: 3, column: 'Ends by' } },
  ]);
  expect(standing(book, 'C13', '2025-10-27').detail).toMatchObject({ onTime: 1, late: 1 });
  expect(standing(book, 'C13b', '2025-11-14').detail).toMatchObject({ late: 0 });
  expect(standing(book, 'C13b', '2025-11-15').detail).toMatchObject({ late: 1, outstanding: 1 });
  expect(counted(book, 'Hours of supervision', ...YEAR)).toBe(HOUR);
});

test('C14: a return after mental health needs lacks its plan until it is agreed', () => {
  const out = { Pupil: 'P01', 'Began on': '2025-10-06', Kind: 'Mental health', Confidential: true };
  const book = withRegisters({
    Pupils: [pupil('P01', 1)],
    Returns: [
      { Id: 'B1', ...out, 'Plan agreed on': '2025-10-20' },
      { Id: 'B2', ...out },
      { Id: 'B3', ...out, Kind: 'Long absence' },
    ],
  });
  expect(standing(book, 'C14', '2025-11-01').detail).toMatchObject({ complete: 1, lacking: [3] });
  const log = [
    saw('2025-10-20', 'Back to lessons', 'P01', { confidential: true, notes: 'Secret' }),
  ];
  expect(reportText({ log }, 'year-group', '2025-10', '2025-11-01')).not.toContain('Secret');
});

test('C15: each of the five roles is due a contact every month', () => {
  const log = [saw('2025-09-15', 'Liaison', '', { own: { With: 'Counsellor' } })];
  expect(standing(cramlington({ log }), 'C15', '2025-09-20').detail).toMatchObject({
    done: ['counsellor'],
    due: ['senco', 'attendance-manager', 'ewo', 'welfare-officer'],
  });
});

test('C16: one-to-one work follows within a week of BSS', () => {
  const episode = { Pupil: 'P01', 'Began on': '2025-09-15', 'Ended on': '2025-11-14' };
  const book = withRegisters({
    Pupils: [pupil('P01', 1)],
    'BSS episodes': [
      { Id: 'S1', ...episode, 'Followed up on': '2025-11-21' },
      { Id: 'S2', ...episode },
      { Id: 'S3', Pupil: 'P01', 'Began on': '2025-09-15' },
    ],
  });
  const on = (today: string) => standing(book, 'C16', today).detail;
  expect(on('2025-11-21')).toMatchObject({ onTime: 1, late: 0, waiting: 1 });
  expect(on('2025-11-22')).toMatchObject({ onTime: 1, late: 1 });
});
