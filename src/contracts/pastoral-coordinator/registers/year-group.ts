import type { Register } from '../../template';
import { attendanceCodes } from '../attendance-codes';
import { code, count, day, done, id, neededDay, neededDone, pupil, text } from './columns';

const pupils: Register = {
  name: 'Pupils',
  about:
    'The whole year group, by code. A tier puts a pupil on your caseload. Keep who is who outside this workbook.',
  columns: [
    { ...id, help: 'A code such as P07. Reports and messages use nothing else.' },
    {
      column: 'Name',
      kind: 'text',
      personal: true,
      help: 'Leave it empty. It marks the sheet as one about people, so that reports hide small numbers.',
    },
    code('Year group', 'Year groups', 'The year that the pupil is in.'),
    code('Tier', 'Tiers', 'How often you are in touch. Empty: not on the caseload.'),
    neededDay('From', 'The first day in the year group this school year.'),
    day('Until', 'The last day, if the pupil has left.'),
  ],
  rows: [],
};

const attendance: Register = {
  name: 'Attendance',
  about:
    'The attendance print: a row for each pupil, half-term (or week) and code, with its sessions, two a day. Paste it in as it comes.',
  columns: [
    id,
    neededDay('From', 'The first day of the half-term or week.'),
    day('Until', 'Its last day.'),
    pupil,
    {
      ...code('Code', 'Attendance codes', 'The code of the register, such as I or /.'),
      required: true,
    },
    count('Sessions', 'How many sessions carry it.'),
  ],
  rows: [],
};

const progress: Register = {
  name: 'Progress',
  about: 'A row for each pupil, subject and progress check: the target grade and the current one.',
  columns: [
    id,
    neededDone('Checked on', 'The day of the progress check.'),
    pupil,
    code('Subject', 'Subjects', 'From the Lists sheet.'),
    text('Target', 'The target grade.'),
    text('Current', 'The grade that the pupil is working at.'),
    count('Grades below', 'How many grades below the target; 0 for on it or above.'),
  ],
  rows: [],
};

const behaviour: Register = {
  name: 'Behaviour',
  about: 'What was noticed, good and bad, and what was done about it.',
  columns: [
    id,
    neededDone('Date', 'The day.'),
    pupil,
    code('Kind', 'Behaviour kinds', 'Positive or negative.'),
    code('Category', 'Behaviour categories', 'What it was. A lesson missed on purpose is one.'),
    code('Lesson', 'Lessons', 'When in the day.'),
    code('Action', 'Behaviour actions', 'What was done: needed for what is negative.'),
    count('Points', 'If the school gives points; they may be left out.'),
  ],
  rows: [],
};

const suspensions: Register = {
  name: 'Suspensions',
  about: 'Each suspension: sessions lost, the reason, and the meeting on the way back.',
  columns: [
    id,
    neededDone('Began on', 'The first day.'),
    pupil,
    count(
      'Sessions lost',
      'Two for each school day. 90 in a school year are the most that is allowed.',
    ),
    code('Reason', 'Suspension reasons', 'From the Lists sheet.'),
    day('Back on', 'The first day back.'),
    done('Met on', 'The day of the meeting with the pupil and the home.'),
  ],
  rows: [],
};

const engagement: Register = {
  name: 'Engagement',
  about: 'How much a pupil on the caseload takes part in school, week by week.',
  columns: [
    id,
    neededDone('Date', 'A day of the week that it is about.'),
    pupil,
    count('Rating', 'From 1 (hardly there) to 5 (fully there).'),
  ],
  rows: [],
};

export const yearGroupRegisters: readonly Register[] = [
  pupils,
  attendance,
  attendanceCodes,
  progress,
  behaviour,
  suspensions,
  engagement,
];
