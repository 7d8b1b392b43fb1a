import type { Register } from '../../template';
import { id, name } from './common';

const organisations: Register = {
  name: 'Organisations',
  about:
    'Tutors, venues, organisations and societies of the area. Schools have a sheet of their own.',
  columns: [
    id,
    name('What it is called; a tutor by the name of the business.'),
    {
      column: 'Kind',
      kind: 'code',
      refers: 'Organisation kinds',
      required: true,
      help: 'Tutor, venue, organisation or society, or other.',
    },
    { column: 'Offers', kind: 'text', help: 'What it brings: skills, rooms, ensembles.' },
    { column: 'Contact person', kind: 'text', personal: true, help: 'Whom you speak to.' },
  ],
  rows: [],
};

const needs: Register = {
  name: 'Needs',
  about:
    'What is needed in provision or CPD, ranked, and the support given. Its steps are in Moves.',
  columns: [
    id,
    name('The need in a few words. No school’s name: it may be printed.'),
    { column: 'Kind', kind: 'code', refers: 'Need kinds', help: 'Provision or CPD.' },
    {
      column: 'Level',
      kind: 'code',
      refers: 'Need levels',
      help: 'One school’s, or the whole cluster’s.',
    },
    {
      column: 'School',
      kind: 'code',
      refers: 'Schools',
      help: 'The school, if it is one school’s.',
    },
    {
      column: 'Share',
      kind: 'code',
      refers: 'Share scopes',
      help: 'How far its details may go. Empty: they are kept from every report.',
    },
    { column: 'Rank', kind: 'count', help: '1 is the first priority of the cluster.' },
    {
      column: 'Found on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day it was found.',
    },
    {
      column: 'Raised on',
      kind: 'day',
      happened: true,
      help: 'The day it was raised with the centre.',
    },
    { column: 'Answer', kind: 'text', help: 'What the centre answered.' },
    { column: 'Support given', kind: 'text', help: 'What was done about it.' },
  ],
  rows: [],
};

const opportunities: Register = {
  name: 'Opportunities',
  about: 'Concerts, workshops, ensembles and courses that you told the cluster about.',
  columns: [
    id,
    name('What is offered.'),
    {
      column: 'Kind',
      kind: 'code',
      refers: 'Opportunity kinds',
      required: true,
      help: 'Participation or progression.',
    },
    {
      column: 'Shared on',
      kind: 'day',
      happened: true,
      help: 'The day you told the cluster about it.',
    },
    {
      column: 'Organisation',
      kind: 'code',
      refers: 'Organisations',
      help: 'Who offers it, if it is one of the Organisations.',
    },
    {
      column: 'Schools',
      kind: 'codes',
      refers: 'Schools',
      help: 'The schools that took it up, with commas between.',
    },
    { column: 'Young people', kind: 'count', help: 'How many young people took part.' },
  ],
  rows: [],
};

const advice: Register = {
  name: 'Advice',
  about: 'Advice and support that you drew upon, and what came of it.',
  columns: [
    id,
    {
      column: 'Date',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day you took advice.',
    },
    {
      column: 'Adviser',
      kind: 'code',
      refers: 'Advisers',
      required: true,
      help: 'The team, the SEND Advocate, the Singing or the First Access Champion.',
    },
    { column: 'About', kind: 'text', help: 'What it was about, in a few words.' },
    { column: 'Need', kind: 'code', refers: 'Needs', help: 'The need it was for, if any.' },
    { column: 'Outcome', kind: 'text', help: 'What came of it.' },
  ],
  rows: [],
};

/** Who there is, what is needed, what is offered, and who helps. */
export const developmentRegisters: readonly Register[] = [
  organisations,
  needs,
  opportunities,
  advice,
];
