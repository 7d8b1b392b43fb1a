import type { RowFor } from '../../template';
import { administrationTerms } from './administration';
import { organisationTerms } from './organisation';
import { purposeTerms } from './purpose';
import { resourcesTerms } from './resources';
import { responsibilitiesTerms } from './responsibilities';

export const terms: readonly RowFor<'terms'>[] = [
  ...purposeTerms,
  ...organisationTerms,
  ...administrationTerms,
  ...resourcesTerms,
  ...responsibilitiesTerms,
];
