import type { Words } from '../../../words/words';
import { type Line, MARGINS, numbered, part, plain, prose } from '../prose';
import type { HelpTab } from './tab';

/** How to make a clause, a tab, a column, a list of one's own, step by step. */
export function howToTab(words: Words): HelpTab {
  const { name, about, lead, recipes } = words.help.howTo;
  const parts: readonly { heading: string; steps: readonly string[] }[] = Object.values(recipes);
  const lines: readonly Line[] = [
    { name },
    { words: lead },
    ...parts.flatMap(({ heading, steps }) =>
      part(heading, steps.length === 1 ? plain(steps) : numbered(steps)),
    ),
  ];
  return { about, sheet: { ...prose(lines, MARGINS.steps), name, generated: true } };
}
