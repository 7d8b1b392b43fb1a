import type { Register } from '../../template';
import {
  code,
  count,
  day,
  done,
  id,
  name,
  neededDay,
  neededDone,
  pupil,
  text,
  yesNo,
} from './columns';

const careers: Register = {
  name: 'Careers appointments',
  about: 'Appointments with the careers adviser (in the job description: Connexions advisors).',
  columns: [
    id,
    neededDone('Booked on', 'The day you booked it.'),
    pupil,
    done('Held on', 'The day on which it took place. Empty: still to come, or missed.'),
    code('Result', 'Careers results', 'What came of it.'),
  ],
  rows: [],
};

const feedback: Register = {
  name: 'Feedback',
  about: 'What you owe pupils and staff an answer on, by when, and when it was given.',
  columns: [
    id,
    neededDay('Due', 'The day by which it is due.'),
    pupil,
    code('For', 'Feedback readers', 'The pupil, or staff.'),
    {
      column: 'About',
      kind: 'codes',
      refers: 'Feedback topics',
      help: 'Progress, behaviour, attendance or achievements, with commas between.',
    },
    done('Given on', 'The day it was given.'),
  ],
  rows: [],
};

const studentVoice: Register = {
  name: 'Student voice',
  about: 'What pupils said when they were asked, and what the school did. Printed for governors.',
  columns: [
    id,
    neededDone('Date', 'The day they were asked.'),
    code('Method', 'Voice methods', 'Assembly, focus group, interview or questionnaire.'),
    count('Pupils asked', 'How many pupils.'),
    text('You said', 'In a few words. Nothing by which a pupil could be known.'),
    text('We did', 'What changed because of it.'),
    done('Acted on', 'The day on which something was done.'),
  ],
  rows: [],
};

const opportunities: Register = {
  name: 'Opportunities',
  about: 'Chances to show what a pupil is capable of.',
  columns: [
    id,
    neededDone('Offered on', 'The day it was offered.'),
    pupil,
    code('Kind', 'Opportunity kinds', 'From the Lists sheet.'),
    yesNo('Taken up', 'Yes if the pupil took it.'),
  ],
  rows: [],
};

const provisionReviews: Register = {
  name: 'Provision reviews',
  about:
    'Meetings on whether what a pupil gets is right, what was decided, and when you meet next.',
  columns: [
    id,
    neededDone('Held on', 'The day of the meeting.'),
    pupil,
    {
      column: 'With',
      kind: 'codes',
      refers: 'Roles',
      help: 'Who was there, by role, with commas between.',
    },
    code('Decision', 'Provision decisions', 'What was decided.'),
    day('Next due', 'The day by which you meet again; empty if there is no need.'),
    done('Next held on', 'The day on which you did.'),
  ],
  rows: [],
};

const events: Register = {
  name: 'Events',
  about: 'Events, trips and visits for the year group: planned, held or cancelled.',
  columns: [
    id,
    name('What it is called. No names of pupils.'),
    code('Kind', 'Event kinds', 'Event, trip or visit.'),
    day('Planned for', 'The day it was planned for.'),
    code('State', 'Event states', 'Planned, held or cancelled.'),
    done('Held on', 'The day on which it took place.'),
    count('Pupils there', 'How many pupils took part.'),
  ],
  rows: [],
};

const clubs: Register = {
  name: 'Clubs',
  about: 'Break, lunchtime and homework clubs. Each meeting is a row of the Log.',
  columns: [
    id,
    name('What it is called.'),
    code('Kind', 'Club kinds', 'Break, lunchtime or homework.'),
    day('From', 'The first day.'),
    day('Until', 'The last day, if it has ended.'),
  ],
  rows: [],
};

const inclusionUnit: Register = {
  name: 'Inclusion unit',
  about: 'Your timetabled sessions in the inclusion unit: planned, and run or not.',
  columns: [
    id,
    neededDay('Planned for', 'The day on the timetable.'),
    code('Lesson', 'Lessons', 'Which lesson of the day.'),
    yesNo('Run', 'Yes if it took place.'),
    count('Pupils there', 'How many pupils.'),
    text('Why not', 'If it did not take place: the reason.'),
  ],
  rows: [],
};

const mileage: Register = {
  name: 'Mileage',
  about:
    'Journeys to meetings in your own car. What a mile is paid at stands in Measures, beside Mileage to claim.',
  columns: [
    id,
    neededDone('Date', 'The day of the journey.'),
    code('Purpose', 'Journey purposes', 'What the meeting was about. No names.'),
    code('Area', 'Journey areas', 'Within the county, or outwith.'),
    count('Miles', 'There and back.'),
  ],
  rows: [],
};

const safeguarding: Register = {
  name: 'Safeguarding references',
  about:
    'Only that something was passed on: the day and the reference. What was said belongs in the school’s safeguarding system, never here.',
  columns: [
    {
      ...id,
      help: 'The reference that the safeguarding system gave. No words, no pupil.',
    },
    neededDone('Date', 'The day on which you learnt of it.'),
    done('Passed on', 'The day on which you recorded it in the safeguarding system.'),
  ],
  rows: [],
};

export const schoolRegisters: readonly Register[] = [
  careers,
  feedback,
  studentVoice,
  opportunities,
  provisionReviews,
  events,
  clubs,
  inclusionUnit,
  mileage,
  safeguarding,
];
