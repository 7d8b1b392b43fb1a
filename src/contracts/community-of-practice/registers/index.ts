import type { Register } from '../../template';
import { application, decisions, handover } from './agreement';
import { options, programme, toolScores, tools } from './findings';
import { actions, consultation, gatherings, members, organisations } from './people';

export const registers: readonly Register[] = [
  organisations,
  members,
  consultation,
  gatherings,
  actions,
  options,
  tools,
  toolScores,
  programme,
  decisions,
  application,
  handover,
];
