import type { RowFor } from '../../template';
import { aimTerms } from './aims';
import { developmentTerms } from './development';
import { rhythmTerms } from './rhythm';
import { schoolTerms } from './schools';
import { timeTerms } from './time';

/** W1 to W29, in the order of the contract. */
export const terms: readonly RowFor<'terms'>[] = [
  ...aimTerms,
  ...schoolTerms,
  ...developmentTerms,
  ...timeTerms,
  ...rhythmTerms,
];
