import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const money: readonly Term[] = [
  {
    ref: 'T1',
    clause: QUOTES.T1,
    rule: 'cap',
    measure: 'Fee invoiced',
    atMost: '£6,000',
    per: 'contract',
    warnAt: '90 %',
    ifBroken: 'stop',
    assumption:
      'No more than £6,000 is invoiced over the whole contract, VAT included, whichever year an invoice falls in.',
  },
  {
    ref: 'T1b',
    clause: QUOTES.T1,
    rule: 'instalments',
    measure: 'Hours worked',
    atLeast: '£6,000',
    per: 'month',
    of: 'invoice',
    ifBroken: 'warn',
    assumption:
      'Each month is invoiced for its days. Payment by deliverable is for Promising Trouble to ask for.',
  },
];

const setAside = (letter: string, measure: string, days: string): Term => ({
  ref: `T2${letter}`,
  clause: QUOTES.T2,
  rule: 'cap',
  measure,
  atMost: days,
  per: 'contract',
  warnAt: '100 %',
  ifBroken: 'note',
  assumption: `Proposed: ${days} of the 20 days.`,
});

/** The days of the workstreams add up to the 20 days of T2. */
const days: readonly Term[] = [
  {
    ref: 'T2',
    clause: QUOTES.T2,
    rule: 'cap',
    measure: 'Hours worked',
    atMost: '20 days',
    per: 'contract',
    warnAt: '80 %',
    ifBroken: 'warn',
    assumption:
      'Days are what the fee buys at the day rate in the Contract tab: 20 days at £300 without VAT.',
  },
  setAside('b', 'Hours on consultation', '5 days'),
  setAside('c', 'Hours on options', '2.5 days'),
  setAside('d', 'Hours on sign-up and onboarding', '3 days'),
  setAside('e', 'Hours on tools', '2.5 days'),
  setAside('f', 'Hours on gatherings', '3 days'),
  setAside('g', 'Hours on handover', '2 days'),
  setAside('h', 'Hours with the Secretariat', '2 days'),
];

const end: readonly Term[] = [
  {
    ref: 'T3',
    clause: QUOTES.T3,
    rule: 'expiry',
    of: 'Contract: Ends',
    warnAt: '30, 14, 7 days',
    ifBroken: 'warn',
  },
  {
    ref: 'T3b',
    clause: QUOTES.T3,
    rule: 'timeliness',
    measure: 'Days to decide',
    atLeast: '100 %',
    atMost: '14 days',
    per: 'contract',
    ifBroken: 'note',
    assumption:
      'Where the call is silent or says two things, the Secretariat decides within two weeks of being asked.',
  },
  {
    ref: 'T4',
    clause: QUOTES.T4,
    rule: 'expiry',
    of: 'M10',
    warnAt: '30, 14, 7 days',
    ifBroken: 'warn',
    assumption: 'A bridge ends with a handover: the pack is complete in the last week of February.',
  },
  {
    ref: 'T4b',
    clause: QUOTES.T4,
    rule: 'expiry',
    of: 'M9',
    warnAt: '21, 7 days',
    ifBroken: 'note',
    assumption:
      'The hire may come early, or the work end in January: by 31 January what there is can be handed over.',
  },
  {
    ref: 'T4c',
    clause: QUOTES.T4,
    rule: 'evidence',
    measure: 'Handover items',
    atLeast: '100 %',
    per: 'contract',
    of: 'Ready, Link',
    from: '2023-01-16',
    ifBroken: 'warn',
    assumption:
      'Each thing to hand over is ready and has a link; judged from the middle of January on, in case the end comes early.',
  },
];

const DEADLINE: Term = {
  ref: 'T5',
  clause: QUOTES.T5,
  rule: 'expiry',
  of: 'M1',
  warnAt: '7, 2, 1 days',
  ifBroken: 'note',
  assumption: 'GMT is the time of Europe/London in November: 9 in the morning there.',
};

/** The application is over when the work begins: judged on the first day, and settled from then on. */
const pages = (letter: string, measure: string, atMost: string, assumption?: string): Term => ({
  ref: `T5${letter}`,
  clause: QUOTES.T5,
  rule: 'cap',
  measure,
  atMost,
  per: 'contract',
  warnAt: '100 %',
  until: '2022-12-01',
  ifBroken: 'note',
  ...(assumption !== undefined && { assumption }),
});

const application: readonly Term[] = [
  DEADLINE,
  pages('b', 'Pages in all', '4 pages'),
  pages('c', 'Pages about you', '1 page'),
  pages(
    'd',
    'Pages of the plan',
    '2 pages',
    '“Over two pages” is read as on two pages, not as more than two.',
  ),
];

/** Money, days, the end and the application. */
export const agreementTerms: readonly Term[] = [...money, ...days, ...end, ...application];
