import { ownWeek } from '../../own-week';
import type { Report } from '../../template';
import { caseload } from './caseload';
import { governors } from './governors';
import { handover } from './handover';
import { home } from './home';
import { pupil } from './pupil';
import { yearGroup } from './year-group';

export const reports: readonly Report[] = [
  ownWeek,
  caseload,
  yearGroup,
  governors,
  pupil,
  home,
  handover,
];
