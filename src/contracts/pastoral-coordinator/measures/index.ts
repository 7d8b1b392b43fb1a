import type { RowFor } from '../../template';
import { dayMeasures } from './days';
import { logMeasures } from './log';
import { registerMeasures } from './registers';

export const measures: readonly RowFor<'measures'>[] = [
  ...logMeasures,
  ...registerMeasures,
  ...dayMeasures,
];
