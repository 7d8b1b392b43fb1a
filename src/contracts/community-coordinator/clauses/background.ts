import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('background');

/** What the work is for. */
export const background: readonly Clause[] = [
  {
    ref: 'P11',
    words: QUOTES.P11,
    does: 'Funders stand among the organisations, and have a report of their own from the same rows.',
    where: [
      'Organisations: Kind',
      'Lists: Organisation kinds',
      'Reports: annual',
      'Milestones: M11',
    ],
    proof: proof('P11: funders have a report of their own'),
  },
  {
    ref: 'P12',
    words: QUOTES.P12,
    does: 'Rows of the log name the outcome they serve; reports show the hours, and the people, for community wealth and for wellbeing.',
    where: [
      'Log: Outcomes',
      'Lists: Outcomes',
      'Measures: Hours for community wealth',
      'Measures: Hours for wellbeing',
      'Reports: board',
    ],
    proof: proof('P12: hours are counted for each outcome'),
  },
  {
    ref: 'P13',
    words: QUOTES.P13,
    does: 'Sessions say who took the lead; each quarter shows the share led by residents.',
    where: ['Log: Led by', 'Lists: Led by', 'Measures: Sessions led by residents', 'Terms: P13'],
    proof: proof('P13: the share of sessions led by residents'),
  },
  {
    ref: 'P14',
    words: QUOTES.P14,
    does: 'Follows residents, by code, from first contact to leading; reports show how many moved, and who has stood still for half a year.',
    where: ['People', 'Moves', 'Lists: People stages', 'Terms: P14', 'Reports: board'],
    proof: proof('P14: residents move in steps'),
  },
  {
    ref: 'P15',
    words: QUOTES.P15,
    does: 'Keeps answers from 1 to 5 before and after, and reports how many answered, the means and the change, never for fewer than 5 people.',
    where: [
      'Confidence: Before',
      'Confidence: After',
      'Contract: Hide counts under',
      'Reports: board',
    ],
    proof: proof('P15: confidence is asked before and after'),
  },
  {
    ref: 'P16',
    words: QUOTES.P16,
    does: 'Lists problems raised, taken up and resolved, and asks the board once a year how well Patna solves its own.',
    where: [
      'Community issues: Taken up by',
      'Lists: Issue states',
      'Measures: Community issues resolved',
      'Milestones: M10',
      'Indicators',
    ],
    proof: proof('P16: problems are followed from raised to resolved'),
  },
];
