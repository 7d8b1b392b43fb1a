import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('administration');

/** Administration: attendance, feedback and the way back into lessons. */
export const administration: readonly Clause[] = [
  {
    ref: 'C17',
    words: QUOTES.C17,
    does: 'Takes in the attendance print, sessions by code; what a code counts as, and from when until when, stands in a table of its own. Persistent absence is 10 % or more, severe 50 % or more; how many moved in and out since the quarter before is told. The caseload list names who is in a band, and a pupil’s own page says how much of the year was attended and which band that is.',
    where: [
      'Attendance: Code',
      'Attendance codes: Counts as',
      'Lists: Counts as',
      'Measures: Absent sessions',
      'Milestones: M2',
      'Terms: C17',
      'Terms: C17b',
      'Terms: C17c',
      'Terms: C17d',
      'Reports: caseload',
      'Reports: pupil',
      'Reports: home',
    ],
    proof: proof('C17: 38 of 380 is persistent, 37 is not, 190 is severe, 0 possible is no band'),
  },
  {
    ref: 'C18',
    words: QUOTES.C18,
    does: 'Three lines for the year group: the share of sessions missed, the share of behaviour that is positive, and social skills before and after.',
    where: [
      'Measures: Possible sessions',
      'Measures: Positive behaviour',
      'Interventions: Social skills after',
      'Terms: C18',
      'Terms: C18b',
      'Terms: C18c',
      'Reports: year-group',
    ],
    proof: proof('C18: attendance and behaviour are shares, social skills are asked twice'),
  },
  {
    ref: 'C19',
    words: QUOTES.C19,
    does: 'Keeps appointments with the careers adviser, as Connexions advisors are called now, and names pupils without one.',
    where: [
      'Careers appointments: Held on',
      'Lists: Roles',
      'Measures: Careers appointments held',
      'Terms: C19',
    ],
    proof: proof('C19: an appointment counts once it was held'),
  },
  {
    ref: 'C20',
    words: QUOTES.C20,
    does: 'Observations are rows of the log; each pupil on tier 1 is due one every quarter.',
    where: ['Log: Pupils', 'Measures: Classroom observations', 'Terms: C20'],
    proof: proof('C20: each pupil on tier 1 is observed every quarter'),
  },
  {
    ref: 'C21',
    words: QUOTES.C21,
    does: 'What is owed to pupils and to staff has a day, and is held against it.',
    where: [
      'Feedback: For',
      'Feedback: About',
      'Lists: Feedback topics',
      'Measures: Days to give feedback',
      'Terms: C21',
      'Terms: C21b',
      'Reports: caseload',
    ],
    proof: proof('C21: feedback to pupils and to staff is held against its day'),
  },
  {
    ref: 'C22',
    words: QUOTES.C22,
    does: 'Follows each return from out, planned and phased to full and six weeks sustained, points out one that stands still, and keeps the day and the reason of the exit.',
    where: [
      'Returns: Exit reason',
      'Moves',
      'Lists: Return stages',
      'Terms: C22',
      'Terms: C22b',
      'Reports: governors',
    ],
    proof: proof('C22: a return that stands still for seven school weeks is pointed out'),
  },
];
