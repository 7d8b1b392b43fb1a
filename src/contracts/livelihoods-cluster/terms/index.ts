import type { RowFor } from '../../template';
import { fieldTerms } from './field';
import { officeTerms } from './office';

const clauseNumber = (ref: string): number => Number(/\d+/.exec(ref)?.[0]);

/** In the order of the clauses. */
export const terms: readonly RowFor<'terms'>[] = [...fieldTerms, ...officeTerms].sort(
  (one, other) => clauseNumber(one.ref) - clauseNumber(other.ref),
);
