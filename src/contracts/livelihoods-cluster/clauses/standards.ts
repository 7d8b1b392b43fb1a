import type { Clause } from '../../template';
import { labelOf, SUTRAS } from '../dashasutri';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('standards');

/** Field days and night halts, the ten sutras, the second clock, and how it is all told. */
export const standards: readonly Clause[] = [
  {
    ref: 'L16',
    words: QUOTES.L16,
    does: 'Counts different field days and different nights in a village, each calendar month; says how many are still needed and the last day on which that can begin, and asks less where leave cuts the month.',
    where: [
      'Log: Village',
      'Log: Night halt',
      'Breaks',
      'Measures: Field days',
      'Measures: Night halts',
      'Terms: L16',
      'Terms: L16b',
      'Reports: mpr',
    ],
    proof: proof(
      'L16: 21 days and one of them twice are 21, and the night of the 31st is January’s',
    ),
  },
  {
    ref: 'L17',
    words: QUOTES.L17,
    does: 'Scores each SHG every month on the ten points of Dashasutri, five about money and five about the mind, and names those below the mark, those that fell and those not scored.',
    where: [
      'Scorings',
      ...SUTRAS.map((sutra) => `Scorings: ${labelOf(sutra)}`),
      'Lists: Dashasutri',
      'Log: Sutra',
      'Measures: SHGs scored',
      'Terms: L17',
      'Reports: mpr',
    ],
    proof: proof('L17: an SHG passes with eight of ten, in two groups of five'),
  },
  {
    ref: 'L18',
    words: QUOTES.L18,
    does: 'A clock of its own counts the days from the entry at the BMMU to the entry at the DMMU.',
    where: [
      'MIS records: DMMU entered on',
      'Measures: Days to DMMU entry',
      'Terms: L18',
      'Reports: mis',
      'Recipients: mis',
    ],
    proof: proof('L18: the DMMU has a clock of its own'),
  },
  {
    ref: 'L19',
    words: QUOTES.L19,
    does: 'The same MPR and QPR go to the BMMU; none of those that were due may be missing.',
    where: [
      'Submissions: To',
      'Recipients: mpr',
      'Recipients: qpr',
      'Measures: Reports handed in',
      'Terms: L19',
      'Reports: mpr',
    ],
    proof: proof('L19: three MPRs add up to their QPR, and none is left out'),
  },
  {
    ref: 'L20',
    words: QUOTES.L20,
    does: 'The ten sutras stand in English and in Marathi, amounts are in rupees and told in lakh and crore too, days in the Indian order, and everything is an .xlsx or .docx file that MS Office opens.',
    where: ['Lists: Dashasutri', 'Contract: Language and region', 'Contract: Currency'],
    proof: proof('L20: Marathi words, rupees with lakh commas and Indian days are understood'),
  },
  {
    ref: 'L21',
    words: QUOTES.L21,
    does: 'Bottlenecks are follow-ups with a level and a day; those open for more than 30 days are counted, and what helped is told in the QPR.',
    where: [
      'Follow-ups: Level',
      'Follow-ups: Solution',
      'Lists: Levels',
      'Measures: Days to solve a follow-up',
      'Terms: L21',
      'Reports: qpr',
    ],
    proof: proof('L21: a bottleneck open for more than 30 days is late, and a solution is told'),
  },
];
