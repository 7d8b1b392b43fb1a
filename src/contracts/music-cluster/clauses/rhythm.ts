import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('rhythm');

/** Data, get-togethers, the spread of the work, and support. */
export const rhythm: readonly Clause[] = [
  {
    ref: 'W24',
    words: QUOTES.W24,
    does: 'Each school’s data has its day, and so has each return for the cluster: in time, late and outstanding are told apart.',
    where: [
      'Visits: Data due',
      'Visits: Data submitted',
      'Submissions: Data return',
      'Measures: Days to submit school data',
      'Measures: Days to hand in a data return',
      'Terms: W24',
      'Terms: W24b',
      'Reports: termly',
    ],
    proof: proof('W24: data is held against its day, school by school'),
  },
  {
    ref: 'W25',
    words: QUOTES.W25,
    does: 'Counts the get-togethers that were attended; their time belongs to the days of the contract.',
    where: ['Lists: Activities', 'Measures: Get-togethers attended', 'Terms: W25'],
    proof: proof('W25: get-togethers are counted, and their time as well'),
  },
  {
    ref: 'W26',
    words: QUOTES.W26,
    does: 'Finds the four weeks with the most work, and says so when more than a third of the year’s time fell in them.',
    where: ['Measures: Time logged', 'Terms: W26'],
    proof: proof('W26: the heaviest four weeks are found'),
  },
  {
    ref: 'W27',
    words: QUOTES.W27,
    does: 'Points out more than three weeks without an entry and a month without one; five minutes count.',
    where: [
      'Measures: Days with an entry',
      'Lists: Activities',
      'Breaks',
      'Terms: W27',
      'Terms: W27b',
    ],
    proof: proof('W27: five minutes are a sign of life'),
  },
  {
    ref: 'W28',
    words: QUOTES.W28,
    does: 'The designated manager gets the reports; the steps of the induction have their days and are ticked off by day.',
    where: [
      'Contract: Reports to',
      'Recipients: monthly',
      'Induction: Done on',
      'Milestones: M2',
      'Measures: Days to finish a step of the induction',
      'Terms: W28',
    ],
    proof: proof('W28: the manager is named, and the induction is followed'),
  },
  {
    ref: 'W29',
    words: QUOTES.W29,
    does: 'Makes a list for Mailchimp of those who agreed, by segment, with the reason for everybody left out.',
    where: ['Contacts', 'Do not write to', 'Mailing list', 'Lists: Segments', 'Terms: W29'],
    proof: proof('W29: only those who agreed are on the list for Mailchimp'),
  },
];
