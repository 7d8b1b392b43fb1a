import type { OwnColumn, Register } from '../template';

const id: OwnColumn = {
  column: 'Id',
  kind: 'id',
  required: true,
  help: 'A short code, used once.',
};
const name = (help: string): OwnColumn => ({ column: 'Name', kind: 'text', required: true, help });

const assets: Register = {
  name: 'Assets',
  about:
    'Strengths, skills, knowledge and interests that people, places and organisations have to offer.',
  columns: [
    id,
    name('Such as: can mend bicycles. No names of residents.'),
    {
      column: 'Kind',
      kind: 'code',
      refers: 'Asset kinds',
      help: 'A strength, a skill, knowledge or an interest.',
    },
    {
      column: 'Held by',
      kind: 'code',
      refers: 'Asset holders',
      help: 'A person, an organisation or a place.',
    },
    { column: 'Found on', kind: 'day', happened: true, help: 'The day you learnt of it.' },
    { column: 'Offered to', kind: 'code', refers: 'Groups', help: 'The group that could use it.' },
    { column: 'Used on', kind: 'day', happened: true, help: 'The day it was first put to use.' },
  ],
  rows: [],
};

const issues: Register = {
  name: 'Community issues',
  about: 'Problems that residents raise, who took them up, and how they ended.',
  columns: [
    id,
    name('The problem in a few words. Nothing about a person.'),
    { column: 'Raised on', kind: 'day', happened: true, help: 'The day it was raised.' },
    {
      column: 'State',
      kind: 'code',
      refers: 'Issue states',
      help: 'Raised, taken up or resolved.',
    },
    { column: 'Taken up by', kind: 'code', refers: 'Groups', help: 'The group that took it up.' },
    { column: 'Resolved on', kind: 'day', happened: true, help: 'The day it was resolved.' },
  ],
  rows: [],
};

const caseStudies: Register = {
  name: 'Case studies',
  about: 'Stories of change. Only approved ones with consent are printed.',
  columns: [
    id,
    name('A title without names.'),
    {
      column: 'Approved on',
      kind: 'day',
      happened: true,
      help: 'The day the Secretary approved it.',
    },
    { column: 'Collected on', kind: 'day', happened: true, help: 'The day the story was told.' },
    { column: 'Theme', kind: 'code', refers: 'Outcomes', help: 'Community wealth or wellbeing.' },
    { column: 'Story', kind: 'text', help: 'A few sentences, as they may be printed.' },
    {
      column: 'Consent on',
      kind: 'day',
      happened: true,
      help: 'The day the people in it agreed to its use.',
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

const feedback: Register = {
  name: 'Feedback',
  about: 'What people say about sessions and events.',
  columns: [
    id,
    {
      column: 'Received on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day it came in.',
    },
    { column: 'About', kind: 'code', refers: 'Activities', help: 'What it is about.' },
    { column: 'Score', kind: 'count', help: 'From 1 to 5, if they gave one.' },
    { column: 'Words', kind: 'text', personal: true, help: 'In their own words. Not printed.' },
  ],
  rows: [],
};

const confidence: Register = {
  name: 'Confidence',
  about: 'How confident people feel, from 1 to 5, before and after.',
  columns: [
    id,
    {
      column: 'Person',
      kind: 'code',
      refers: 'People',
      help: 'By code. Leave it empty for a group’s answer.',
    },
    { column: 'Group', kind: 'code', refers: 'Groups', help: 'The group, if it is about one.' },
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

const comms: Register = {
  name: 'Comms',
  about: 'Posts, newsletters and posters, and whom they were for.',
  columns: [
    id,
    { column: 'Date', kind: 'day', happened: true, required: true, help: 'The day it went out.' },
    {
      column: 'Channel',
      kind: 'code',
      refers: 'Channels',
      required: true,
      help: 'Where it went out.',
    },
    {
      column: 'Audience',
      kind: 'codes',
      refers: 'Segments',
      help: 'Whom it was for, with commas between.',
    },
    { column: 'About', kind: 'text', help: 'What it said, in a few words.' },
    { column: 'Reach', kind: 'count', help: 'How many people saw it, if you know.' },
    { column: 'Link', kind: 'link', help: 'Where it is.' },
  ],
  rows: [],
};

export const indicators: Register = {
  name: 'Indicators',
  about: 'What the board wants to watch. The figures themselves go into Readings.',
  columns: [
    id,
    name('What is measured.'),
    { column: 'Every', kind: 'code', refers: 'Rhythms', help: 'How often a figure is due.' },
    { column: 'Owner', kind: 'text', help: 'Who sees to it, by post.' },
  ],
  rows: [
    {
      Id: 'I1',
      Name: 'Residents taking part in groups',
      Every: 'Every quarter',
      Owner: 'Coordinator',
    },
    {
      Id: 'I2',
      Name: 'Groups that meet without the coordinator',
      Every: 'Every quarter',
      Owner: 'Coordinator',
    },
    {
      Id: 'I3',
      Name: 'Events in the community calendar',
      Every: 'Every quarter',
      Owner: 'Coordinator',
    },
    {
      Id: 'I4',
      Name: 'How well Patna solves its own problems, from 1 to 5',
      Every: 'Every year',
      Owner: 'Board',
    },
  ],
};

const readings: Register = {
  name: 'Readings',
  about: 'A row each time an indicator is measured.',
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
      column: 'Indicator',
      kind: 'code',
      refers: 'Indicators',
      required: true,
      help: 'From the Indicators sheet.',
    },
    { column: 'Value', kind: 'number', help: 'The figure.' },
    { column: 'Source', kind: 'text', help: 'Where it comes from.' },
  ],
  rows: [],
};

export const evidenceRegisters: readonly Register[] = [
  assets,
  issues,
  caseStudies,
  feedback,
  confidence,
  comms,
  indicators,
  readings,
];
