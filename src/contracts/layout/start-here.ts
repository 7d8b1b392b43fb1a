import type { Words } from '../../words/words';
import type { Cell } from '../../workbook/cell';
import type { SheetLayout } from '../../workbook/layout';
import type { Template } from '../template';
import { type SHEET_GROUPS, TAB_GROUPS, type TabGroup } from './sheet-order';

const WIDTH = 110;

/** What each tab of a workbook is for, group by group. */
export type TabNotes = Readonly<Record<keyof typeof SHEET_GROUPS, readonly TabNote[]>>;

export interface TabNote {
  readonly name: string;
  readonly about: string;
}

/** The front page: what this is, what to do first, what each tab is for. */
export function startHereSheet(template: Template, tabs: TabNotes, words: Words): SheetLayout {
  const said = words.startHere;
  const { title, client, coordinator } = template.contract;
  const headings: string[] = [];
  const part = (heading: string, lines: readonly string[]): string[] => {
    headings.push(heading);
    return ['', heading, ...lines];
  };
  const lines = [
    title?.value || template.name,
    said.lead(coordinator?.value || said.coordinator, client?.value || said.client),
    ...part(said.first.heading, numbered(said.first.lines)),
    ...part(said.board.heading, said.board.lines),
    ...TAB_GROUPS.filter((group) => tabs[group].length > 0).flatMap((group: TabGroup) =>
      part(
        said.groups[group],
        tabs[group].map(({ name, about }) => said.tab(name, about)),
      ),
    ),
    ...part(said.terms.heading, [
      ...said.terms.lines,
      ...Object.entries(said.rules).map(([rule, example]) =>
        said.tab(words.choices[rule as keyof typeof said.rules], example),
      ),
    ]),
    ...part(said.promises.heading, said.promises.lines),
  ];
  return {
    name: said.name,
    columns: [{ width: WIDTH, format: 'wrapped' }],
    cells: lines.map((line): Cell[] => [line === '' ? null : line]),
    frozenRows: 0,
    generated: false,
    style: 'prose',
    highlights: headings.map((text) => ({ column: 1, text, tone: 'note' })),
  };
}

const numbered = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `${index + 1}. ${line}`);
