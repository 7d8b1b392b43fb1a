import type { RowFor } from '../template';
import { labelOf, SUTRAS } from './dashasutri';

type Measure = RowFor<'measures'>;

/** So many rows of the log that are about an activity. */
const rowsAbout = (measure: string, where: string, noun: string): Measure => ({
  measure,
  count: 'rows',
  where,
  noun,
});

const field: readonly Measure[] = [
  { measure: 'Field days', count: 'days', where: 'Village is filled', noun: 'field day' },
  { measure: 'Night halts', count: 'nights', where: 'Night halt is filled', noun: 'night halt' },
  rowsAbout('Visits to villages', 'Village is filled', 'visit'),
  rowsAbout('Planned visits', 'Village is filled; Planned = yes', 'visit'),
  rowsAbout('Appraisal and rapport sessions', 'Activity tags = community', 'session'),
  rowsAbout('PRA and RRA sessions', 'Activity tags = appraisal', 'session'),
  rowsAbout('Inclusion checks', 'Activity = Inclusion check', 'check'),
  rowsAbout('Trainings', 'Activity = Training', 'training'),
  {
    measure: 'People at trainings',
    count: 'sum',
    column: 'People',
    where: 'Activity = Training',
    noun: 'attendance',
  },
  rowsAbout('Contacts with organisations', 'Organisation is filled', 'contact'),
];

const institutions: readonly Measure[] = [
  rowsAbout('SHG meetings', 'Activity = SHG meeting', 'meeting'),
  rowsAbout('VO meetings', 'Activity = VO meeting', 'meeting'),
  {
    measure: 'SHGs formed',
    count: 'rows',
    sheet: 'SHGs',
    column: 'From',
    where: 'Began as = New',
    noun: 'SHG',
  },
  {
    measure: 'SHGs revived',
    count: 'rows',
    sheet: 'SHGs',
    column: 'From',
    where: 'Began as = Revived',
    noun: 'SHG',
  },
  { measure: 'Villages', count: 'rows', sheet: 'Villages', noun: 'village' },
];

const joined = (measure: string, column: string): Measure => ({
  measure,
  count: 'sum',
  sheet: 'Inclusion',
  column,
  where: 'Change = Joined',
  noun: 'person',
});

const inclusion: readonly Measure[] = [
  joined('Members joined', 'Members'),
  joined('Women joined', 'Women'),
  joined('Differently-abled people joined', 'Differently-abled'),
  joined('SC members joined', 'SC'),
  joined('ST members joined', 'ST'),
  joined('Other under-privileged people joined', 'Other'),
  joined('Vulnerable people joined', 'Vulnerable'),
  {
    measure: 'Vulnerable people in SHGs',
    count: 'sum',
    sheet: 'Inclusion',
    column: 'Vulnerable',
    noun: 'person',
  },
];

const dashasutri: readonly Measure[] = [
  { measure: 'SHGs scored', count: 'rows', sheet: 'Scorings', column: 'Date', noun: 'SHG' },
  ...SUTRAS.map(
    (sutra): Measure => ({
      measure: labelOf(sutra),
      count: 'rows',
      sheet: 'Scorings',
      column: 'Date',
      where: `${sutra.english} = yes`,
      noun: 'SHG',
    }),
  ),
];

export const fieldMeasures: readonly Measure[] = [
  ...field,
  ...institutions,
  ...inclusion,
  ...dashasutri,
];
