import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const data: readonly Term[] = [
  {
    ref: 'W24',
    clause: QUOTES.W24,
    rule: 'timeliness',
    measure: 'Days to submit school data',
    atLeast: '90 %',
    atMost: '0 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'Each visit has its own day by which the school’s data is due at the centre.',
  },
  {
    ref: 'W24b',
    clause: QUOTES.W24,
    rule: 'timeliness',
    measure: 'Days to hand in a data return',
    atLeast: '100 %',
    atMost: '0 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption:
      'The returns for the whole cluster have the days in Submissions, to be agreed each year.',
  },
  {
    ref: 'W25',
    clause: QUOTES.W25,
    rule: 'minimum',
    measure: 'Get-togethers attended',
    atLeast: '3 get-togethers',
    per: 'contract',
    ifBroken: 'note',
    assumption: '“Periodic” is read as three in the year; the time counts towards the 15 days.',
  },
];

const spread: readonly Term[] = [
  {
    ref: 'W26',
    clause: QUOTES.W26,
    rule: 'spread',
    measure: 'Time logged',
    atMost: '33 %',
    window: 'any 4 weeks',
    of: 'contracted days',
    warnAt: '80 %',
    ifBroken: 'warn',
    assumption: '“An intense block” is read as more than 33 % of the year’s time in any 4 weeks.',
  },
  {
    ref: 'W27',
    clause: QUOTES.W27,
    rule: 'spread',
    measure: 'Days with an entry',
    atMost: '21 days',
    ifBroken: 'note',
    assumption:
      '“Reasonably regularly” is read as never more than three weeks without an entry, breaks left out; five minutes are enough.',
  },
  {
    ref: 'W27b',
    clause: QUOTES.W27,
    rule: 'minimum',
    measure: 'Days with an entry',
    atLeast: '1 day',
    per: 'month',
    ifBroken: 'note',
    assumption: 'At least one day in every month has an entry.',
  },
];

const support: readonly Term[] = [
  {
    ref: 'W28',
    clause: QUOTES.W28,
    rule: 'timeliness',
    measure: 'Days to finish a step of the induction',
    atLeast: '100 %',
    atMost: '14 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'Each step of the induction is done within two weeks of its day.',
  },
  {
    ref: 'W29',
    clause: QUOTES.W29,
    rule: 'consent',
    of: 'Contacts',
    ifBroken: 'stop',
    assumption: 'Nobody is put on the list for Mailchimp without a recorded agreement.',
  },
];

/** Data, get-togethers, the spread of the work, and support. */
export const rhythmTerms: readonly Term[] = [...data, ...spread, ...support];
