import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('resources');

/** Resources: student voice, homes and the caseload. */
export const resources: readonly Clause[] = [
  {
    ref: 'C23',
    words: QUOTES.C23,
    does: 'Keeps what pupils said in each of the four ways, what the school did and when.',
    where: [
      'Student voice: You said',
      'Student voice: We did',
      'Lists: Voice methods',
      'Terms: C23',
      'Terms: C23b',
      'Reports: governors',
    ],
    proof: proof('C23: each of the four ways of asking is due every half-year'),
  },
  {
    ref: 'C24',
    words: QUOTES.C24,
    does: 'Each contact with home has its topic and whether somebody was reached; the homes of tier 1 are due every month.',
    where: [
      'Log: Home topic',
      'Log: Reached',
      'Lists: Home topics',
      'Measures: Homes reached',
      'Terms: C24',
    ],
    proof: proof('C24: a home counts as reached only when somebody was spoken to'),
  },
  {
    ref: 'C25',
    words: QUOTES.C25,
    does: 'Pupils on the caseload have a tier that says how often they are due a contact; the list says who is due, done or overdue.',
    where: [
      'Pupils: Tier',
      'Lists: Tiers',
      'Measures: Contacts with pupils',
      'Milestones: M5',
      'Terms: C25',
      'Terms: C25b',
      'Terms: C25c',
      'Reports: caseload',
    ],
    proof: proof('C25: tier 1 is due every week, tier 2 every month, tier 3 every quarter'),
  },
  {
    ref: 'C26',
    words: QUOTES.C26,
    does: 'Friendship and social communication groups are rows of the log with the pupils who came.',
    where: [
      'Log: People',
      'Lists: Activities',
      'Measures: Group sessions',
      'Measures: Places taken in groups',
      'Terms: C26',
    ],
    proof: proof('C26: sessions of both kinds of group are counted, with who came'),
  },
];
