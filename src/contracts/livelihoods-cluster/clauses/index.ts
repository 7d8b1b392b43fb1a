import type { Clause } from '../../template';
import { cluster } from './cluster';
import { communities } from './communities';
import { records } from './records';
import { standards } from './standards';

/** L1 to L21, in their order. */
export const clauses: readonly Clause[] = [...cluster, ...communities, ...records, ...standards];
