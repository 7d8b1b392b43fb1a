import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const profile: readonly Term[] = [
  {
    ref: 'W5',
    clause: QUOTES.W5,
    rule: 'coverage',
    measure: 'Profiles updated',
    atLeast: '1',
    per: 'year',
    of: 'Schools where State ≠ Left',
    ifBroken: 'warn',
    assumption: '“Evolving” is read as one new profile of each school in every academic year.',
  },
  {
    ref: 'W6',
    clause: QUOTES.W6,
    rule: 'evidence',
    measure: 'Answers given',
    atLeast: '100 %',
    per: 'contract',
    of: 'Share',
    ifBroken: 'warn',
    assumption:
      'Each answer says how far it may be shared; one that does not say so goes to nobody but the school.',
  },
];

const visits: readonly Term[] = [
  {
    ref: 'W7',
    clause: QUOTES.W7,
    rule: 'coverage',
    measure: 'Visits made',
    atLeast: '1',
    per: 'year',
    of: 'Schools where State ≠ Left',
    ifBroken: 'warn',
    assumption: '“Annual” is read as once in each academic year, from September to August.',
  },
  {
    ref: 'W7b',
    clause: QUOTES.W7,
    rule: 'stage',
    atLeast: '14 visits',
    window: 'Visit steps to Feedback sent',
    of: 'Visits',
    ifBroken: 'note',
    assumption: 'A visit is complete when the school has its feedback; 14 schools are 14 visits.',
  },
  {
    ref: 'W7c',
    clause: QUOTES.W7,
    rule: 'timeliness',
    measure: 'Days from plan to visit',
    atLeast: '90 %',
    atMost: '14 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'A visit is overdue two weeks after the day for which it was planned.',
  },
  {
    ref: 'W7d',
    clause: QUOTES.W7,
    rule: 'timeliness',
    measure: 'Days from visit to feedback',
    atLeast: '90 %',
    atMost: '28 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: 'A school has its feedback within four weeks of the visit.',
  },
  {
    ref: 'W7e',
    clause: QUOTES.W7,
    rule: 'evidence',
    measure: 'Visits made',
    atLeast: '100 %',
    per: 'contract',
    of: 'Toolkit, Form',
    ifBroken: 'warn',
    assumption: 'Each visit names its version of the toolkit and links to the questionnaire.',
  },
];

const share: readonly Term[] = [
  {
    ref: 'W8',
    clause: QUOTES.W8,
    rule: 'share',
    measure: 'Time on visits and audits',
    atLeast: '33 %',
    atMost: '50 %',
    per: 'contract',
    of: 'contracted days',
    ifBroken: 'warn',
    assumption:
      'Of 15 days: 4.95 to 7.5 days. 33 % is taken as it stands, not as a third, which would be 5 days. Preparing and writing up count, travel does not.',
  },
  {
    ref: 'W8b',
    clause: QUOTES.W8,
    rule: 'share',
    measure: 'Time on visits and audits',
    atLeast: '33 %',
    atMost: '50 %',
    per: 'contract',
    of: 'Time logged',
    ifBroken: 'note',
    assumption: 'The same share of the time logged so far shows early which way the year goes.',
  },
];

/** Profiles, visits and what may be shared of them. */
export const schoolTerms: readonly Term[] = [...profile, ...visits, ...share];
