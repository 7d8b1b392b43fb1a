import type { HelpWords } from '../../catalogue';
import { howTo } from './how-to';
import { rules } from './rules';
import { vocabulary } from './vocabulary';

export const help: HelpWords = {
  contract: { meaning: { header: 'अर्थ', help: 'ओळ कशासाठी आहे.' } },
  howTo,
  rules,
  vocabulary,
};
