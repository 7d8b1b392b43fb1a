import { howTo } from './how-to';
import { rules } from './rules';
import { vocabulary } from './vocabulary';

/** The tabs that help to set a workbook up, and the column that explains the lines of the contract. */
export const help = {
  contract: { meaning: { header: 'What it means', help: 'What the line is for.' } },
  howTo,
  rules,
  vocabulary,
} as const;
