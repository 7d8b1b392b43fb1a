import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('contractor');

/** Pay, days, milestones and meetings. */
export const contractor: readonly Clause[] = [
  {
    ref: 'W17',
    words: QUOTES.W17,
    does: 'Invoices come from a self-employed contractor, with nothing taken off for tax or NI, and without VAT unless a number is given.',
    where: [
      'Contract: Coordinator',
      'Contract: Total fee',
      'Contract: VAT number',
      'Invoices',
      'Measures: Fee invoiced',
      'Terms: W17',
    ],
    proof: proof('W17: the fee is invoiced whole, with nothing taken off'),
  },
  {
    ref: 'W18',
    words: QUOTES.W18,
    does: 'Reminds 60, 30 and 7 days before the insurance ends; without one in force the clause is broken, and every invoice says on its face that it should wait.',
    where: [
      'Documents: Good until',
      'Lists: Document kinds',
      'Measures: Public liability insurance',
      'Terms: W18',
    ],
    proof: proof('W18: an invoice without insurance in force says so'),
  },
  {
    ref: 'W19',
    words: QUOTES.W19,
    does: 'Says beside each school whether the days were agreed with it counted as it stands; one that joins, or that has left and is still counted, is pointed out until they are agreed anew.',
    where: [
      'Schools: State',
      'Schools: Days agreed',
      'Measures: Schools that the days count',
      'Milestones: M10',
      'Terms: W19',
      'Terms: W19b',
    ],
    proof: proof(
      'W19: a school that left is due no visit, and pointed out until the days are agreed anew',
    ),
  },
  {
    ref: 'W20',
    words: QUOTES.W20,
    does: 'Holds the time logged against 15 days of an agreed length, and says what is left and where it goes at this pace; half and quarter days may be logged.',
    where: ['Contract: A day is', 'Log: Hours', 'Measures: Time logged', 'Terms: W20'],
    proof: proof('W20: 15 days of 7 h 30 min are 112 h 30 min'),
  },
  {
    ref: 'W21',
    words: QUOTES.W21,
    does: 'The agreed milestones have their days and reminders, and are held against them.',
    where: [
      'Milestones: M1',
      'Milestones: Done on',
      'Measures: Days to reach a milestone',
      'Terms: W21',
    ],
    proof: proof('W21: milestones are held against their days'),
  },
  {
    ref: 'W22',
    words: QUOTES.W22,
    does: 'Knows the school terms, bank holidays and training days, and points out a visit that is planned or made when schools are closed; each school’s times to avoid stand beside its name.',
    where: [
      'School terms',
      'Lists: Holidays',
      'Schools: Times to avoid',
      'Measures: Visits when schools are closed',
      'Measures: Visits planned when schools are closed',
      'Terms: W22',
      'Terms: W22b',
    ],
    proof: proof('W22: a visit on a day when schools are closed is pointed out'),
  },
  {
    ref: 'W23',
    words: QUOTES.W23,
    does: 'Asks for a cluster meeting in each of the six school terms, whose days stand in a tab of their own.',
    where: ['School terms', 'Measures: Cluster meetings', 'Lists: Activities', 'Terms: W23'],
    proof: proof('W23: each of the six school terms is due a meeting'),
  },
];
