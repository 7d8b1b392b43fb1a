import { ownWeek } from '../../own-week';
import type { Report } from '../../template';
import { centreReports } from './centre';
import { clusterReports } from './cluster';
import { handover } from './handover';

export const reports: readonly Report[] = [ownWeek, ...centreReports, ...clusterReports, handover];
