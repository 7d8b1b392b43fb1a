import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('activities');

/** The main activities and responsibilities. */
export const activities: readonly Clause[] = [
  {
    ref: 'P17',
    words: QUOTES.P17,
    does: 'Keeps a register of strengths, skills, knowledge and interests, to whom each was offered and when it was used.',
    where: ['Assets: Kind', 'Lists: Asset kinds', 'Measures: Assets found', 'Reports: board'],
    proof: proof('P17: assets are counted by the day they were found'),
  },
  {
    ref: 'P18',
    words: QUOTES.P18,
    does: 'Counts the groups formed, and keeps how each began and whether residents lead it.',
    where: ['Groups: Formed on', 'Groups: How it began', 'Measures: Groups formed', 'Terms: P18'],
    proof: proof('P18: groups formed are counted over the contract'),
  },
  {
    ref: 'P19',
    words: QUOTES.P19,
    does: 'Follows each group from idea to self-managing, points out one that has stood still for 90 days, and shows the hours of support to each beside those of the quarter before.',
    where: [
      'Groups',
      'Moves',
      'Lists: Group stages',
      'Measures: Hours for groups',
      'Terms: P19',
      'Reports: board',
    ],
    proof: proof('P19: a group that stands still for more than 90 days is pointed out'),
  },
  {
    ref: 'P20',
    words: QUOTES.P20,
    does: 'Collective actions are projects of their own kind, with the groups involved and the good they did.',
    where: [
      'Projects: Benefit',
      'Lists: Project kinds',
      'Measures: Collective actions',
      'Reports: board',
    ],
    proof: proof('P20: collective actions are counted'),
  },
  {
    ref: 'P21',
    words: QUOTES.P21,
    does: 'Lists what the board wants to watch, and says before the report which figure has not been read this quarter.',
    where: ['Indicators: Every', 'Readings: Indicator', 'Measures: Readings taken', 'Terms: P21'],
    proof: proof('P21: an indicator without a reading is named'),
  },
  {
    ref: 'P22',
    words: QUOTES.P22,
    does: 'Keeps the last contact with each key stakeholder and names those not heard from this quarter.',
    where: [
      'Organisations: Keep in touch',
      'Log: Organisation',
      'Measures: Contacts with partners',
      'Terms: P22',
      'Reports: board',
    ],
    proof: proof('P22: a silent partner is named'),
  },
  {
    ref: 'P23',
    words: QUOTES.P23,
    does: 'The refresh is four milestones; responses to the consultation are counted, and the plan’s actions are followed to done.',
    where: [
      'Milestones: M5',
      'Milestones: M8',
      'Measures: Consultation responses',
      'Actions: Theme',
      'Terms: P23',
      'Reports: plan',
    ],
    proof: proof('P23: the steps of the action plan are held against their days'),
  },
  {
    ref: 'P24',
    words: QUOTES.P24,
    does: 'Follows each application from idea to decision, with the amount asked for and awarded, the hours spent, what an hour of them raised, and the share that was awarded.',
    where: [
      'Funding: Awarded',
      'Lists: Funding states',
      'Measures: Money awarded',
      'Terms: P24',
      'Measures: Hours on funding applications',
      'Reports: board',
    ],
    proof: proof('P24: money awarded is added up'),
  },
  {
    ref: 'P25',
    words: QUOTES.P25,
    does: 'Carsphairn, Dalmellington and New Cumnock are each due a contact every quarter.',
    where: ['Lists: Places', 'Measures: Liaison with neighbours', 'Terms: P25'],
    proof: proof('P25: each of the three neighbours is due every quarter'),
  },
  {
    ref: 'P26',
    words: QUOTES.P26,
    does: 'Reading and training name one of the five topics; each is due something every quarter.',
    where: ['Log: Topic', 'Lists: Topics', 'Measures: Reading and training', 'Terms: P26'],
    proof: proof('P26: each of the five topics is due every quarter'),
  },
  {
    ref: 'P27',
    words: QUOTES.P27,
    does: 'Reviews are milestones with reminders and a pack to read beforehand; summaries and board reports have their days, and what was agreed stays in Actions until it is done.',
    where: [
      'Milestones: M1',
      'Submissions: Monthly summary',
      'Actions: Agreed in',
      'Terms: P27',
      'Terms: P27b',
      'Reports: review',
    ],
    proof: proof('P27: reviews and reports are held against their days'),
  },
];
