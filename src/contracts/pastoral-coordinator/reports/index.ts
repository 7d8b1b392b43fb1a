import type { Report } from '../../template';
import { caseload } from './caseload';
import { governors } from './governors';
import { pupil } from './pupil';
import { yearGroup } from './year-group';

export const reports: readonly Report[] = [caseload, yearGroup, governors, pupil];
