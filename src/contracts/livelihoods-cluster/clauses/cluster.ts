import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('cluster');

/** Where the work is, and with whom it is planned. */
export const cluster: readonly Clause[] = [
  {
    ref: 'L1',
    words: QUOTES.L1,
    does: 'Places go from district to block, cluster, Gram panchayat, village, VO and SHG; each names the one above it, and reports add figures up at any level.',
    where: [
      'Lists: Place levels',
      'Places: Within',
      'Villages: Gram panchayat',
      'VOs: Village',
      'SHGs: VO',
      'Terms: L1',
      'Reports: mpr',
    ],
    proof: proof('L1: each place names the one above it, and figures add up at any level'),
  },
  {
    ref: 'L2',
    words: QUOTES.L2,
    does: 'The Block Mission Manager gets the MPR and the QPR, and signs each month off.',
    where: [
      'Contract: Reports to',
      'Recipients: mpr',
      'Periods: Signed off by',
      'Measures: Months signed off',
      'Terms: L2',
    ],
    proof: proof('L2: the BMM gets the MPR and signs months off'),
  },
  {
    ref: 'L3',
    words: QUOTES.L3,
    does: 'Each visit names the village, the SHGs or the VO, and whether it was planned; what was found and agreed is followed up until it is solved. Villages without a visit this month are named.',
    where: [
      'Log: Village',
      'Log: SHGs',
      'Log: VO',
      'Log: Planned',
      'Follow-ups: Agreed',
      'Measures: Visits to villages',
      'Terms: L3',
      'Terms: L3b',
      'Reports: mpr',
    ],
    proof: proof('L3: villages without a visit are named, and planned visits are told apart'),
  },
  {
    ref: 'L4',
    words: QUOTES.L4,
    does: 'The plan agreed with the BMM or BPM is held against what was done, month by month, and against the figures of the year’s plan: target, this month, the year so far, per cent. The MPR prints the plan for the next month.',
    where: [
      'Plan: Planned for',
      'Plan: Why dropped',
      'Lists: Plan states',
      'Measures: Planned activities done',
      'Milestones: M1',
      ...['L4', 'L4b', 'L4c', 'L4d', 'L4e', 'L4f', 'L4g'].map((ref) => `Terms: ${ref}`),
      'Reports: mpr',
    ],
    proof: proof('L4: what was done is a share of what was planned'),
  },
];
