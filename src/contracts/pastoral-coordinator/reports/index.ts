import type { ReportSection } from '../../template';
import { caseload } from './caseload';
import { governors } from './governors';
import { pupil } from './pupil';
import { yearGroup } from './year-group';

export const reports: readonly ReportSection[] = [
  ...caseload,
  ...yearGroup,
  ...governors,
  ...pupil,
];
