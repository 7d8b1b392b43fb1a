import type { Clause } from '../../template';
import { administration } from './administration';
import { organisation } from './organisation';
import { purpose } from './purpose';
import { resources } from './resources';
import { responsibilities } from './responsibilities';

/** C1 to C37, in the order of the requirements. */
export const clauses: readonly Clause[] = [
  ...purpose,
  ...organisation,
  ...administration,
  ...resources,
  ...responsibilities,
];
