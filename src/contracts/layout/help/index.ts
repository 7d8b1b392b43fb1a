import type { Words } from '../../../words/words';
import { howToTab } from './how-to';
import { rulesTab } from './rules';
import type { HelpTab } from './tab';
import { vocabularyTab } from './vocabulary';

/** The tabs that help to set a workbook up. */
export const helpTabs = (words: Words): HelpTab[] => [
  howToTab(words),
  rulesTab(words),
  vocabularyTab(words),
];
