import type { LogPlan } from '../template';

export const log: LogPlan = {
  before: ['date', 'start', 'end', 'break', 'hours', 'activity', 'place', 'people', 'newPeople'],
  own: [
    {
      column: 'School',
      kind: 'code',
      refers: 'Schools',
      help: 'The school that the time went to, if it went to one.',
    },
    {
      column: 'Organisation',
      kind: 'code',
      refers: 'Organisations',
      help: 'The tutor, venue or society that you were in touch with.',
    },
    {
      column: 'With',
      kind: 'codes',
      refers: 'Organisation kinds',
      help: 'School, Tutor, Venue, Organisation or society: all that took part, with commas between.',
    },
    {
      column: 'Aims',
      kind: 'codes',
      refers: 'Aims',
      help: 'Which of the two aims it served, or both with a comma between.',
    },
  ],
  after: ['notes', 'confidential', 'evidence', 'entered', 'check'],
  offered: [],
};
