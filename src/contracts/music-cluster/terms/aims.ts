import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

/** What clusters are for, and where the work is done. */
export const aimTerms: readonly Term[] = [
  {
    ref: 'W1',
    clause: QUOTES.W1,
    rule: 'coverage',
    measure: 'Times in touch',
    atLeast: '1',
    per: 'half-year',
    of: 'Organisation kinds where Tags = named',
    ifBroken: 'note',
    assumption: 'Each of the four kinds is in touch at least once in half a year.',
  },
  {
    ref: 'W2',
    clause: QUOTES.W2,
    rule: 'coverage',
    measure: 'Work for an aim',
    atLeast: '1',
    per: 'quarter',
    of: 'Aims',
    ifBroken: 'note',
    assumption: 'Something is done for each of the two aims in every quarter.',
  },
  {
    ref: 'W3',
    clause: QUOTES.W3,
    rule: 'stage',
    atMost: '180 days',
    window: 'Need steps to Met',
    of: 'Needs',
    ifBroken: 'note',
    assumption: 'A need that stays at one step for more than half a year is pointed out.',
  },
  {
    ref: 'W4',
    clause: QUOTES.W4,
    rule: 'share',
    measure: 'Time in the cluster',
    atLeast: '50 %',
    per: 'contract',
    of: 'Time away from the desk',
    ifBroken: 'warn',
    assumption:
      '“Primarily” is read as at least half of the time away from the desk; work at home or online belongs to no place.',
  },
];
