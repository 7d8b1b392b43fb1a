import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const voices: readonly Term[] = [
  {
    ref: 'C23',
    clause: QUOTES.C23,
    rule: 'coverage',
    measure: 'Times pupils were asked',
    atLeast: '1',
    per: 'half-year',
    of: 'Voice methods',
    ifBroken: 'note',
    assumption: 'Each of the four ways of asking is used in each half of the school year.',
  },
  {
    ref: 'C23b',
    clause: QUOTES.C23,
    rule: 'timeliness',
    measure: 'Days to act on student voice',
    atLeast: '90 %',
    atMost: '42 days',
    per: 'contract',
    ifBroken: 'note',
    assumption: '“Using student feedback” is read as doing something within six weeks.',
  },
  {
    ref: 'C24',
    clause: QUOTES.C24,
    rule: 'coverage',
    measure: 'Homes reached',
    atLeast: '1',
    per: 'month',
    of: 'Pupils where Tier = Tier 1',
    ifBroken: 'note',
    assumption: 'The home of each pupil on tier 1 is reached once a month.',
  },
];

const caseload: readonly Term[] = [
  {
    ref: 'C25',
    clause: QUOTES.C25,
    rule: 'coverage',
    measure: 'Contacts with pupils',
    atLeast: '1',
    per: 'week',
    of: 'Pupils where Tier = Tier 1',
    ifBroken: 'warn',
    assumption: 'The most vulnerable pupils, tier 1, are seen every school week.',
  },
  {
    ref: 'C25b',
    clause: QUOTES.C25,
    rule: 'coverage',
    measure: 'Contacts with pupils',
    atLeast: '1',
    per: 'month',
    of: 'Pupils where Tier = Tier 2',
    ifBroken: 'note',
    assumption: 'Pupils on tier 2 are seen every month.',
  },
  {
    ref: 'C25c',
    clause: QUOTES.C25,
    rule: 'coverage',
    measure: 'Contacts with pupils',
    atLeast: '1',
    per: 'quarter',
    of: 'Pupils where Tier = Tier 3',
    ifBroken: 'note',
    assumption: 'Pupils on tier 3 are seen every quarter.',
  },
  {
    ref: 'C26',
    clause: QUOTES.C26,
    rule: 'minimum',
    measure: 'Group sessions',
    atLeast: '2 sessions',
    per: 'month',
    ifBroken: 'note',
    assumption: '“Organising” is read as two group sessions in a month.',
  },
];

/** Student voice, homes and the caseload. */
export const resourcesTerms: readonly Term[] = [...voices, ...caseload];
