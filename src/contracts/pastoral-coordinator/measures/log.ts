import type { RowFor } from '../../template';

type Measure = RowFor<'measures'>;

/** Rows of the log, by one condition. */
const rows = (measure: string, where: string, noun: string): Measure => ({
  measure,
  count: 'rows',
  where,
  noun,
});

const time: readonly Measure[] = [
  { measure: 'Hours worked', count: 'minutes' },
  { measure: 'Evening hours', count: 'minutes', where: 'When = evening' },
  { measure: 'Weekend hours', count: 'minutes', where: 'When = weekend' },
  { measure: 'Bank holiday hours', count: 'minutes', where: 'When = holiday' },
  {
    measure: 'Hours of supervision',
    count: 'minutes',
    where: 'Activity = Supervision out of lessons',
  },
];

const withPupils: readonly Measure[] = [
  rows('Contacts with pupils', 'Activity tags = direct; Pupils is filled', 'contact'),
  rows('Check-ins', 'Activity = Check-in', 'check-in'),
  rows('Hard days', 'Activity = Check-in; Mood ≤ 2', 'check-in'),
  rows('Challenge Wednesday sessions', 'Activity = Challenge Wednesday', 'session'),
  rows('Classroom observations', 'Activity = Classroom observation', 'observation'),
  rows('Learning walks and pupil pursuits', 'Activity tags = walk', 'visit'),
  rows('Group sessions', 'Activity tags = skills', 'session'),
  {
    measure: 'Places taken in groups',
    count: 'sum',
    column: 'People',
    where: 'Activity tags = skills',
    noun: 'place',
  },
  rows('Club sessions', 'Club is filled', 'session'),
  {
    measure: 'Places taken in clubs',
    count: 'sum',
    column: 'People',
    where: 'Club is filled',
    noun: 'place',
  },
  rows('Advice given', 'Advice is filled', 'session'),
];

const withOthers: readonly Measure[] = [
  rows('Contacts with colleagues', 'With is filled', 'contact'),
  rows('Contacts with home', 'Home topic is filled', 'contact'),
  rows('Homes reached', 'Home topic is filled; Reached = yes', 'contact'),
  rows('Other duties', 'Activity = Other duty', 'duty'),
  {
    measure: 'Days to write the log',
    count: 'days-between',
    column: 'Date to Entered',
    noun: 'row',
  },
];

/** What is counted in the log. */
export const logMeasures: readonly Measure[] = [...time, ...withPupils, ...withOthers];
