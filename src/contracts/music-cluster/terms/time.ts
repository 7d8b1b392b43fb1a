import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const contractor: readonly Term[] = [
  {
    ref: 'W17',
    clause: QUOTES.W17,
    rule: 'instalments',
    measure: 'Time logged',
    atLeast: '£3,000',
    per: 'quarter',
    window: '4 parts',
    of: 'invoice',
    ifBroken: 'warn',
    assumption:
      'The example fee of £3,000 is invoiced in four parts of £750, with nothing taken off for tax or NI.',
  },
  {
    ref: 'W18',
    clause: QUOTES.W18,
    rule: 'expiry',
    measure: 'Public liability insurance',
    window: 'invoices',
    warnAt: '60, 30, 7 days',
    ifBroken: 'stop',
    assumption: '“Appropriate” is settled with the manager; a policy without a last day is none.',
  },
];

const days: readonly Term[] = [
  {
    ref: 'W19',
    clause: QUOTES.W19,
    rule: 'evidence',
    measure: 'Schools in the cluster',
    atLeast: '100 %',
    per: 'contract',
    of: 'Days agreed',
    ifBroken: 'warn',
    assumption:
      'A day for each of 14 schools and one for the cluster are 15 days: when a school joins or leaves, the days are agreed anew.',
  },
  {
    ref: 'W19b',
    clause: QUOTES.W19,
    rule: 'share',
    measure: 'Schools in the cluster that the days count',
    atLeast: '100 %',
    per: 'contract',
    of: 'Schools that the days count',
    ifBroken: 'warn',
    assumption:
      'A school that has left is counted in the days no longer, once they are agreed anew.',
  },
  {
    ref: 'W20',
    clause: QUOTES.W20,
    rule: 'cap',
    measure: 'Time logged',
    atMost: '15 days',
    per: 'contract',
    warnAt: '90 %',
    ifBroken: 'warn',
    assumption:
      '“Around 15 days” is read as at most 15 days of 7 h 30 min, 112 h 30 min in all; get-togethers count.',
  },
];

const calendar: readonly Term[] = [
  {
    ref: 'W21',
    clause: QUOTES.W21,
    rule: 'timeliness',
    measure: 'Days to reach a milestone',
    atLeast: '90 %',
    atMost: '14 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'Milestones have two weeks’ grace; their days are proposals until agreed.',
  },
  {
    ref: 'W22',
    clause: QUOTES.W22,
    rule: 'cap',
    measure: 'Visits when schools are closed',
    atMost: '0 visits',
    per: 'contract',
    ifBroken: 'note',
    assumption:
      'Schools are closed at weekends, outside the terms in School terms, and on the days in the list Holidays; training days are added there.',
  },
  {
    ref: 'W22b',
    clause: QUOTES.W22,
    rule: 'cap',
    measure: 'Visits planned when schools are closed',
    atMost: '0 visits',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'A visit that is planned for such a day needs another day, or the school’s word.',
  },
];

const meetings: readonly Term[] = [
  {
    ref: 'W23',
    clause: QUOTES.W23,
    rule: 'minimum',
    measure: 'Cluster meetings',
    atLeast: '1 meeting',
    per: 'term',
    ifBroken: 'note',
    assumption:
      '“Reasonably spread” is read as a cluster meeting in each of the six school terms; their days stand in School terms, to be checked.',
  },
];

/** Pay, days, milestones and meetings. */
export const timeTerms: readonly Term[] = [...contractor, ...days, ...calendar, ...meetings];
