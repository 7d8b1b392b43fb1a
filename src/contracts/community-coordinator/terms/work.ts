import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const people: readonly Term[] = [
  {
    ref: 'P13',
    clause: QUOTES.P13,
    rule: 'share',
    measure: 'Sessions led by residents',
    atLeast: '25 %',
    per: 'quarter',
    of: 'Sessions with residents',
    ifBroken: 'note',
    assumption:
      '“At the forefront” is read as residents leading, or leading with you, one session in four.',
  },
  {
    ref: 'P14',
    clause: QUOTES.P14,
    rule: 'stage',
    atMost: '180 days',
    window: 'People stages to Taking part',
    of: 'People',
    ifBroken: 'note',
    assumption:
      'Steps towards taking part have no date: half a year at a stage before it is pointed out.',
  },
  {
    ref: 'P18',
    clause: QUOTES.P18,
    rule: 'minimum',
    measure: 'Groups formed',
    atLeast: '2 groups',
    per: 'contract',
    ifBroken: 'note',
    assumption: '“New activity groups” is read as at least two over the contract.',
  },
  {
    ref: 'P19',
    clause: QUOTES.P19,
    rule: 'stage',
    atMost: '90 days',
    window: 'Group stages to Self-managing',
    of: 'Groups',
    ifBroken: 'note',
    assumption: 'A group that stays at one stage for more than 90 days is pointed out.',
  },
];

const knowledge: readonly Term[] = [
  {
    ref: 'P21',
    clause: QUOTES.P21,
    rule: 'coverage',
    measure: 'Readings taken',
    atLeast: '1',
    per: 'quarter',
    of: 'Indicators where Every = Every quarter',
    ifBroken: 'note',
    assumption: 'Each indicator that the board chose is read once a quarter.',
  },
  {
    ref: 'P22',
    clause: QUOTES.P22,
    rule: 'coverage',
    measure: 'Contacts with partners',
    atLeast: '1',
    per: 'quarter',
    of: 'Organisations where Keep in touch = Every quarter',
    ifBroken: 'warn',
    assumption:
      'To maintain a relationship is read as one contact a quarter with each key stakeholder.',
  },
  {
    ref: 'P23',
    clause: QUOTES.P23,
    rule: 'timeliness',
    measure: 'Days to reach a step of the plan',
    atLeast: '100 %',
    atMost: '30 days',
    per: 'contract',
    ifBroken: 'note',
    assumption:
      'The steps of the refresh and their days are in Milestones; a month’s grace is given.',
  },
  {
    ref: 'P24',
    clause: QUOTES.P24,
    rule: 'share',
    measure: 'Applications awarded',
    atLeast: '33 %',
    per: 'contract',
    of: 'Applications decided',
    ifBroken: 'note',
    assumption:
      'The specification gives no rate: of the applications that were decided, a third being awarded is taken as a mark.',
  },
  {
    ref: 'P25',
    clause: QUOTES.P25,
    rule: 'coverage',
    measure: 'Liaison with neighbours',
    atLeast: '1',
    per: 'quarter',
    of: 'Places where Tags = neighbour',
    ifBroken: 'warn',
    assumption: 'To liaise is read as one contact a quarter with each of the three communities.',
  },
  {
    ref: 'P26',
    clause: QUOTES.P26,
    rule: 'coverage',
    measure: 'Reading and training',
    atLeast: '1',
    per: 'quarter',
    of: 'Topics',
    ifBroken: 'note',
    assumption: '“Up to date” is read as something on each of the five topics in every quarter.',
  },
];

const records: readonly Term[] = [
  {
    ref: 'P27',
    clause: QUOTES.P27,
    rule: 'timeliness',
    measure: 'Days to hold a review',
    atLeast: '100 %',
    atMost: '14 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption:
      '“Regular reviews” is read as one a quarter, held within two weeks of the day in Milestones.',
  },
  {
    ref: 'P27b',
    clause: QUOTES.P27,
    rule: 'timeliness',
    measure: 'Days to hand in a report',
    atLeast: '100 %',
    atMost: '7 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption:
      'Summaries are due on the 5th of the next month, board reports on the 15th; a week’s grace is given.',
  },
  {
    ref: 'P28',
    clause: QUOTES.P28,
    rule: 'consent',
    of: 'Contacts',
    ifBroken: 'stop',
    assumption: 'Nobody is written to without a recorded agreement.',
  },
  {
    ref: 'P30',
    clause: QUOTES.P30,
    rule: 'evidence',
    measure: 'Case studies approved',
    atLeast: '100 %',
    of: 'Consent on, Link',
    ifBroken: 'stop',
    assumption: 'A case study is approved only with the consent of the people in it.',
  },
  {
    ref: 'P32',
    clause: QUOTES.P32,
    rule: 'minimum',
    measure: 'Channels used',
    atLeast: '2 channels',
    per: 'quarter',
    ifBroken: 'note',
    assumption: '“A range” is read as at least two channels in a quarter.',
  },
];

/** What the work itself must bring. */
export const workTerms: readonly Term[] = [...people, ...knowledge, ...records];
