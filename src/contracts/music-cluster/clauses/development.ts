import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('development');

const wider: readonly Clause[] = [
  {
    ref: 'W9',
    words: QUOTES.W9,
    does: 'Keeps the opportunities that were shared, by participation and progression, with the schools and young people who took them up.',
    where: [
      'Opportunities: Kind',
      'Lists: Opportunity kinds',
      'Measures: Opportunities shared',
      'Terms: W9',
      'Reports: termly',
    ],
    proof: proof('W9: both participation and progression are due every quarter'),
  },
  {
    ref: 'W10',
    words: QUOTES.W10,
    does: 'Keeps a log of the advice taken from each of the four, the need it was for and what came of it.',
    where: ['Advice: Adviser', 'Lists: Advisers', 'Measures: Advice taken', 'Terms: W10'],
    proof: proof('W10: each of the four advisers is due once a year'),
  },
  {
    ref: 'W11',
    words: QUOTES.W11,
    does: 'Each need is one of provision or of CPD, of one school or of the cluster; a need of the cluster goes to the centre in time, and its answer is kept.',
    where: [
      'Needs: Kind',
      'Needs: Level',
      'Needs: Raised on',
      'Needs: Answer',
      'Measures: Days to raise a need',
      'Terms: W11',
      'Reports: centre',
    ],
    proof: proof('W11: a need of the cluster is raised in time'),
  },
];

const money: readonly Clause[] = [
  {
    ref: 'W12',
    words: QUOTES.W12,
    does: 'Holds what is spent and promised of the kickstart budget against £500, warns at 80 %, and points out a row that is neither for CPD nor moved to the other fund.',
    where: ['Spending', 'Lists: Budgets', 'Measures: Kickstart spent or promised', 'Terms: W12'],
    proof: proof('W12: the kickstart budget is £500, for CPD only'),
  },
  {
    ref: 'W13',
    words: QUOTES.W13,
    does: 'Holds the project fund against £1,000 apart from the kickstart budget; what is moved from one to the other needs its approval linked, and counts in both.',
    where: [
      'Spending',
      'Spending: Moved to',
      'Spending: Receipt',
      'Measures: Project fund spent or promised',
      'Measures: Transfers between the funds',
      'Terms: W13',
      'Terms: W13b',
    ],
    proof: proof('W13: the project fund is £1,000, and nothing moves without approval'),
  },
];

const sharing: readonly Clause[] = [
  {
    ref: 'W14',
    words: QUOTES.W14,
    does: 'The five ways of sharing are activities of the log, each due once a year; a case study needs consent.',
    where: [
      'Lists: Activities',
      'Measures: Ways of sharing',
      'Case studies: Consent on',
      'Comms',
      'Terms: W14',
      'Terms: W14b',
    ],
    proof: proof('W14: each of the five ways of sharing is used'),
  },
  {
    ref: 'W15',
    words: QUOTES.W15,
    does: 'Keeps the agreed targets with their readings and reasons, and holds reports against their days; every clause is met, on course, at risk or broken, with the reason in words.',
    where: [
      'Targets: Target',
      'Readings: Reason',
      'Measures: Readings taken',
      'Measures: Days to hand in a report',
      'Submissions: Monthly note',
      'Standing',
      'Terms: W15',
      'Terms: W15b',
    ],
    proof: proof('W15: targets are read twice a year and reports come in time'),
  },
  {
    ref: 'W16',
    words: QUOTES.W16,
    does: 'Each message says for whom it was; the four kinds of stakeholder are each due one in half a year, pupils only through their schools.',
    where: [
      'Lists: Segments',
      'Contacts: Segments',
      'Comms: Audience',
      'Measures: Messages sent',
      'Terms: W16',
    ],
    proof: proof('W16: each kind of stakeholder gets a message'),
  },
];

/** Opportunities, needs, the two funds, and sharing. */
export const development: readonly Clause[] = [...wider, ...money, ...sharing];
