import { TEMPLATES, type TemplateKey } from '../../src/contracts';
import { DICTIONARIES } from '../../src/contracts/dictionaries';
import { DOUBTS } from '../../src/contracts/doubts';
import type { Doubt } from '../../src/words/doubt';
import { LANGUAGES } from '../../src/words/language';
import { doubts as ownDoubts } from '../../src/words/mr/doubts';
import { namesOf } from '../../src/words/vocabulary';
import { tableOf } from './markdown';

const { en, mr } = LANGUAGES;
const KEYS = Object.keys(TEMPLATES) as TemplateKey[];

const doubtsTable = (doubts: readonly Doubt[]): string =>
  tableOf(
    ['English', 'Said now', 'Why it is doubted', 'Perhaps better'],
    doubts.map(({ english, now, why, instead }) => [english, now, why, instead.join('; ')]),
  );

type Pair = readonly [english: string, marathi: string];

const glossary = (pairs: Iterable<Pair>): string =>
  tableOf(
    ['English', 'Marathi'],
    [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const choices: readonly Pair[] = Object.entries(en.choices).map(([key, word]) => [
  word,
  mr.choices[key as keyof typeof mr.choices],
]);

/** Everything that templates say, each English text with all that it is in Marathi. */
function saidBy(part: 'texts' | 'nouns'): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const key of KEYS)
    for (const [english, marathi] of Object.entries(DICTIONARIES.mr[key][part]))
      said.set(english, (said.get(english) ?? new Set()).add(marathi));
  return said;
}

const asPairs = (said: ReadonlyMap<string, ReadonlySet<string>>): Pair[] =>
  [...said].map(([english, ways]) => [english, [...ways].join('; ')]);

const severalWays = (said: ReadonlyMap<string, ReadonlySet<string>>): Pair[] =>
  asPairs(new Map([...said].filter(([, ways]) => ways.size > 1)));

/** What a fluent reader is asked to look at, and the terms that are used. */
export const marathiPage = (): string =>
  `${[
    '# The Marathi, for review',
    'Written by `npm run docs`. The Marathi is still to be read by somebody who speaks it every day; these are the words to look at first. To change one, change it in `src/words/mr` or in the contract’s own `mr` folder, wherever it stands, and take its row out of the `doubts.ts` beside it.',
    '## Doubts',
    '### In every workbook',
    doubtsTable(ownDoubts),
    ...KEYS.flatMap((key) => {
      const doubts = DOUBTS[key];
      return doubts ? [`### ${TEMPLATES[key].name}`, doubtsTable(doubts)] : [];
    }),
    '## Said in more than one way',
    'One English word that contracts say differently, because it means different things in them.',
    glossary(severalWays(saidBy('texts'))),
    '## Glossary',
    '### Sheets, lists and columns that Daybook knows by name',
    glossary(namesOf(en, mr)),
    '### Rules, statuses and other choices',
    glossary(choices),
    '### What is counted: one and several',
    glossary(asPairs(saidBy('nouns'))),
  ].join('\n\n')}\n`;
