import type { Register } from '../../template';
import { code, count, day, done, id, neededDay, neededDone, pupil, text, yesNo } from './columns';

const interventions: Register = {
  name: 'Interventions',
  about: 'What you take on with a pupil, towards which goal, and how things were before and after.',
  columns: [
    id,
    neededDone('Began on', 'The day it began.'),
    pupil,
    code('Kind', 'Intervention kinds', 'From the Lists sheet.'),
    text('Goal', 'What should be different at the end. No names.'),
    count('Sessions planned', 'How many sessions were planned.'),
    count('Sessions attended', 'How many the pupil came to.'),
    day('Ends on', 'The day by which it should end.'),
    done('Reviewed on', 'The day on which you looked at what it brought.'),
    code('Outcome', 'Intervention outcomes', 'Goal met, partly met or not met.'),
    count('Confidence before', 'The pupil’s own answer at the start, from 1 to 5.'),
    count('Confidence after', 'The answer at the end.'),
    count('Social skills before', 'At the start, from 1 to 5.'),
    count('Social skills after', 'At the end.'),
    count('Attendance before', 'Per cent of sessions in the six weeks before.'),
    count('Attendance after', 'Per cent of sessions in the six weeks after.'),
    count('Incidents before', 'Negative rows in Behaviour in the six weeks before.'),
    count('Incidents after', 'Negative rows in Behaviour in the six weeks after.'),
    count(
      'Grades below before',
      'Grades below target, all subjects together, at the check before.',
    ),
    count('Grades below after', 'The same at the check after.'),
  ],
  rows: [],
};

const barriers: Register = {
  name: 'Barriers',
  about:
    'What stands in the way of a pupil’s learning, when a first step was taken, and when it was gone.',
  columns: [
    id,
    neededDone('Opened on', 'The day you learnt of it.'),
    pupil,
    code('Barrier', 'Barrier kinds', 'From the Lists sheet. Nothing about safeguarding.'),
    done('First step on', 'The day of the first thing done about it.'),
    done('Closed on', 'The day on which it no longer stood in the way.'),
  ],
  rows: [],
};

const learningPlans: Register = {
  name: 'Learning plans',
  about:
    'Individual learning plans: how they came about and when they are reviewed. A row for each review.',
  columns: [
    id,
    neededDone('Created on', 'The day of the first draft, or of the last review.'),
    pupil,
    code('Method', 'Plan methods', 'Interview, observation or questionnaire.'),
    done('Agreed on', 'The day pupil and school agreed on it.'),
    neededDay('Review due', 'The day by which it is to be reviewed.'),
    done('Reviewed on', 'The day on which it was.'),
  ],
  rows: [],
};

const timetables: Register = {
  name: 'Part-time timetables',
  about: 'Modified timetables. Each has an end and a review from its first day.',
  columns: [
    id,
    neededDone('Starts on', 'The first day of the modified timetable.'),
    pupil,
    neededDay('Review due', 'The day by which it is to be reviewed. Needed from the start.'),
    neededDay('Ends by', 'The day by which it is to end. Needed from the start.'),
    done('Agreed with home on', 'The day on which the home agreed.'),
    done('Reviewed on', 'The day of the review.'),
    done('Full again on', 'The first day back on the full timetable.'),
  ],
  rows: [],
};

const returns: Register = {
  name: 'Returns',
  about:
    'Pupils on their way back into lessons. How far each has come is in Moves, by the id here.',
  columns: [
    { ...id, help: 'A code such as B1. Moves uses it.' },
    {
      column: 'Name',
      kind: 'text',
      personal: true,
      help: 'Leave it empty. It marks the sheet as one about people, so that reports hide small numbers.',
    },
    neededDone('Began on', 'The day from which the pupil was out.'),
    pupil,
    code('Kind', 'Return kinds', 'Why the pupil was out, in the widest words.'),
    done('Plan agreed on', 'The day on which the plan for the return was agreed.'),
    yesNo(
      'Confidential',
      'Yes for a pupil with mental health needs: nobody but the team may know.',
    ),
    done('Exit on', 'The day on which the support ended.'),
    code('Exit reason', 'Exit reasons', 'Why it ended.'),
  ],
  rows: [],
};

const bssEpisodes: Register = {
  name: 'BSS episodes',
  about: 'Work of the Behaviour Support Service with a pupil, and your one-to-one work after it.',
  columns: [
    id,
    neededDone('Began on', 'The first day.'),
    pupil,
    code('Strategy', 'Behaviour strategies', 'What the pupil is learning to use in the classroom.'),
    done('Ended on', 'The last day of the service’s own work.'),
    done('Followed up on', 'The day of your first one-to-one session after it.'),
  ],
  rows: [],
};

const paperwork: Register = {
  name: 'Paperwork',
  about: 'The checklist for each case: tick what is on file.',
  columns: [
    id,
    neededDone('Opened on', 'The day the case was opened.'),
    pupil,
    yesNo('Home agreed', 'The home has agreed to the support, in writing.'),
    yesNo('School records', 'Reports and records of earlier years are here.'),
    yesNo('Attendance print', 'The attendance record is on file.'),
    yesNo('Agency reports', 'Reports of the agencies involved, or a note that there are none.'),
    yesNo('Plan on file', 'The individual learning plan is on file.'),
  ],
  rows: [],
};

export const supportRegisters: readonly Register[] = [
  interventions,
  barriers,
  learningPlans,
  timetables,
  returns,
  bssEpisodes,
  paperwork,
];
