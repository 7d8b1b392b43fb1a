import type { RowFor } from '../../template';
import { SCORED_COLUMNS } from '../dashasutri';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

const place: readonly Term[] = [
  {
    ref: 'L1',
    clause: QUOTES.L1,
    rule: 'evidence',
    measure: 'Villages',
    atLeast: '100 %',
    of: 'Gram panchayat, Households, Vulnerable households',
    ifBroken: 'note',
    assumption:
      'Every village names its Gram panchayat and its households, so that figures can be added up level by level.',
  },
  {
    ref: 'L3',
    clause: QUOTES.L3,
    rule: 'coverage',
    measure: 'Visits to villages',
    atLeast: '1 visit',
    per: 'month',
    of: 'Villages',
    ifBroken: 'warn',
    assumption: '“Proactively” is read as every village of the cluster in every month.',
  },
  {
    ref: 'L3b',
    clause: QUOTES.L3,
    rule: 'share',
    measure: 'Planned visits',
    atLeast: '50 %',
    per: 'month',
    of: 'Visits to villages',
    ifBroken: 'note',
    assumption: '“Proactively” is read as half of the visits or more being in the month’s plan.',
  },
  {
    ref: 'L14',
    clause: QUOTES.L14,
    rule: 'minimum',
    measure: 'Appraisal and rapport sessions',
    atLeast: '2 sessions',
    per: 'month',
    ifBroken: 'note',
    assumption: 'The contract gives no number: two PRA, RRA or rapport sessions a month are taken.',
  },
  {
    ref: 'L14b',
    clause: QUOTES.L14,
    rule: 'evidence',
    measure: 'PRA and RRA sessions',
    atLeast: '100 %',
    of: 'Tool, People, Evidence',
    ifBroken: 'note',
    assumption: 'A PRA or RRA names its tool and the number of people, and links to its result.',
  },
  {
    ref: 'L16',
    clause: QUOTES.L16,
    rule: 'minimum',
    measure: 'Field days',
    atLeast: '22 days',
    per: 'month',
    ifBroken: 'warn',
    assumption:
      'The contract names no period: 22 different days in every calendar month are taken, fewer in proportion where Breaks cut it.',
  },
  {
    ref: 'L16b',
    clause: QUOTES.L16,
    rule: 'minimum',
    measure: 'Night halts',
    atLeast: '16 nights',
    per: 'month',
    ifBroken: 'warn',
    assumption:
      'The contract names no period: 16 different nights in every calendar month are taken. A night belongs to the month of its evening, so the night of the 31st counts to that month.',
  },
];

const institutions: readonly Term[] = [
  {
    ref: 'L5',
    clause: QUOTES.L5,
    rule: 'minimum',
    measure: 'Women joined',
    atLeast: '10',
    per: 'quarter',
    ifBroken: 'note',
    assumption: 'The contract gives no number: 10 women joining in a quarter are taken.',
  },
  {
    ref: 'L5b',
    clause: QUOTES.L5,
    rule: 'minimum',
    measure: 'Vulnerable people joined',
    atLeast: '5',
    per: 'quarter',
    ifBroken: 'note',
    assumption:
      'The contract gives no number: 5 people from vulnerable communities joining in a quarter are taken. Each person counts once.',
  },
  {
    ref: 'L6',
    clause: QUOTES.L6,
    rule: 'stage',
    atMost: '180 days',
    window: 'Institution stages to Functional',
    of: 'SHGs',
    ifBroken: 'note',
    assumption: 'An SHG that stays at one stage short of functional for over 180 days is named.',
  },
  {
    ref: 'L6b',
    clause: QUOTES.L6,
    rule: 'stage',
    atMost: '365 days',
    window: 'Institution stages to Functional',
    of: 'VOs',
    ifBroken: 'note',
    assumption: 'A VO that stays at one stage short of functional for over a year is named.',
  },
  {
    ref: 'L6c',
    clause: QUOTES.L6,
    rule: 'stage',
    atMost: '365 days',
    window: 'Institution stages to Functional',
    of: 'CLFs',
    ifBroken: 'note',
    assumption: 'A CLF that stays at one stage short of functional for over a year is named.',
  },
  {
    ref: 'L15',
    clause: QUOTES.L15,
    rule: 'coverage',
    measure: 'Inclusion checks',
    atLeast: '1 check',
    per: 'half-year',
    of: 'Villages where Vulnerable households ≥ 1',
    ifBroken: 'warn',
    assumption:
      '“Transparency” is read as going through the list of vulnerable households in the open, in each such village, every half-year.',
  },
  {
    ref: 'L15b',
    clause: QUOTES.L15,
    rule: 'coverage',
    measure: 'Vulnerable people in SHGs',
    atLeast: '1',
    per: 'contract',
    of: 'Villages where Vulnerable households ≥ 1',
    ifBroken: 'warn',
    assumption:
      '“Equity” is read as at least one SHG member from a vulnerable household in each village that has any.',
  },
  {
    ref: 'L17',
    clause: QUOTES.L17,
    rule: 'scorecard',
    measure: 'SHGs scored',
    atLeast: '8',
    atMost: '20 %',
    per: 'month',
    window: SCORED_COLUMNS,
    of: 'SHGs',
    ifBroken: 'warn',
    assumption:
      'The Dassutra Model is read as the ten points of Dashasutri: an SHG passes with 8 of 10, and one SHG in five may fall short.',
  },
];

/** In the villages, and with the institutions there. */
export const fieldTerms: readonly Term[] = [...place, ...institutions];
