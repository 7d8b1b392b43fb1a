import { SEVERITY_BY_CODE } from '../../src/checks/severity';
import type { IssueCode } from '../../src/model/issue';
import { tableOf } from './markdown';

/** The catalogue of issue codes and how much each weighs. */
export const checksPage = (): string =>
  `${[
    '# What Daybook checks',
    'Written by `npm run docs`. Each code lasts: it may be retired, never renamed. A contract gives a code another weight, or switches it off, in the list *Checks* of its Lists sheet.',
    tableOf(
      ['Code', 'Weight unless the contract says otherwise'],
      (Object.keys(SEVERITY_BY_CODE) as IssueCode[]).map((code) => [
        `\`${code}\``,
        SEVERITY_BY_CODE[code],
      ]),
    ),
    '*Stop*: a figure would be wrong, and no invoice is issued for that month. *Warn*: somebody should look. *Note*: good to know.',
  ].join('\n\n')}\n`;
