import type { ReportSection as Section } from '../../template';
import { centreReports } from './centre';
import { clusterReports } from './cluster';

export const reports: readonly Section[] = [...centreReports, ...clusterReports];
