import type { ReportSection } from '../../template';
import { endReports } from './end';
import { workReports } from './work';

export const reports: readonly ReportSection[] = [...workReports, ...endReports];
