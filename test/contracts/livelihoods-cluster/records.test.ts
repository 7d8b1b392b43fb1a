import { expect, test } from '@jest/globals';
import type { RegisterRow, RowFor } from '../../../src/contracts/template';
import { standing } from '../patna';
import { cluster, VILLAGES, visited } from './cluster';

test('L10: records late or unclean at the BMMU are counted', () => {
  const record = (Id: number, entered: string | undefined, errors: number): RegisterRow => ({
    Id: `R${Id}`,
    Record: 'Savings',
    'Happened on': '2026-05-04',
    ...(entered !== undefined && { 'BMMU entered on': entered, 'Errors at first entry': errors }),
  });
  const inTime = Array.from({ length: 19 }, (_, index) => record(index, '2026-05-07', 0));
  const of = (records: readonly RegisterRow[]) =>
    cluster({ registers: { 'MIS records': records } });
  const one = of([...inTime, record(19, '2026-05-08', 2)]);
  expect(standing(one, 'L10', '2026-06-01').history[1]).toMatchObject({
    actual: 95,
    status: 'met',
  });
  expect(standing(one, 'L10b', '2026-06-01').history[1]).toMatchObject({
    actual: 95,
    status: 'met',
  });
  const two = of([...inTime.slice(1), record(19, '2026-05-08', 2), record(20, undefined, 0)]);
  expect(standing(two, 'L10', '2026-05-07').detail).toMatchObject({ waiting: 2 });
  expect(standing(two, 'L10', '2026-06-01').history[1]).toMatchObject({
    actual: 90,
    status: 'broken',
  });
});

test('L11: an MPR is due on the 5th, a QPR on the 10th', () => {
  const due = cluster().tables.get('submissions')?.rows ?? [];
  expect(due).toHaveLength(16);
  const handedIn = (submitted: string): RowFor<'submissions'>[] => [
    { what: 'MPR', period: '2026-04', due: '2026-05-05', submitted, to: 'BMMU' },
    { what: 'QPR', period: '2026-Q1', due: '2026-07-10', to: 'BMMU' },
  ];
  const on = (submitted: string, today: string) =>
    standing(cluster({ sheets: { submissions: handedIn(submitted) } }), 'L11', today);
  expect(on('2026-05-05', '2026-06-01')).toMatchObject({ actual: 100, status: 'on-course' });
  expect(on('2026-05-06', '2026-06-01')).toMatchObject({ actual: 0, status: 'broken' });
  expect(on('2026-05-05', '2026-07-10').status).not.toBe('broken');
  expect(on('2026-05-05', '2026-07-11')).toMatchObject({ actual: 0, status: 'broken' });
});

test('L12: an organisation not heard from is named', () => {
  const organisation = (Id: string, Kind: string, inTouch: string): RegisterRow => ({
    Id,
    Name: `Organisation ${Id}`,
    Kind,
    'Keep in touch': inTouch,
  });
  const book = cluster({
    registers: {
      Organisations: [
        organisation('O1', 'PRI institution', 'Every quarter'),
        organisation('O2', 'Line department', 'Every quarter'),
        organisation('O3', 'NGO', 'When needed'),
      ],
    },
    log: [{ date: '2026-04-20', activity: 'Liaison', own: { Organisation: 'Organisation O1' } }],
  });
  expect(standing(book, 'L12', '2026-06-30').detail).toMatchObject({ done: ['O1'], due: ['O2'] });
});

test('L13: an allocated task is held against its day', () => {
  const task = {
    Id: 'T1',
    Name: 'Survey of drinking water',
    'Allocated by': 'BMM',
    Order: 'BMMU/2026/118',
    'Allocated on': '2026-05-08',
    Due: '2026-05-22',
  };
  const on = (done: RegisterRow, today: string) => {
    const registers = { 'Allocated tasks': [{ ...task, ...done }] };
    const log = [{ date: '2026-05-16', activity: 'Allocated task', own: { Task: 'T1' } }];
    return standing(cluster({ registers, log }), 'L13', today).status;
  };
  expect(on({ 'Done on': '2026-05-22' }, '2026-06-30')).toBe('on-course');
  expect(on({}, '2026-05-22')).toBe('on-course');
  expect(on({}, '2026-05-23')).toBe('broken');
});

test('L14: a PRA without its tool or its result is pointed out', () => {
  const session = (date: string, activity: string, own: RegisterRow, evidence?: string) =>
    visited(date, 'Ambegaon', own, {
      activity,
      people: 18,
      ...(evidence !== undefined && { evidence }),
    });
  const book = cluster({
    registers: { Villages: VILLAGES },
    log: [
      session('2026-04-08', 'PRA', { Tool: 'Social map' }, 'https://example.org/map'),
      session('2026-04-15', 'RRA', {}, 'https://example.org/group'),
      session('2026-04-22', 'PRA', { Tool: 'Transect walk' }),
      session('2026-04-23', 'Rapport building', {}),
    ],
  });
  expect(standing(book, 'L14', '2026-04-30')).toMatchObject({ actual: 4, status: 'met' });
  expect(standing(book, 'L14b', '2026-04-30').detail).toMatchObject({
    complete: 1,
    lacking: [3, 4],
  });
});

test('L15: a village whose vulnerable households are in no SHG is named', () => {
  const joined = (Id: string, Village: string, Vulnerable: number): RegisterRow => ({
    Id,
    Date: '2026-05-12',
    Village,
    Change: 'Joined',
    Members: 10,
    Vulnerable,
  });
  const book = cluster({
    registers: {
      Villages: VILLAGES,
      Inclusion: [joined('N1', 'Ambegaon', 4), joined('N2', 'Deogaon', 0)],
    },
    log: [visited('2026-06-03', 'Deogaon', {}, { activity: 'Inclusion check', people: 31 })],
  });
  // Borgaon has no vulnerable household, so nothing is asked of it.
  expect(standing(book, 'L15', '2026-06-30').detail).toMatchObject({ done: ['V3'], due: ['V1'] });
  expect(standing(book, 'L15', '2026-10-01').status).toBe('broken');
  expect(standing(book, 'L15b', '2026-06-30').detail).toMatchObject({ done: ['V1'], due: ['V3'] });
});
