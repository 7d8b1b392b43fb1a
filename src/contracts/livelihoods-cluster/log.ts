import type { LogPlan } from '../template';

/** A field diary: days, villages and nights. Nothing in this contract asks for hours. */
export const log: LogPlan = {
  before: ['date', 'activity'],
  own: [
    {
      column: 'Village',
      kind: 'code',
      refers: 'Villages',
      help: 'The village you were in. A day with a village is a field day. Leave it empty for the office.',
    },
    {
      column: 'Night halt',
      kind: 'code',
      refers: 'Villages',
      help: 'The village you slept in that night. The night belongs to this row’s date.',
    },
    {
      column: 'SHGs',
      kind: 'codes',
      refers: 'SHGs',
      help: 'The SHGs you met, with commas between.',
    },
    {
      column: 'VO',
      kind: 'code',
      refers: 'VOs',
      help: 'The village organisation you met, if you met one.',
    },
    {
      column: 'Organisation',
      kind: 'code',
      refers: 'Organisations',
      help: 'The Gram panchayat, department or NGO you were in touch with.',
    },
    {
      column: 'Planned',
      kind: 'yes-no',
      help: 'Yes if the visit was in the month’s plan.',
    },
    {
      column: 'Tool',
      kind: 'code',
      refers: 'PRA tools',
      help: 'For PRA and RRA: which tool was used. The link to its result goes under Evidence.',
    },
    {
      column: 'Sutra',
      kind: 'code',
      refers: 'Dashasutri',
      help: 'For SHG meetings and training: which of the ten it was about.',
    },
    {
      column: 'Task',
      kind: 'code',
      refers: 'Allocated tasks',
      help: 'For allocated tasks: which one.',
    },
  ],
  after: ['people', 'notes', 'evidence', 'entered', 'check'],
  offered: [],
};
