import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('schools');

/** Profiles, visits and what may be shared of them. */
export const schools: readonly Clause[] = [
  {
    ref: 'W5',
    words: QUOTES.W5,
    does: 'Keeps a profile of each school for each academic year, with the change since the last, and the ranked priorities of the cluster.',
    where: [
      'Profiles: This year',
      'Profiles: Change',
      'Needs: Level',
      'Measures: Profiles updated',
      'Terms: W5',
      'Reports: cluster',
      'Milestones: M7',
    ],
    proof: proof('W5: each school has a profile in each academic year'),
  },
  {
    ref: 'W6',
    words: QUOTES.W6,
    does: 'Each answer says how far it may go. From the same rows come a report to the cluster, data for the centre and feedback to one school, each with no more than was agreed.',
    where: [
      'Answers: Share',
      'Profiles: Share',
      'Lists: Share scopes',
      'Terms: W6',
      'Reports: Reach',
      'Reports: About',
      'Reports: cluster',
      'Reports: centre',
      'Reports: feedback',
    ],
    proof: proof('W6: each reader gets only what the school agreed to share'),
  },
  {
    ref: 'W7',
    words: QUOTES.W7,
    does: 'Follows each visit from plan to feedback, names the schools without a visit this year and the visits that are overdue, and keeps the version of the toolkit.',
    where: [
      'Visits',
      'Moves',
      'Toolkit: Since',
      'Lists: Visit steps',
      'Lists: Toolkit versions',
      'Measures: Visits made',
      'Terms: W7',
      'Terms: W7b',
      'Terms: W7c',
      'Terms: W7d',
      'Terms: W7e',
      'Milestones: M8',
      'Reports: termly',
    ],
    proof: proof('W7: each school is due a visit every academic year'),
  },
  {
    ref: 'W8',
    words: QUOTES.W8,
    does: 'Holds the time on visits, with preparing and writing up, against the contracted time and against the time logged, and says where it goes at this pace.',
    where: [
      'Log: Activity',
      'Lists: Activities',
      'Measures: Time on visits and audits',
      'Contract: A day is',
      'Terms: W8',
      'Terms: W8b',
      'Reports: monthly',
    ],
    proof: proof('W8: 4.95 to 7.5 of 15 days'),
  },
];
