import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('organisation');

/** Organisation: progress, plans, and working with others. */
export const organisation: readonly Clause[] = [
  {
    ref: 'C8',
    words: QUOTES.C8,
    does: 'Names every pupil in the year group who has not been checked this half-year, and shows how many are below target in some subjects or in most.',
    where: [
      'Progress: Target',
      'Progress: Grades below',
      'Measures: Subjects below target',
      'Terms: C8',
      'Terms: C8b',
    ],
    proof: proof('C8: every pupil in the year group is checked, and falls in a band'),
  },
  {
    ref: 'C9',
    words: QUOTES.C9,
    does: 'Keeps each intervention with its goal, its sessions planned and attended, its outcome, and how things were before and after.',
    where: [
      'Interventions: Sessions attended',
      'Interventions: Grades below after',
      'Lists: Intervention kinds',
      'Terms: C9',
      'Terms: C9b',
      'Reports: year-group',
    ],
    proof: proof('C9: an intervention needs a goal and an end, and is reviewed in time'),
  },
  {
    ref: 'C10',
    words: QUOTES.C10,
    does: 'A checklist for each case says what is on file and what is still missing.',
    where: ['Paperwork: Agency reports', 'Measures: Cases opened', 'Terms: C10'],
    proof: proof('C10: a tick that is missing from a case is pointed out'),
  },
  {
    ref: 'C11',
    words: QUOTES.C11,
    does: 'Keeps each learning plan with its method, the day it was agreed and the day of its review, and names pupils without one.',
    where: [
      'Learning plans: Review due',
      'Lists: Plan methods',
      'Measures: Days to review a learning plan',
      'Milestones: M3',
      'Terms: C11',
      'Terms: C11b',
      'Terms: C11c',
    ],
    proof: proof('C11: a learning plan is reviewed by the day it names'),
  },
  {
    ref: 'C12',
    words: QUOTES.C12,
    does: 'Counts the sessions of Challenge Wednesday that were supported.',
    where: ['Lists: Activities', 'Measures: Challenge Wednesday sessions', 'Terms: C12'],
    proof: proof('C12: sessions of Challenge Wednesday are counted by the month'),
  },
  {
    ref: 'C13',
    words: QUOTES.C13,
    does: 'Counts the hours of supervision; a part-time timetable needs its review and its end from the first day, and is held against both.',
    where: [
      'Measures: Hours of supervision',
      'Part-time timetables: Review due',
      'Part-time timetables: Ends by',
      'Terms: C13',
      'Terms: C13b',
    ],
    proof: proof('C13: a part-time timetable without an end is stopped, and one past it is late'),
  },
  {
    ref: 'C14',
    words: QUOTES.C14,
    does: 'Every return after mental health needs has a plan and is marked as confidential; the log can mark its rows so too.',
    where: [
      'Returns: Plan agreed on',
      'Returns: Confidential',
      'Log: Confidential',
      'Lists: Return kinds',
      'Terms: C14',
    ],
    proof: proof('C14: a return after mental health needs lacks its plan until it is agreed'),
  },
  {
    ref: 'C15',
    words: QUOTES.C15,
    does: 'Each of the five colleagues is due a contact every month; the list of roles has agencies too.',
    where: ['Log: With', 'Lists: Roles', 'Measures: Contacts with colleagues', 'Terms: C15'],
    proof: proof('C15: each of the five roles is due a contact every month'),
  },
  {
    ref: 'C16',
    words: QUOTES.C16,
    does: 'Keeps each BSS episode, and says when one-to-one work has not followed within a week of its end.',
    where: [
      'BSS episodes: Followed up on',
      'Lists: Behaviour strategies',
      'Measures: Days to follow up BSS',
      'Terms: C16',
    ],
    proof: proof('C16: one-to-one work follows within a week of BSS'),
  },
];
