import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('purpose');

/** What the post is for. */
export const purpose: readonly Clause[] = [
  {
    ref: 'C1',
    words: QUOTES.C1,
    does: 'Pupils go by codes everywhere, names are never printed in reports, rows are written in good time, and once a term somebody looks at who can open the workbook.',
    where: [
      'Pupils: Name',
      'Log: Pupils',
      'Milestones: M1',
      'Measures: Days to write the log',
      'Runs',
      'Terms: C1',
      'Terms: C1b',
    ],
    proof: proof('C1: names of pupils are never printed, and rows are written in time'),
  },
  {
    ref: 'C2',
    words: QUOTES.C2,
    does: 'Keeps what stands in the way of each pupil’s learning, when a first step was taken and when it was gone.',
    where: ['Barriers: First step on', 'Lists: Barrier kinds', 'Terms: C2', 'Reports: caseload'],
    proof: proof('C2: a barrier without a first step within ten days is late'),
  },
  {
    ref: 'C3',
    words: QUOTES.C3,
    does: 'Each pupil on tier 1 gets an engagement rating every week; one with low ratings in half of the weeks is at risk.',
    where: [
      'Engagement: Rating',
      'Measures: Low engagement ratings',
      'Terms: C3',
      'Terms: C3b',
      'Reports: caseload',
    ],
    proof: proof('C3: low ratings in half of the weeks put a pupil at risk'),
  },
  {
    ref: 'C4',
    words: QUOTES.C4,
    does: 'Keeps each suspension with its sessions lost and reason, warns before the limit for a school year, and holds the meeting on the way back against its day.',
    where: [
      'Suspensions: Sessions lost',
      'Lists: Suspension reasons',
      'Terms: C4',
      'Terms: C4b',
      'Reports: year-group',
    ],
    proof: proof('C4: sessions lost are banded, and 90 are the limit'),
  },
  {
    ref: 'C5',
    words: QUOTES.C5,
    does: 'Shows who has how much unauthorised absence, and in which lessons pupils are missed.',
    where: [
      'Measures: Unauthorised sessions',
      'Behaviour: Lesson',
      'Measures: Lessons missed',
      'Terms: C5',
      'Reports: year-group',
    ],
    proof: proof('C5: unauthorised absence is banded by its share of possible sessions'),
  },
  {
    ref: 'C6',
    words: QUOTES.C6,
    does: 'Asks for confidence before and after each intervention, and shows the change where enough pupils answered.',
    where: ['Interventions: Confidence before', 'Terms: C6', 'Reports: governors'],
    proof: proof('C6: confidence is asked before and after, and shown only for five or more'),
  },
  {
    ref: 'C7',
    words: QUOTES.C7,
    does: 'Counts check-ins and the days on which a pupil found school hard.',
    where: ['Log: Mood', 'Measures: Check-ins', 'Measures: Hard days', 'Terms: C7'],
    proof: proof('C7: check-ins are counted week by week, holidays left out'),
  },
];
