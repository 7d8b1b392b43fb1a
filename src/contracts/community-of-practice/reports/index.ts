import { ownWeek } from '../../own-week';
import type { Report } from '../../template';
import { endReports } from './end';
import { workReports } from './work';

export const reports: readonly Report[] = [ownWeek, ...workReports, ...endReports];
