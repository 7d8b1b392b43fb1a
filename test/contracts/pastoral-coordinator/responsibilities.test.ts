import { expect, test } from '@jest/globals';
import { keptElsewhere } from '../../../src/checks/kept-elsewhere';
import { pastoralCoordinator } from '../../../src/contracts/pastoral-coordinator';
import { day } from '../../book';
import { counted, HOUR, standing } from '../patna';
import { cramlington, pupil, reportText, saw, sessions, withRegisters, YEAR } from './cramlington';

test('C27: a learning walk and a pupil pursuit are due every month', () => {
  const book = cramlington({ log: [saw('2025-09-10', 'Learning walk', '')] });
  expect(standing(book, 'C27', '2025-09-20').detail).toMatchObject({
    done: ['learning-walk'],
    due: ['pupil-pursuit'],
  });
});

test('C28: a cancelled trip is not counted', () => {
  const book = withRegisters({
    Events: [
      { Id: 'E1', Name: 'Show', Kind: 'Event', State: 'Held', 'Held on': '2025-10-17' },
      { Id: 'E2', Name: 'Museum', Kind: 'Trip', State: 'Cancelled', 'Planned for': '2025-10-20' },
    ],
  });
  expect(standing(book, 'C28', '2025-11-01')).toMatchObject({ status: 'met', actual: 1 });
});

test('C29: sessions run are a share of sessions planned', () => {
  const planned = (count: number, missed: number) =>
    withRegisters({
      'Inclusion unit': Array.from({ length: count }, (_, index) => ({
        Id: `U${index}`,
        'Planned for': '2025-10-03',
        Lesson: 'Lesson 2',
        Run: index >= missed,
      })),
    });
  const of20 = (missed: number) => standing(planned(20, missed), 'C29', '2025-11-30');
  expect([of20(1).actual, of20(1).status]).toEqual([95, 'on-course']);
  expect([of20(2).actual, of20(2).status]).toEqual([90, 'at-risk']);
});

test('C30: a club that did not meet this week is named', () => {
  const book = cramlington({
    registers: {
      Clubs: [
        { Id: 'C1', Name: 'Break club', Kind: 'Break', From: '2025-09-02' },
        { Id: 'C2', Name: 'Homework club', Kind: 'Homework', From: '2025-09-02' },
        { Id: 'C3', Name: 'Old club', Kind: 'Lunchtime', Until: '2025-09-05' },
      ],
    },
    log: [saw('2025-09-16', 'Club', '', { people: 14, own: { Club: 'Break club' } })],
  });
  expect(standing(book, 'C30', '2025-09-17').detail).toMatchObject({ done: ['C1'], due: ['C2'] });
  expect(counted(book, 'Places taken in clubs', ...YEAR)).toBe(14);
});

test('C31: a disclosure is refused wherever it is written, and pointed to the school’s own system', () => {
  const said = 'Disclosed that home is not safe';
  const refused = keptElsewhere(
    cramlington({
      registers: {
        Pupils: [pupil('P01')],
        'Student voice': [{ Id: 'V1', Date: '2025-10-08', Method: 'Interview', 'You said': said }],
      },
      log: [saw('2025-10-08', 'One-to-one session', 'P01', { notes: said })],
    }),
    day('2025-10-09'),
  );
  expect(refused.map(({ place, facts }) => [place.sheet, place.column, facts])).toEqual([
    ['Log', 'Notes', { belongs: 'The school’s own safeguarding system' }],
    ['Student voice', 'You said', { belongs: 'The school’s own safeguarding system' }],
  ]);
  expect(JSON.stringify(refused)).not.toContain('home');
});

test('C31: a safeguarding row has a date and a reference, and no room for words', () => {
  const register = pastoralCoordinator.registers.find(
    ({ name }) => name === 'Safeguarding references',
  );
  expect(register?.columns.map(({ column, kind }) => [column, kind])).toEqual([
    ['Id', 'id'],
    ['Date', 'day'],
    ['Passed on', 'day'],
  ]);
  const book = withRegisters({
    'Safeguarding references': [
      { Id: 'SG-25-031', Date: '2025-10-08', 'Passed on': '2025-10-08' },
      { Id: 'SG-25-032', Date: '2025-10-09', 'Passed on': '2025-10-10' },
      { Id: 'SG-25-033', Date: '2025-10-10' },
    ],
  });
  expect(standing(book, 'C31', '2025-10-10').detail).toMatchObject({ complete: 2, lacking: [4] });
  expect(standing(book, 'C31b', '2025-10-10')).toMatchObject({
    status: 'broken',
    detail: { onTime: 1, late: 1 },
  });
  const printed = pastoralCoordinator.reports
    .flatMap(({ sections }) => sections)
    .filter(({ of = '' }) => of.includes('Safeguarding'));
  expect(printed).toEqual([]);
});

