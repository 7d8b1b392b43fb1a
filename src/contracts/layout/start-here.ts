import type { Words } from '../../words/words';
import type { SheetLayout } from '../../workbook/layout';
import type { Template } from '../template';
import { type Line, numbered, part, plain, prose } from './prose';
import { type SHEET_GROUPS, TAB_GROUPS, type TabGroup } from './sheet-order';

/** What each tab of a workbook is for, group by group. */
export type TabNotes = Readonly<Record<keyof typeof SHEET_GROUPS, readonly TabNote[]>>;

export interface TabNote {
  readonly name: string;
  readonly about: string;
}

/** The front page: what this is, what to do first, where to look, what each tab is for. */
export function startHereSheet(template: Template, tabs: TabNotes, words: Words): SheetLayout {
  const said = words.startHere;
  const { title, client, coordinator } = template.contract;
  const { stop, warn, broken, atRisk } = said.colours.lines;
  const lines: readonly Line[] = [
    { text: title?.value || template.name },
    { text: said.lead(coordinator?.value || said.coordinator, client?.value || said.client) },
    ...part(said.first.heading, numbered(said.first.lines)),
    ...part(said.always.heading, plain(said.always.lines)),
    ...part(said.colours.heading, [
      { text: stop, tone: 'stop' },
      { text: warn, tone: 'warn' },
      { text: broken, tone: 'stop' },
      { text: atRisk, tone: 'warn' },
    ]),
    ...part(said.writers.heading, plain(said.writers.lines)),
    ...part(said.board.heading, plain(said.board.lines)),
    ...TAB_GROUPS.filter((group) => tabs[group].length > 0).flatMap((group: TabGroup) =>
      part(
        said.groups[group],
        tabs[group].map(({ name, about }) => ({ text: said.tab(name, about), leadsTo: name })),
      ),
    ),
    ...part(said.promises.heading, plain(said.promises.lines)),
  ];
  return { ...prose(lines), name: said.name };
}
