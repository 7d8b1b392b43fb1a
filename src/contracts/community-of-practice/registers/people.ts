import type { Register } from '../../template';
import { id, link, name } from './columns';

export const organisations: Register = {
  name: 'Organisations',
  about: 'Who is funded through the Makers and Maintainers Fund, and who else takes an interest.',
  columns: [
    id,
    name('What it is called.'),
    {
      column: 'Kind',
      kind: 'code',
      refers: 'Organisation kinds',
      help: 'What sort of organisation it is.',
    },
    {
      column: 'Funded',
      kind: 'yes-no',
      help: 'Yes if it has a grant from the Makers and Maintainers Fund.',
    },
  ],
  rows: [{ Id: 'PTC', Name: 'Power to Change', Kind: 'Funder', Funded: false }],
};

export const members: Register = {
  name: 'Members',
  about:
    'People who were invited to join, by code: how far each has come is in Moves. Whoever says no is taken out.',
  columns: [
    { ...id, help: 'A code such as P07. Reports and messages use nothing else.' },
    {
      column: 'Name',
      kind: 'text',
      personal: true,
      help: 'You may leave it out, and keep names in Contacts alone.',
    },
    {
      column: 'Organisation',
      kind: 'code',
      refers: 'Organisations',
      help: 'Where they belong, if anywhere.',
    },
    {
      column: 'Role',
      kind: 'code',
      refers: 'Roles',
      help: 'Creator or user of community tech.',
    },
  ],
  rows: [],
};

export const consultation: Register = {
  name: 'Consultation',
  about: 'What creators and users want and need, a conversation a row. No names.',
  columns: [
    id,
    { column: 'Held on', kind: 'day', happened: true, required: true, help: 'The day you spoke.' },
    {
      column: 'Person',
      kind: 'text',
      personal: true,
      help: 'A code such as P07, never a name. Not printed.',
    },
    {
      column: 'Organisation',
      kind: 'code',
      refers: 'Organisations',
      help: 'Whom they spoke for. Whether it is funded stands there.',
    },
    { column: 'Role', kind: 'code', refers: 'Roles', help: 'Creator or user of community tech.' },
    { column: 'Theme', kind: 'code', refers: 'Needs', help: 'What the need is about.' },
    { column: 'Need', kind: 'text', help: 'What they want or need, in a sentence.' },
    {
      column: 'Quote',
      kind: 'text',
      help: 'Their own words, as they may be printed: nothing by which they are recognised.',
    },
    {
      column: 'Consent on',
      kind: 'day',
      happened: true,
      help: 'The day they agreed to be quoted.',
    },
    link('Where the notes are: a page in Google Workspace, a Miro board.'),
  ],
  rows: [],
};

export const gatherings: Register = {
  name: 'Gatherings',
  about: 'Meetups and gatherings: how many came, which organisations, what was spoken of.',
  columns: [
    id,
    {
      column: 'Held on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day it was held.',
    },
    name('What it was called.'),
    {
      column: 'Organisations',
      kind: 'codes',
      refers: 'Organisations',
      help: 'Which organisations came, with commas between.',
    },
    { column: 'Attended', kind: 'count', help: 'How many people came.' },
    { column: 'New', kind: 'count', help: 'How many of them for the first time.' },
    { column: 'Returning', kind: 'count', help: 'How many had come before.' },
    {
      column: 'Topics',
      kind: 'codes',
      refers: 'Topics',
      help: 'What was spoken of, with commas between.',
    },
    { column: 'What came of it', kind: 'text', help: 'In a sentence, without names.' },
    link('Where the notes are: a Miro board, a page in Google Workspace.'),
  ],
  rows: [],
};

export const actions: Register = {
  name: 'Actions',
  about: 'What was agreed at gatherings and with the Secretariat, and how far it is.',
  columns: [
    id,
    name('What is to be done.'),
    { column: 'Agreed on', kind: 'day', happened: true, help: 'The day it was agreed.' },
    {
      column: 'Agreed at',
      kind: 'code',
      refers: 'Gatherings',
      help: 'The gathering, if it was one.',
    },
    { column: 'Lead', kind: 'text', help: 'The organisation or the post that sees to it.' },
    { column: 'Due', kind: 'day', help: 'By when.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'Action states',
      help: 'Open, under way, done or dropped.',
    },
    { column: 'Done on', kind: 'day', happened: true, help: 'The day it was done.' },
    link('Where it is kept: a task in Asana.'),
  ],
  rows: [],
};
