import type { RowFor } from '../../template';
import { agreementTerms } from './agreement';
import { togetherTerms } from './together';
import { workTerms } from './work';

export const terms: readonly RowFor<'terms'>[] = [
  ...agreementTerms,
  ...workTerms,
  ...togetherTerms,
];
