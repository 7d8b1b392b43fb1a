import { expect, test } from '@jest/globals';
import { counted, standing } from '../patna';
import { cramlington, pupil, reportText, saw, withRegisters, YEAR } from './cramlington';

test('C23: each of the four ways of asking is due every half-year', () => {
  const asked = { 'Pupils asked': 12, 'You said': 'Longer breaks', 'We did': 'Five minutes more' };
  const book = withRegisters({
    'Student voice': [
      { Id: 'V1', Date: '2025-09-19', Method: 'Assembly', ...asked, 'Acted on': '2025-10-31' },
      { Id: 'V2', Date: '2025-10-10', Method: 'Focus group', ...asked },
    ],
  });
  expect(standing(book, 'C23', '2025-11-30').detail).toMatchObject({
    done: ['assembly', 'focus-group'],
    due: ['interview', 'questionnaire'],
  });
  expect(standing(book, 'C23b', '2025-11-30').detail).toMatchObject({ onTime: 1, late: 1 });
});

test('C24: a home counts as reached only when somebody was spoken to', () => {
  const call = (date: string, pupils: string, Reached: boolean) =>
    saw(date, 'Contact with home', pupils, { own: { 'Home topic': 'Attendance', Reached } });
  const book = cramlington({
    registers: { Pupils: [pupil('P01', 1), pupil('P02', 1)] },
    log: [call('2025-09-12', 'P01', true), call('2025-09-19', 'P02', false)],
  });
  expect(standing(book, 'C24', '2025-09-20').detail).toMatchObject({ done: ['P01'], due: ['P02'] });
  expect(counted(book, 'Contacts with home', ...YEAR)).toBe(2);
});

test('C25: tier 1 is due every week, tier 2 every month, tier 3 every quarter', () => {
  const registers = {
    Pupils: [pupil('P01', 1), pupil('P02', 1), pupil('P06', 2), pupil('P14', 3), pupil('P22')],
  };
  const log = [
    saw('2025-09-16', 'Check-in', 'P01, P02'),
    saw('2025-09-23', 'Check-in', 'P01'),
    saw('2025-09-24', 'Information and advice', 'P06'),
    saw('2025-09-24', 'Classroom observation', 'P14', { start: '11:00', end: '11:30' }),
  ];
  const book = cramlington({ registers, log });
  const detail = (ref: string, today: string) => standing(book, ref, today).detail;
  expect(detail('C25', '2025-09-26')).toMatchObject({ done: ['P01'], due: ['P02'], overdue: [] });
  expect(detail('C25', '2025-09-29')).toMatchObject({ overdue: ['P02'] });
  expect(detail('C25b', '2025-09-30')).toMatchObject({ done: ['P06'], due: [] });
  // Watching from the back of a classroom is no contact.
  expect(detail('C25c', '2025-09-30')).toMatchObject({ done: [], due: ['P14'] });
  // A week ends on Sunday: P02 has not been seen in this one, P01 is next due in the one after
  const list = reportText({ registers, log }, 'caseload', '2025-09', '2025-09-26');
  expect(list).toMatch(
    /P02 16 September 2025 28 September 2025 ▲ Due P01 23 September 2025 5 October 2025 ● Done/,
  );
  expect(list).not.toContain('P22');
});

test('C26: sessions of both kinds of group are counted, with who came', () => {
  const book = cramlington({
    registers: { Pupils: [pupil('P07', 2), pupil('P08', 2)] },
    log: [
      saw('2025-09-11', 'Friendship group', 'P07, P08', { people: 6 }),
      saw('2025-09-18', 'Social communication group', 'P08', { people: 5 }),
    ],
  });
  expect(standing(book, 'C26', '2025-09-30')).toMatchObject({ status: 'met', actual: 2 });
  expect(counted(book, 'Places taken in groups', ...YEAR)).toBe(11);
  expect(standing(book, 'C25b', '2025-09-30').detail).toMatchObject({ done: ['P07', 'P08'] });
});
