import type { Clause } from '../../template';
import { aims } from './aims';
import { contractor } from './contractor';
import { development } from './development';
import { rhythm } from './rhythm';
import { schools } from './schools';

/** W1 to W29, in the order of the requirements. */
export const clauses: readonly Clause[] = [
  ...aims,
  ...schools,
  ...development,
  ...contractor,
  ...rhythm,
];