test('C32: miles are added up, and hours after five are told apart', () => {
  const book = cramlington({
    registers: {
      Mileage: [
        { Id: 'Q1', Date: '2025-09-30', Purpose: 'Agency meeting', Miles: 14 },
        { Id: 'Q2', Date: '2025-11-25', Miles: 24 },
      ],
    },
    log: [
      saw('2025-10-02', 'Meeting with home', '', { start: '16:00', end: '19:30' }),
      saw('2026-05-09', 'Event, trip or visit', '', { start: '09:00', end: '15:00' }),
      saw('2026-05-04', 'Other duty', '', { start: '09:00', end: '10:00' }),
    ],
  });
  expect(counted(book, 'Miles', ...YEAR)).toBe(38);
  // 38 miles at 45p.
  expect(counted(book, 'Mileage to claim', ...YEAR)).toBe(1_710);
  expect(standing(book, 'C32', '2026-01-01').detail).toMatchObject({ lacking: [3] });
  expect(counted(book, 'Evening hours', ...YEAR)).toBe(2.5 * HOUR);
  expect(counted(book, 'Weekend hours', ...YEAR)).toBe(6 * HOUR);
  expect(counted(book, 'Bank holiday hours', ...YEAR)).toBe(HOUR);
});

test('C33: negative behaviour without an action is pointed out', () => {
  const noticed = (id: string, rest: Readonly<Record<string, string>>) => ({
    Id: id,
    Date: '2025-10-01',
    Pupil: 'P01',
    ...rest,
  });
  const book = withRegisters({
    Pupils: [pupil('P01')],
    Behaviour: [
      noticed('H1', { Kind: 'Positive', Category: 'Effort' }),
      noticed('H2', { Kind: 'Negative', Category: 'Defiance', Action: 'Talk' }),
      noticed('H3', { Kind: 'Negative', Category: 'Defiance' }),
    ],
  });
  expect(standing(book, 'C33', '2025-11-01').detail).toMatchObject({ complete: 1, lacking: [4] });
});

test('C34: opportunities and advice are held against who and what is due', () => {
  const book = cramlington({
    registers: {
      Pupils: [pupil('P01', 1), pupil('P02', 1)],
      Opportunities: [
        { Id: 'O1', 'Offered on': '2025-10-01', Pupil: 'P01', Kind: 'Making', 'Taken up': false },
      ],
    },
    log: [
      saw('2025-10-01', 'Information and advice', 'P01', {
        own: { Advice: 'Learning, Consequences of actions' },
      }),
    ],
  });
  expect(standing(book, 'C34', '2025-11-01').detail).toMatchObject({ done: ['P01'], due: ['P02'] });
  expect(standing(book, 'C34b', '2025-11-01').detail).toMatchObject({
    done: ['learning', 'consequences'],
    due: ['behaviour', 'attendance'],
  });
  expect(counted(book, 'Opportunities taken up', ...YEAR)).toBe(0);
});

test('C35: each of the three roles is due a provision review every quarter', () => {
  const book = withRegisters({
    Pupils: [pupil('P01', 1)],
    'Provision reviews': [
      {
        Id: 'N1',
        'Held on': '2025-09-23',
        Pupil: 'P01',
        With: 'Learning Manager, Counsellor',
        Decision: 'Add support',
        'Next due': '2025-11-04',
        'Next held on': '2025-11-12',
      },
    ],
  });
  expect(standing(book, 'C35', '2025-11-15').detail).toMatchObject({
    done: ['counsellor', 'learning-manager'],
    due: ['pastoral'],
  });
  expect(standing(book, 'C35b', '2025-11-15').detail).toMatchObject({ late: 1 });
});

test('C36: another duty says who asked for it', () => {
  const log = [
    saw('2025-11-12', 'Other duty', '', { own: { 'Asked by': 'Deputy Headteacher' } }),
    saw('2025-11-13', 'Other duty', ''),
  ];
  const book = cramlington({ log });
  expect(counted(book, 'Other duties', ...YEAR)).toBe(2);
  expect(standing(book, 'C36', '2025-11-20').detail).toMatchObject({ complete: 1, lacking: [3] });
});

test('C37: the review page is about one pupil alone', () => {
  const registers = {
    Pupils: [pupil('P01', 1), pupil('P02', 1)],
    Attendance: [...sessions('P01', 11, 76), ...sessions('P02', 22, 76)],
    Barriers: [
      { Id: 'K1', Pupil: 'P01', 'Opened on': '2025-09-15', Barrier: 'Friendships' },
      { Id: 'K2', Pupil: 'P02', 'Opened on': '2025-09-15', Barrier: 'Confidence' },
    ],
  };
  const log = [
    saw('2025-09-16', 'Check-in', 'P01'),
    saw('2025-09-17', 'One-to-one session', 'P02'),
    saw('2025-09-18', 'Friendship group', 'P01, P02'),
  ];
  const page = reportText({ registers, log }, 'pupil', '2025', '2025-10-24', 'P01');
  for (const own of ['P01', ' 11 ', 'Friendships', 'Check-in', 'Friendship group'])
    expect(page).toContain(own);
  for (const other of ['P02', ' 22 ', 'Confidence', 'One-to-one'])
    expect(page).not.toContain(other);
  expect(standing(cramlington(), 'C37', '2025-10-27').detail).toMatchObject({ outstanding: 0 });
  expect(standing(cramlington(), 'C37', '2025-10-28').detail).toMatchObject({ outstanding: 1 });
});
