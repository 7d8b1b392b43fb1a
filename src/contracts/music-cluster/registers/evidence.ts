import type { Register, RegisterRow } from '../../template';
import { id, name } from './common';

const confidence: Register = {
  name: 'Confidence',
  about: 'How confident educators feel, from 1 to 5, before and after CPD. No names.',
  columns: [
    id,
    { column: 'Session', kind: 'text', help: 'Which CPD it was.' },
    {
      column: 'Asked on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day of the first answer.',
    },
    { column: 'Before', kind: 'count', help: 'The first answer: 1 is not at all, 5 is very.' },
    {
      column: 'Asked again on',
      kind: 'day',
      happened: true,
      help: 'The day of the second answer.',
    },
    { column: 'After', kind: 'count', help: 'The second answer.' },
  ],
  rows: [],
};

const caseStudies: Register = {
  name: 'Case studies',
  about: 'Stories of good music-making. Only approved ones with consent are printed.',
  columns: [
    id,
    name('A title without names of people.'),
    {
      column: 'Approved on',
      kind: 'day',
      happened: true,
      help: 'The day the manager approved it.',
    },
    { column: 'Story', kind: 'text', help: 'A few sentences, as they may be printed.' },
    {
      column: 'Consent on',
      kind: 'day',
      happened: true,
      help: 'The day the school and those in it agreed.',
    },
    { column: 'Link', kind: 'link', help: 'Where the signed consent and the full story are.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'Story states',
      help: 'Collecting, drafted or approved.',
    },
  ],
  rows: [],
};

const comms: Register = {
  name: 'Comms',
  about: 'Newsletters, posts and letters, and whom they were for.',
  columns: [
    id,
    { column: 'Date', kind: 'day', happened: true, required: true, help: 'The day it went out.' },
    {
      column: 'Channel',
      kind: 'code',
      refers: 'Channels',
      required: true,
      help: 'How it went out.',
    },
    {
      column: 'Audience',
      kind: 'codes',
      refers: 'Segments',
      help: 'Whom it was for, with commas between.',
    },
    { column: 'About', kind: 'text', help: 'What it said, in a few words.' },
    { column: 'Link', kind: 'link', help: 'Where it is.' },
  ],
  rows: [],
};

/** Examples of targets, to be agreed with the manager. */
export const exampleTargets: readonly RegisterRow[] = [
  { Id: 'G1', Name: 'Schools visited', Target: 14 },
  { Id: 'G2', Name: 'Schools active in the cluster', Target: 12 },
  { Id: 'G3', Name: 'Educators at CPD', Target: 40 },
];

const targets: Register = {
  name: 'Targets',
  about: 'Targets and agreed measures. The figures themselves go into Readings.',
  columns: [
    id,
    name('What is measured.'),
    { column: 'Target', kind: 'number', help: 'What it should come to by the end of the year.' },
  ],
  rows: exampleTargets,
};

const readings: Register = {
  name: 'Readings',
  about: 'A row each time a target is looked at, with the reason where it is behind.',
  columns: [
    id,
    {
      column: 'Date',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day of the reading.',
    },
    {
      column: 'Target',
      kind: 'code',
      refers: 'Targets',
      required: true,
      help: 'From the Targets sheet.',
    },
    { column: 'Value', kind: 'number', help: 'The figure.' },
    { column: 'Reason', kind: 'text', help: 'Why it is ahead or behind, in a sentence.' },
  ],
  rows: [],
};

const documents: Register = {
  name: 'Documents',
  about: 'Insurance and other papers that must be in force.',
  columns: [
    id,
    name('The policy or certificate, with its number.'),
    {
      column: 'Kind',
      kind: 'code',
      refers: 'Document kinds',
      required: true,
      help: 'Public liability insurance, or another.',
    },
    { column: 'Good until', kind: 'day', help: 'The last day on which it is in force.' },
    { column: 'Link', kind: 'link', help: 'Where it is.' },
  ],
  rows: [],
};

const step = (Id: string, Name: string, Due: string): RegisterRow => ({ Id, Name, Due });

/** Examples of steps, to be agreed with the manager. */
export const inductionSteps: readonly RegisterRow[] = [
  step('N1', 'First meeting with the designated manager', '2025-09-12'),
  step('N2', 'How the organisation and its clusters work', '2025-09-19'),
  step('N3', 'Access to the database', '2025-09-26'),
  step('N4', 'Access to the Mailchimp account', '2025-09-26'),
  step('N5', 'Toolkit and questionnaire gone through', '2025-10-03'),
  step('N6', 'Safeguarding and data protection', '2025-10-10'),
];

const induction: Register = {
  name: 'Induction',
  about: 'The checklist of the induction: by when each step is due, and when it was done.',
  columns: [
    id,
    name('What is gone through.'),
    { column: 'Due', kind: 'day', help: 'The day by which it should be done.' },
    {
      column: 'Done on',
      kind: 'day',
      happened: true,
      help: 'The day it was done. Empty: not yet.',
    },
  ],
  rows: inductionSteps,
};

/** Proof, communications, targets, papers and the induction. */
export const evidenceRegisters: readonly Register[] = [
  confidence,
  caseStudies,
  comms,
  targets,
  readings,
  documents,
  induction,
];
