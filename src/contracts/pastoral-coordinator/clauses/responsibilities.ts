import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('responsibilities');

const school: readonly Clause[] = [
  {
    ref: 'C27',
    words: QUOTES.C27,
    does: 'Learning walks (“standard walks”) and pupil pursuits are activities of their own; each is due every month.',
    where: ['Lists: Activities', 'Measures: Learning walks and pupil pursuits', 'Terms: C27'],
    proof: proof('C27: a learning walk and a pupil pursuit are due every month'),
  },
  {
    ref: 'C28',
    words: QUOTES.C28,
    does: 'Keeps events, trips and visits: planned, held or cancelled, and how many took part.',
    where: ['Events: State', 'Lists: Event kinds', 'Measures: Events held', 'Terms: C28'],
    proof: proof('C28: a cancelled trip is not counted'),
  },
  {
    ref: 'C29',
    words: QUOTES.C29,
    does: 'Holds the sessions in the inclusion unit that took place against those on the timetable.',
    where: [
      'Inclusion unit: Run',
      'Inclusion unit: Why not',
      'Measures: Inclusion unit sessions run',
      'Terms: C29',
    ],
    proof: proof('C29: sessions run are a share of sessions planned'),
  },
  {
    ref: 'C30',
    words: QUOTES.C30,
    does: 'Keeps the clubs, and how many came to each meeting; each is due every school week.',
    where: ['Clubs: Kind', 'Log: Club', 'Measures: Places taken in clubs', 'Terms: C30'],
    proof: proof('C30: a club that did not meet this week is named'),
  },
  {
    ref: 'C31',
    words: QUOTES.C31,
    does: 'Disclosures are never recorded here: words that tell of one are refused in every tab, with the way to the school’s own system. The words are a list: it helps, it misses things, and it is no substitute for trained people. The school must own it: read it with the safeguarding lead, add to Kept elsewhere what is missing, and to Harmless words what it stops without need. What stays is the date, the reference of that system and the day on which it was passed on.',
    where: [
      'Lists: Kept elsewhere',
      'Lists: Harmless words',
      'Safeguarding references: Id',
      'Safeguarding references: Passed on',
      'Measures: Safeguarding concerns passed on',
      'Terms: C31',
      'Terms: C31b',
    ],
    proof: proof(
      'C31: a disclosure is refused wherever it is written, and pointed to the school’s own system',
    ),
  },
  {
    ref: 'C32',
    words: QUOTES.C32,
    does: 'Journeys have their miles, purpose and area, and come to an amount at the rate in Measures; evenings, weekends and bank holidays are told apart.',
    where: [
      'Mileage: Area',
      'Measures: Miles',
      'Measures: Mileage to claim',
      'Measures: Evening hours',
      'Contract: Evening begins',
      'Terms: C32',
      'Reports: year-group',
    ],
    proof: proof('C32: miles are added up, and hours after five are told apart'),
  },
];

const pupils: readonly Clause[] = [
  {
    ref: 'C33',
    words: QUOTES.C33,
    does: 'Keeps what was noticed, good and bad, by category and lesson, and asks for an action where it was bad.',
    where: [
      'Behaviour: Category',
      'Behaviour: Action',
      'Lists: Behaviour categories',
      'Measures: Negative behaviour',
      'Terms: C33',
      'Reports: year-group',
    ],
    proof: proof('C33: negative behaviour without an action is pointed out'),
  },
  {
    ref: 'C34',
    words: QUOTES.C34,
    does: 'Keeps opportunities offered and taken up, and what advice was given on.',
    where: [
      'Opportunities: Taken up',
      'Log: Advice',
      'Lists: Advice topics',
      'Measures: Opportunities taken up',
      'Terms: C34',
      'Terms: C34b',
    ],
    proof: proof('C34: opportunities and advice are held against who and what is due'),
  },
  {
    ref: 'C35',
    words: QUOTES.C35,
    does: 'Keeps each provision review: who was there, what was decided, and the next day.',
    where: [
      'Provision reviews: Decision',
      'Provision reviews: Next due',
      'Lists: Roles',
      'Milestones: M7',
      'Terms: C35',
      'Terms: C35b',
    ],
    proof: proof('C35: each of the three roles is due a provision review every quarter'),
  },
  {
    ref: 'C36',
    words: QUOTES.C36,
    does: 'Other duties are counted, not scored, and say which post asked for them. Being a role model is not measured.',
    where: ['Log: Asked by', 'Measures: Other duties', 'Terms: C36'],
    proof: proof('C36: another duty says who asked for it'),
  },
  {
    ref: 'C37',
    words: QUOTES.C37,
    does: 'One pupil’s review on a page for staff, the caseload list, the year group’s report each half-term, and a report to governors without names or small numbers.',
    where: [
      'Reports: About',
      'Submissions: Half-termly report on the year group',
      'Submissions: Report to governors',
      'Recipients: caseload',
      'Reports: pupil',
      'Reports: home',
      'Reports: governors',
      'Contract: Hide counts under',
      'Terms: C37',
    ],
    proof: proof('C37: the review page is about one pupil alone'),
  },
];

/** Responsibilities, working arrangements, and the purposes that go with them. */
export const responsibilities: readonly Clause[] = [...school, ...pupils];
