import type { OwnColumn, Register } from '../template';

const id: OwnColumn = {
  column: 'Id',
  kind: 'id',
  required: true,
  help: 'A short code, used once.',
};
const name = (help: string): OwnColumn => ({ column: 'Name', kind: 'text', required: true, help });

const groups: Register = {
  name: 'Groups',
  about: 'The groups you help to start and to stand on their own. Their stages are in Moves.',
  columns: [
    id,
    name('What the group is called.'),
    { column: 'Formed on', kind: 'day', happened: true, help: 'The day it first met as a group.' },
    {
      column: 'How it began',
      kind: 'text',
      help: 'Whose wish it was, and what they brought to it.',
    },
    { column: 'Members', kind: 'count', help: 'How many people belong to it now.' },
    { column: 'Led by residents', kind: 'yes-no', help: 'Yes if residents lead it.' },
  ],
  rows: [],
};

const people: Register = {
  name: 'People',
  about: 'Residents, by code: how far each has come is in Moves. Names are optional.',
  columns: [
    { ...id, help: 'A code such as R07. Reports and messages use nothing else.' },
    {
      column: 'Name',
      kind: 'text',
      personal: true,
      help: 'You may leave it out, and keep names elsewhere.',
    },
    { column: 'First contact', kind: 'day', happened: true, help: 'The day you first spoke.' },
  ],
  rows: [],
};

const organisations: Register = {
  name: 'Organisations',
  about: 'Stakeholders, partners and funders, and how often to be in touch.',
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
      column: 'Keep in touch',
      kind: 'code',
      refers: 'Keep in touch',
      help: 'Every quarter for the key ones: the board sees who has fallen silent.',
    },
    { column: 'Relationship', kind: 'count', help: 'How strong it is, from 1 to 5.' },
    { column: 'Contact person', kind: 'text', personal: true, help: 'Whom you speak to.' },
  ],
  rows: [
    {
      Id: 'EAC',
      Name: 'East Ayrshire Council',
      Kind: 'East Ayrshire Council',
      'Keep in touch': 'Every quarter',
    },
  ],
};

const projects: Register = {
  name: 'Projects',
  about: 'Projects, events, activities and collective actions: planned, delivered or cancelled.',
  columns: [
    id,
    name('What it is called.'),
    {
      column: 'Kind',
      kind: 'code',
      refers: 'Project kinds',
      help: 'Collective action: people acting together for the wider community.',
    },
    {
      column: 'Groups',
      kind: 'codes',
      refers: 'Groups',
      help: 'The groups involved, with commas between.',
    },
    { column: 'Planned for', kind: 'day', help: 'When it was to happen.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'Project states',
      help: 'Planned, delivered or cancelled.',
    },
    { column: 'Held on', kind: 'day', happened: true, help: 'When it happened, or began.' },
    { column: 'People', kind: 'count', help: 'How many took part.' },
    { column: 'Benefit', kind: 'text', help: 'What good it did, and for whom.' },
    { column: 'Why cancelled', kind: 'text', help: 'If it was cancelled: the reason.' },
  ],
  rows: [],
};

const actions: Register = {
  name: 'Actions',
  about:
    'What was agreed at reviews, by the board or in the Community Action Plan, and how far it is.',
  columns: [
    id,
    name('What is to be done.'),
    {
      column: 'Agreed in',
      kind: 'code',
      refers: 'Agreed in',
      help: 'The review, the board meeting, or the action plan.',
    },
    { column: 'Agreed on', kind: 'day', happened: true, help: 'The day it was agreed.' },
    { column: 'Theme', kind: 'text', help: 'For the action plan: which of its themes.' },
    {
      column: 'Lead',
      kind: 'text',
      help: 'The group or the post that leads on it. No names of residents.',
    },
    { column: 'Due', kind: 'day', help: 'By when.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'Action states',
      help: 'Open, under way, done or dropped.',
    },
    { column: 'Done on', kind: 'day', happened: true, help: 'The day it was done.' },
  ],
  rows: [],
};

const funding: Register = {
  name: 'Funding',
  about: 'Applications that you help groups with, from the first idea to the decision.',
  columns: [
    id,
    name('What the money is for.'),
    { column: 'Group', kind: 'code', refers: 'Groups', help: 'The group that applies.' },
    {
      column: 'Funder',
      kind: 'code',
      refers: 'Organisations',
      help: 'From the Organisations sheet.',
    },
    { column: 'Programme', kind: 'text', help: 'The fund or the round.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'Funding states',
      help: 'Idea, preparing, submitted, awarded or declined.',
    },
    {
      column: 'Since',
      kind: 'day',
      required: true,
      help: 'The day it came to that state: for an award, the day of the award.',
    },
    { column: 'Asked for', kind: 'money', help: 'The amount applied for.' },
    { column: 'Awarded', kind: 'money', help: 'The amount granted.' },
    { column: 'Submitted', kind: 'day', happened: true, help: 'The day the application went in.' },
  ],
  rows: [],
};

export const registers: readonly Register[] = [
  groups,
  people,
  organisations,
  projects,
  actions,
  funding,
];
