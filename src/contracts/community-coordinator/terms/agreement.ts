import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const place: readonly Term[] = [
  {
    ref: 'P1',
    clause: QUOTES.P1,
    rule: 'minimum',
    measure: 'Days in Patna',
    atLeast: '1 day',
    per: 'week',
    ifBroken: 'note',
    assumption: '“Regular working in Patna” is read as at least one day in every week.',
  },
  {
    ref: 'P2',
    clause: QUOTES.P2,
    rule: 'spread',
    measure: 'Days at a community venue',
    atMost: '14 days',
    ifBroken: 'warn',
    assumption:
      '“Regularly” is read as never more than 14 days between two days at a community venue.',
  },
  {
    ref: 'P2b',
    clause: QUOTES.P2,
    rule: 'minimum',
    measure: 'Sessions at a community venue',
    atLeast: '4 sessions',
    per: 'month',
    ifBroken: 'note',
    assumption: '“Regularly” is read as at least 4 sessions at a community venue in a month.',
  },
];

const money: readonly Term[] = [
  {
    ref: 'P4',
    clause: QUOTES.P4,
    rule: 'cap',
    measure: 'Fee invoiced',
    atMost: '£26,000',
    per: 'contract',
    ifBroken: 'stop',
  },
  {
    ref: 'P5',
    clause: QUOTES.P5,
    rule: 'instalments',
    measure: 'Hours worked',
    atLeast: '£26,000',
    per: 'month',
    window: '12 parts',
    of: 'invoice',
    ifBroken: 'warn',
    assumption: 'Twelve instalments that add up to the penny: 8 of £2,166.67 and 4 of £2,166.66.',
  },
  {
    ref: 'P6',
    clause: QUOTES.P6,
    rule: 'timeliness',
    measure: 'Days to write the log',
    atLeast: '90 %',
    atMost: '7 days',
    per: 'month',
    ifBroken: 'note',
    assumption: 'An invoice rests on the log: nine rows in ten are written within 7 days.',
  },
];

const time: readonly Term[] = [
  {
    ref: 'P7',
    clause: QUOTES.P7,
    rule: 'average',
    measure: 'Hours worked',
    atLeast: '28 h',
    per: 'week',
    window: 'contract',
    warnAt: '10 %',
    ifBroken: 'warn',
    assumption:
      '“On average” names no window: the whole contract is taken, and each month is shown beside it.',
  },
  {
    ref: 'P7b',
    clause: QUOTES.P7,
    rule: 'average',
    measure: 'Hours worked',
    atLeast: '25.2 h',
    atMost: '30.8 h',
    per: 'week',
    window: 'last 8 weeks',
    ifBroken: 'note',
    assumption:
      'One light or busy week means nothing: more than 10 % off over 8 weeks is pointed out.',
  },
  {
    ref: 'P10',
    clause: QUOTES.P10,
    rule: 'expiry',
    of: 'Contract: Ends',
    warnAt: '90, 60, 30, 7 days',
    ifBroken: 'warn',
  },
  {
    ref: 'P10b',
    clause: QUOTES.P10,
    rule: 'expiry',
    of: 'Contract: Funding ends',
    warnAt: '90, 60, 30, 7 days',
    ifBroken: 'warn',
  },
];

/** Place, money, hours and the term. */
export const agreementTerms: readonly Term[] = [...place, ...money, ...time];
