import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('aims');

/** What clusters are for, and where the work is done. */
export const aims: readonly Clause[] = [
  {
    ref: 'W1',
    words: QUOTES.W1,
    does: 'Knows exactly these four kinds, and other; names a kind that nobody was in touch with for half a year.',
    where: [
      'Lists: Organisation kinds',
      'Organisations: Kind',
      'Log: With',
      'Measures: Times in touch',
      'Terms: W1',
    ],
    proof: proof('W1: each of the four kinds is in touch'),
  },
  {
    ref: 'W2',
    words: QUOTES.W2,
    does: 'Every row of the log may name the aim it served; educators’ confidence is asked before and after CPD.',
    where: [
      'Lists: Aims',
      'Log: Aims',
      'Measures: Work for an aim',
      'Confidence: Before',
      'Terms: W2',
      'Reports: termly',
    ],
    proof: proof('W2: both aims are served, and confidence is asked before and after'),
  },
  {
    ref: 'W3',
    words: QUOTES.W3,
    does: 'Ranks the needs that were found, and follows each one from found through the support given to met.',
    where: [
      'Needs: Rank',
      'Needs: Support given',
      'Lists: Need steps',
      'Moves',
      'Terms: W3',
      'Reports: termly',
    ],
    proof: proof('W3: a need that stands still is named'),
  },
  {
    ref: 'W4',
    words: QUOTES.W4,
    does: 'Holds the time in the cluster against all the time away from the desk.',
    where: [
      'Log: Place',
      'Lists: Places',
      'Measures: Time in the cluster',
      'Measures: Time away from the desk',
      'Terms: W4',
    ],
    proof: proof('W4: at least half of the time away from the desk is in the cluster'),
  },
];
