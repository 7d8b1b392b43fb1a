import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('records');

/** The MIS, reports, liaison, tasks and work with the community. */
export const records: readonly Clause[] = [
  {
    ref: 'L10',
    words: QUOTES.L10,
    does: 'For each record, counts the days from when it happened to its entry at the BMMU, and whether it was clean at first entry.',
    where: [
      'MIS records: BMMU entered on',
      'MIS records: Errors at first entry',
      'Measures: Days to BMMU entry',
      'Measures: MIS records clean at first entry',
      'Terms: L10',
      'Terms: L10b',
      'Reports: mis',
    ],
    proof: proof('L10: records late or unclean at the BMMU are counted'),
  },
  {
    ref: 'L11',
    words: QUOTES.L11,
    does: 'MPR and QPR are written from the log and the registers; each has its day, and three MPRs add up to their QPR.',
    where: [
      'Submissions: MPR',
      'Submissions: QPR',
      'Submissions: Due',
      'Measures: Days past due for a report',
      'Terms: L11',
      'Reports: mpr',
      'Reports: qpr',
      'Reports: annual',
    ],
    proof: proof('L11: an MPR is due on the 5th, a QPR on the 10th'),
  },
  {
    ref: 'L12',
    words: QUOTES.L12,
    does: 'PRI institutions, line departments and NGOs are kept apart, and those not heard from this quarter are named.',
    where: [
      'Organisations: Kind',
      'Organisations: Keep in touch',
      'Lists: Organisation kinds',
      'Log: Organisation',
      'Measures: Contacts with organisations',
      'Terms: L12',
      'Reports: mpr',
    ],
    proof: proof('L12: an organisation not heard from is named'),
  },
  {
    ref: 'L13',
    words: QUOTES.L13,
    does: 'Other tasks name the post that gave them and the order, and are held against their day.',
    where: [
      'Allocated tasks: Allocated by',
      'Allocated tasks: Order',
      'Log: Task',
      'Measures: Days past due for an allocated task',
      'Terms: L13',
    ],
    proof: proof('L13: an allocated task is held against its day'),
  },
  {
    ref: 'L14',
    words: QUOTES.L14,
    does: 'PRA, RRA and rapport building are activities of their own, with the tool, the number of people and a link to the result.',
    where: [
      'Lists: Activities',
      'Lists: PRA tools',
      'Log: Tool',
      'Log: People',
      'Log: Evidence',
      'Measures: Appraisal and rapport sessions',
      'Terms: L14',
      'Terms: L14b',
      'Reports: mpr',
    ],
    proof: proof('L14: a PRA without its tool or its result is pointed out'),
  },
  {
    ref: 'L15',
    words: QUOTES.L15,
    does: 'Names villages whose list of vulnerable households was not gone through this half-year, and villages with vulnerable households and none of them in an SHG.',
    where: [
      'Villages: Vulnerable households',
      'Inclusion: Vulnerable',
      'Lists: Activities',
      'Measures: Inclusion checks',
      'Measures: Vulnerable people in SHGs',
      'Milestones: M3',
      'Terms: L15',
      'Terms: L15b',
      'Reports: mpr',
    ],
    proof: proof('L15: a village whose vulnerable households are in no SHG is named'),
  },
];
