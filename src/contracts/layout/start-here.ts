import type { Words } from '../../words/words';
import type { SheetLayout } from '../../workbook/layout';
import type { SheetKey } from '../../workbook/sheets';
import type { Template } from '../template';
import { type Line, MARGINS, part, plain, prose } from './prose';
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
  const names = new Set(TAB_GROUPS.flatMap((group) => tabs[group].map(({ name }) => name)));
  const tab = (name: string, about: string): Line => ({
    name,
    words: about,
    ...(names.has(name) && { look: { leadsTo: name } }),
  });
  const inTabs = (lines: Partial<Record<SheetKey, string>>): Line[] =>
    Object.entries(lines).map(([key, about]) => tab(words.sheets[key as SheetKey].name, about));
  const lines: readonly Line[] = [
    { name: title?.value || template.name },
    { words: said.lead(coordinator?.value || said.coordinator, client?.value || said.client) },
    ...part(said.first.heading, inTabs(said.first.tabs)),
    ...part(said.always.heading, inTabs(said.always.tabs)),
    ...part(
      said.colours.heading,
      COLOURS.map(([choice, tone]) => ({
        name: words.choices[choice],
        words: said.colours.meanings[choice],
        look: { tone },
      })),
    ),
    ...part(said.writers.heading, [
      { name: said.writers.you, words: said.writers.yours },
      { name: 'Daybook', words: said.writers.ours },
    ]),
    ...part(said.board.heading, inTabs(said.board.tabs)),
    ...TAB_GROUPS.filter((group) => tabs[group].length > 0).flatMap((group: TabGroup) =>
      part(
        said.groups[group],
        tabs[group].map(({ name, about }) => tab(name, about)),
      ),
    ),
    ...part(said.promises.heading, plain(said.promises.lines)),
  ];
  return { ...prose(lines, MARGINS.names), name: said.name };
}

/** The words that stand out, and how. */
const COLOURS = [
  ['stop', 'stop'],
  ['warn', 'warn'],
  ['broken', 'stop'],
  ['at-risk', 'warn'],
] as const;
