import type { Register, RegisterRow } from '../../template';
import { id, name, school } from './common';

const NAMES = [
  'Ashcombe Primary',
  'Barrow Hill Primary',
  'Chalk Down Primary',
  'Dewpond Primary',
  'Elderfield Primary',
  'Flintway Primary',
  'Green Lane Primary',
  'Hawthorn Rise Primary',
  'Ivy Bank Primary',
  'Kestrel Park Primary',
  'Larkhay Primary',
  'Millstream Primary',
  'Northdown Secondary',
  'Oakbourne Secondary',
] as const;

/** Fourteen schools that do not exist, to be written over. */
export const exampleSchools: readonly RegisterRow[] = NAMES.map((each, index) => ({
  Id: `S${String(index + 1).padStart(2, '0')}`,
  Name: each,
  Phase: each.endsWith('Secondary') ? 'Secondary' : 'Primary',
  State: 'In the cluster',
  'Days agreed': true,
}));

const schools: Register = {
  name: 'Schools',
  about: 'The schools of the cluster, a row each; the days of the contract depend on them.',
  columns: [
    id,
    name('What the school is called.'),
    { column: 'Phase', kind: 'code', refers: 'School phases', help: 'Primary or secondary.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'School states',
      required: true,
      help: 'In the cluster, or left. A school that left keeps its row.',
    },
    {
      column: 'Days agreed',
      kind: 'yes-no',
      help: 'Yes if the days of the contract count the school as it stands. Leave it empty for one that joins, and take it out for one that leaves, once they are agreed anew.',
    },
    { column: 'Pupils', kind: 'count', help: 'How many pupils it has.' },
    { column: 'Music lead', kind: 'text', personal: true, help: 'Whom you speak to.' },
    {
      column: 'Times to avoid',
      kind: 'text',
      help: 'Days and hours that do not suit the school.',
    },
  ],
  rows: exampleSchools,
};

const profiles: Register = {
  name: 'Profiles',
  about: 'Young people’s musical activity: a row for each school and academic year.',
  columns: [
    id,
    school('The school that the profile is of.'),
    {
      column: 'Updated on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day the profile was written.',
    },
    { column: 'Last year', kind: 'count', help: 'How many young people made music last year.' },
    { column: 'This year', kind: 'count', help: 'How many do so this year.' },
    { column: 'Instruments', kind: 'count', help: 'How many of them learn an instrument.' },
    { column: 'Singing', kind: 'count', help: 'How many of them sing in a choir.' },
    { column: 'Ensembles', kind: 'count', help: 'How many ensembles and choirs there are.' },
    { column: 'Change', kind: 'text', help: 'What changed since last year, in a sentence.' },
    {
      column: 'Share',
      kind: 'code',
      refers: 'Share scopes',
      help: 'How far the school lets it go. Empty: only totals of the cluster are printed.',
    },
  ],
  rows: [],
};

const visits: Register = {
  name: 'Visits',
  about: 'The annual visit to each school, from plan to feedback. Its steps are in Moves.',
  columns: [
    id,
    name('The school and the academic year.'),
    school('The school that is visited.'),
    {
      column: 'How',
      kind: 'code',
      refers: 'Visit kinds',
      help: 'A visit, or a structured conversation instead.',
    },
    {
      column: 'Planned for',
      kind: 'day',
      help: 'The first day agreed with the school; leave it when the day changes.',
    },
    { column: 'Visited on', kind: 'day', happened: true, help: 'The day it took place.' },
    {
      column: 'Toolkit',
      kind: 'code',
      refers: 'Toolkit versions',
      help: 'The version of the toolkit that was used.',
    },
    { column: 'Form', kind: 'link', help: 'Where the completed questionnaire is.' },
    { column: 'Data due', kind: 'day', help: 'The day by which its data is due at the centre.' },
    { column: 'Data submitted', kind: 'day', happened: true, help: 'The day the data went in.' },
    {
      column: 'Feedback sent',
      kind: 'day',
      happened: true,
      help: 'The day the school got its feedback.',
    },
  ],
  rows: [],
};

/** Schools, what they do in music, and the visits to them. */
export const schoolRegisters: readonly Register[] = [schools, profiles, visits];
