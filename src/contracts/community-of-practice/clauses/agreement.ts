import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('agreement');

/** Money, days, the end and the application. */
export const agreement: readonly Clause[] = [
  {
    ref: 'T1',
    words: QUOTES.T1,
    does: 'Holds all invoices against £6,000 with VAT included, pays each month for its days, and shows VAT only when there is a VAT number.',
    where: [
      'Contract: Total fee',
      'Contract: VAT number',
      'Contract: VAT rate %',
      'Contract: Instalments are',
      'Measures: Fee invoiced',
      'Terms: T1',
      'Terms: T1b',
      'Invoices',
      'Decisions',
    ],
    proof: proof('T1: £6,000 is £5,000.00 and £1,000.00 VAT, and only with a VAT number'),
  },
  {
    ref: 'T2',
    words: QUOTES.T2,
    does: 'Works out how many days the sum buys at the day rate, with VAT where it is charged, says so where other days are counted, and holds the hours of each workstream against the days set aside for it.',
    where: [
      'Contract: Day rate',
      'Contract: A day is',
      'Contract: Hours per week',
      'Contract: Weeks counted',
      'Log: Workstream',
      'Lists: Workstreams',
      'Terms: T2',
      'Terms: T2b',
      'Terms: T2c',
      'Terms: T2d',
      'Terms: T2e',
      'Terms: T2f',
      'Terms: T2g',
      'Terms: T2h',
      'Reports: progress',
    ],
    proof: proof('T2: the day rate decides the days, and workstreams share them'),
  },
  {
    ref: 'T3',
    words: QUOTES.T3,
    does: 'Takes the later of the two ends, says why, reminds before it, and asks for a decision within two weeks.',
    where: [
      'Contract: Starts',
      'Contract: Ends',
      'Terms: T3',
      'Terms: T3b',
      'Decisions: Decided on',
      'Milestones: M2',
    ],
    proof: proof('T3: both ends are quoted, and the later one holds until somebody decides'),
  },
  {
    ref: 'T4',
    words: QUOTES.T4,
    does: 'Keeps a list of what is handed over with a link each, is ready for an early end, and makes a handover pack.',
    where: [
      'Handover: Ready',
      'Milestones: M9',
      'Milestones: M10',
      'Terms: T4',
      'Terms: T4b',
      'Terms: T4c',
      'Reports: handover',
      'Recipients: handover',
    ],
    proof: proof('T4: the handover pack says what is ready, open and decided'),
  },
  {
    ref: 'T5',
    words: QUOTES.T5,
    does: 'Keeps the deadline of the application among the milestones, and holds the pages of each part against their limits.',
    where: [
      'Milestones: M1',
      'Submissions: Expression of interest',
      'Application: Pages',
      'Measures: Pages in all',
      'Contract: Time zone',
      'Terms: T5',
      'Terms: T5b',
      'Terms: T5c',
      'Terms: T5d',
    ],
    proof: proof('T5: the application is in by its day and within its pages'),
  },
];
