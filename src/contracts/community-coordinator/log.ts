import type { LogPlan } from '../template';

export const log: LogPlan = {
  before: ['date', 'start', 'end', 'break', 'hours', 'activity', 'place', 'people', 'newPeople'],
  own: [
    {
      column: 'Group',
      kind: 'code',
      refers: 'Groups',
      help: 'The group that the time went to, if it went to one.',
    },
    {
      column: 'Organisation',
      kind: 'code',
      refers: 'Organisations',
      help: 'The partner you were in touch with. Each one counts as contacted on that day.',
    },
    {
      column: 'Led by',
      kind: 'code',
      refers: 'Led by',
      help: 'For sessions with residents: who took the lead.',
    },
    {
      column: 'Outcomes',
      kind: 'codes',
      refers: 'Outcomes',
      help: 'What it was for: community wealth, wellbeing, or both with a comma between.',
    },
    {
      column: 'Topic',
      kind: 'code',
      refers: 'Topics',
      help: 'For reading and training: which of the five policy topics.',
    },
    { column: 'Volunteers', kind: 'count', help: 'How many volunteers helped.' },
    {
      column: 'Volunteer hours',
      kind: 'duration',
      help: 'Their hours together. These are never counted as paid hours.',
    },
  ],
  after: ['notes', 'confidential', 'evidence', 'entered', 'check'],
  offered: [
    {
      column: 'Check in by',
      kind: 'time',
      help: 'Lone working: when somebody should have heard from you. Add this header to the log to use it.',
    },
    {
      column: 'Checked in',
      kind: 'yes-no',
      help: 'Lone working: yes once you have said that all is well.',
    },
  ],
};
