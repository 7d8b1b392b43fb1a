import { RULES } from '../../../model/term';
import type { RuleExample } from '../../../words/en/help/rules';
import type { Words } from '../../../words/words';
import type { ColumnLayout } from '../../../workbook/layout';
import { HELP_TABLE, type HelpTab } from './tab';

const TERM_CELLS = ['measure', 'atLeast', 'atMost', 'per', 'window', 'of', 'warnAt'] as const;
const TERM_WIDTHS: Readonly<Record<(typeof TERM_CELLS)[number], number>> = {
  measure: 20,
  atLeast: 10,
  atMost: 10,
  per: 10,
  window: 22,
  of: 22,
  warnAt: 12,
};

/** A row of Terms for each kind of rule, under the headers of Terms: cells to copy. */
export function rulesTab(words: Words): HelpTab {
  const { name, about, clause, reading, cellHelp, examples } = words.help.rules;
  const { columns } = words.sheets.terms;
  const column = (width: number, help: string): ColumnLayout => ({
    width,
    format: 'wrapped',
    help,
  });
  const rows = RULES.flatMap((rule) =>
    (examples[rule] as readonly RuleExample[]).map((example) => [
      example.clause,
      words.choices[rule],
      ...TERM_CELLS.map((key) => example[key] ?? null),
      example.reading,
    ]),
  );
  return {
    about,
    sheet: {
      ...HELP_TABLE,
      name,
      columns: [
        column(30, clause.help),
        column(13, cellHelp),
        ...TERM_CELLS.map((key) => column(TERM_WIDTHS[key], cellHelp)),
        column(60, reading.help),
      ],
      cells: [
        [
          clause.header,
          columns.rule[0],
          ...TERM_CELLS.map((key) => columns[key][0]),
          reading.header,
        ],
        ...rows,
      ],
    },
  };
}
