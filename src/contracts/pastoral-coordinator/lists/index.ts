import type { List } from '../../template';
import { countsAs } from '../attendance-codes';
import { harmlessWords, keptElsewhere } from './kept-elsewhere';
import { logLists } from './log';
import { registerLists } from './registers';
import { settingLists } from './settings';

export const lists: readonly List[] = [
  ...logLists,
  countsAs,
  ...registerLists,
  ...settingLists,
  keptElsewhere,
  harmlessWords,
];
