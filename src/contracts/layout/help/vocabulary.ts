import { COUNTS } from '../../../model/measure';
import { SECTIONS } from '../../../model/report';
import type { Words } from '../../../words/words';
import type { Cell } from '../../../workbook/cell';
import { COLUMN_KINDS } from '../../../workbook/column';
import { HELP_TABLE, type HelpTab } from './tab';

/** The words that are chosen or written elsewhere, each with what it does. */
export function vocabularyTab(words: Words): HelpTab {
  const { name, about, columns, counts, conditions, kinds, lists, sections } =
    words.help.vocabulary;
  const { sheets, choices, documents } = words;
  const under = (tab: string, column: string, uses: readonly (readonly string[])[]): Cell[][] =>
    uses.map((use) => [tab, column, ...use.map((text) => text || null)]);
  const { measures, columns: own, lists: list, sections: plan } = sheets;
  return {
    about,
    sheet: {
      ...HELP_TABLE,
      name,
      columns: WIDTHS.map((width, index) => ({
        width,
        format: 'wrapped',
        help: Object.values(columns)[index]?.help ?? '',
      })),
      cells: [
        Object.values(columns).map(({ header }) => header),
        ...under(
          measures.name,
          measures.columns.count[0],
          COUNTS.map((count) => [choices[count], ...counts[count]]),
        ),
        ...under(measures.name, measures.columns.where[0], Object.values(conditions)),
        ...under(
          own.name,
          own.columns.kind[0],
          COLUMN_KINDS.map((kind) => [choices[kind], ...kinds[kind]]),
        ),
        ...under(list.name, list.columns.list[0], Object.values(lists)),
        ...under(
          plan.name,
          plan.columns.section[0],
          SECTIONS.map((section) => [documents.sections[section], ...sections[section]]),
        ),
      ],
    },
  };
}

const WIDTHS = [14, 14, 26, 70, 50];
