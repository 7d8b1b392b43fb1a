import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('agreement');

/** Payment, hours and the term. */
export const agreement: readonly Clause[] = [
  {
    ref: 'P1',
    words: QUOTES.P1,
    does: 'Every row of the log says where the work was done; reports show the hours by place, and each week is checked for a day in Patna.',
    where: [
      'Log: Place',
      'Lists: Places',
      'Measures: Hours in Patna',
      'Terms: P1',
      'Reports: board',
    ],
    proof: proof('P1: a week without a day in Patna falls short'),
  },
  {
    ref: 'P2',
    words: QUOTES.P2,
    does: 'Counts sessions at the community venues, and points out when more than 14 days pass between two of them.',
    where: ['Lists: Places', 'Measures: Days at a community venue', 'Terms: P2', 'Terms: P2b'],
    proof: proof('P2: the longest gap between two days at a venue is found'),
  },
  {
    ref: 'P3',
    words: QUOTES.P3,
    does: 'The Secretary is the first recipient of the monthly summary, and signs the month off.',
    where: ['Contract: Reports to', 'Recipients: monthly', 'Periods: Signed off by'],
    proof: proof('P3: the Secretary gets the monthly summary'),
  },
  {
    ref: 'P4',
    words: QUOTES.P4,
    does: 'Holds the fee, the hours and the full-time pay against one another, says so where they disagree, and holds what is invoiced against the fee.',
    where: [
      'Contract: Total fee',
      'Contract: Hours per week',
      'Contract: Weeks counted',
      'Contract: Full-time hours per week',
      'Contract: Full-time equivalent pay',
      'Terms: P4',
    ],
    proof: proof('P4: the fee, the hours and the full-time pay agree'),
  },
  {
    ref: 'P5',
    words: QUOTES.P5,
    does: 'Splits the fee into 12 instalments that add up to the penny; each is due when its month is over and paid against a numbered invoice.',
    where: ['Terms: P5', 'Invoices', 'Contract: Invoice numbers begin'],
    proof: proof('P5: twelve instalments add up to the penny'),
  },
  {
    ref: 'P6',
    words: QUOTES.P6,
    does: 'Each invoice carries a statement of the hours worked, what they would have earned, and the difference so far; the log must be written in time for that.',
    where: [
      'Contract: Instalments are',
      'Invoices: Hours',
      'Measures: Days to write the log',
      'Terms: P6',
    ],
    proof: proof('P6: an instalment is fixed and the hours stand beside it'),
  },
  {
    ref: 'P7',
    words: QUOTES.P7,
    does: 'Keeps a running balance of hours over the whole contract and over the last 8 weeks: one light week breaks nothing.',
    where: ['Terms: P7', 'Terms: P7b', 'Measures: Hours worked', 'Breaks', 'Reports: monthly'],
    proof: proof('P7: the average runs over the whole contract and leaves breaks out'),
  },
  {
    ref: 'P8',
    words: QUOTES.P8,
    does: 'Tells evening, weekend and bank holiday work apart from the day and the hour, without anybody having to mark it.',
    where: [
      'Contract: Evening begins',
      'Lists: Holidays',
      'Measures: Evening hours',
      'Measures: Weekend hours',
      'Reports: board',
    ],
    proof: proof('P8: evenings, weekends and bank holidays are told apart'),
  },
  {
    ref: 'P9',
    words: QUOTES.P9,
    does: 'Invoices come from a sole trader, without VAT unless a number is given; weeks off are unpaid breaks that averages leave out, with no leave to accrue.',
    where: ['Contract: Coordinator', 'Contract: VAT number', 'Breaks', 'Invoices: Net'],
    proof: proof('P9: there is no VAT without a number, and no leave'),
  },
  {
    ref: 'P10',
    words: QUOTES.P10,
    does: 'Reminds 90, 60, 30 and 7 days before the contract and the funding end, and puts the board’s decision on renewal in the calendar.',
    where: [
      'Contract: Ends',
      'Contract: Funding ends',
      'Terms: P10',
      'Terms: P10b',
      'Milestones: M3',
      'Milestones: M9',
    ],
    proof: proof('P10: month n of 12, year n of 4'),
  },
];
