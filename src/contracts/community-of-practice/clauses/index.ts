import type { Clause } from '../../template';
import { agreement } from './agreement';
import { together } from './together';
import { work } from './work';

/** T1 to T15, in the order of the requirements. */
export const clauses: readonly Clause[] = [...agreement, ...work, ...together];
