import type { Report } from '../../template';
import { centreReports } from './centre';
import { clusterReports } from './cluster';

export const reports: readonly Report[] = [...centreReports, ...clusterReports];
