import type { Clause } from '../../template';
import { activities } from './activities';
import { agreement } from './agreement';
import { background } from './background';
import { relationships } from './relationships';

/** P1 to P35, in the order of the contract. */
export const clauses: readonly Clause[] = [
  ...agreement,
  ...background,
  ...activities,
  ...relationships,
];
