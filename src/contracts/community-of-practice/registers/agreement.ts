import type { Register } from '../../template';
import { id, link, name } from './columns';

const ASKED = '2022-12-01';

export const decisions: Register = {
  name: 'Decisions',
  about: 'What the call leaves open, how it is read for now, and what was decided.',
  columns: [
    id,
    {
      column: 'Asked on',
      kind: 'day',
      happened: true,
      required: true,
      help: 'The day the question was put.',
    },
    name('What is to be decided.'),
    { column: 'The call says', kind: 'text', help: 'In its own words.' },
    { column: 'Read for now as', kind: 'text', help: 'What holds until somebody decides.' },
    { column: 'Decision', kind: 'text', help: 'What was decided.' },
    { column: 'Decided on', kind: 'day', happened: true, help: 'The day it was decided.' },
  ],
  rows: [
    {
      Id: 'D1',
      'Asked on': ASKED,
      Name: 'The last day',
      'The call says': '“until February 2023” and “through to January 2023”',
      'Read for now as': '28 February 2023',
    },
    {
      Id: 'D2',
      'Asked on': ASKED,
      Name: 'VAT',
      'The call says': '“These figures include VAT.”',
      'Read for now as': 'Not registered: £6,000 is all fee',
    },
    {
      Id: 'D3',
      'Asked on': ASKED,
      Name: 'The year of the money',
      'The call says': '“In 2022: £6,000”',
      'Read for now as': 'The budget that pays, not a last day for invoices',
    },
    {
      Id: 'D4',
      'Asked on': ASKED,
      Name: 'How it is paid',
      'The call says': 'Nothing',
      'Read for now as': 'Each month for the days worked',
    },
    {
      Id: 'D5',
      'Asked on': ASKED,
      Name: 'The day rate, and how long a day is',
      'The call says': '“We’d like to know your day rate”',
      'Read for now as': '£300 without VAT, for 7.5 h: 20 days',
    },
  ],
};

export const application: Register = {
  name: 'Application',
  about: 'The parts of the expression of interest, and how many pages each takes.',
  columns: [
    id,
    name('Which part it is.'),
    { column: 'Pages', kind: 'count', help: 'How many slides or A4 pages it takes.' },
    link('Where it is.'),
  ],
  rows: [
    { Id: 'A1', Name: 'About you' },
    { Id: 'A2', Name: 'Your plan' },
    { Id: 'A3', Name: 'Time and money' },
  ],
};

export const handover: Register = {
  name: 'Handover',
  about: 'What the community manager is given, whether it is ready, and where it is.',
  columns: [
    id,
    name('What is handed over.'),
    { column: 'Ready', kind: 'yes-no', help: 'Yes once it is ready.' },
    link('Where it is.'),
  ],
  rows: [
    { Id: 'H1', Name: 'Contacts who agreed, with when and how' },
    { Id: 'H2', Name: 'Open actions' },
    { Id: 'H3', Name: 'Milestones and what comes next' },
    { Id: 'H4', Name: 'Decisions' },
    { Id: 'H5', Name: 'Options and findings' },
    { Id: 'H6', Name: 'Tools: who has access, and how to leave them' },
    { Id: 'H7', Name: 'Sign-up form and welcome pack' },
    { Id: 'H8', Name: 'This workbook' },
  ],
};
