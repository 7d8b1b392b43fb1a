import type { Catalogue, Label, SheetWords } from './catalogue';

type SheetKey = keyof SheetWords;

/** Words by what they are called in another language. */
export type Vocabulary = ReadonlyMap<string, string>;

const pairs = (
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): [string, string][] => Object.entries(from).map(([key, word]) => [word, to[key] ?? word]);

type Labels = Readonly<Record<string, Label>>;

const labelled = (from: Labels, to: Labels): [string, string][] =>
  Object.entries(from).map(([key, [label]]) => [label, to[key]?.[0] ?? label]);

/** Other words for the same by the first of them in the other language. */
const aliased = (from: Labels, to: Labels): [string, string][] =>
  Object.entries(from).flatMap(([key, [, aliases]]) =>
    aliases.map((word): [string, string] => [word, to[key]?.[0] ?? word]),
  );

/** The headers of a standard sheet, and the other headers that are understood. */
export interface Headers {
  readonly labels: Vocabulary;
  readonly aliases: Vocabulary;
}

export const headersOf = (sheet: SheetKey, from: Catalogue, to: Catalogue): Headers => {
  const [own, other]: Labels[] = [from.sheets[sheet].columns, to.sheets[sheet].columns];
  return {
    labels: new Map(labelled(own ?? {}, other ?? {})),
    aliases: new Map(aliased(own ?? {}, other ?? {})),
  };
};

/** What Daybook itself looks for by name: its sheets, its lists, and columns that mean the same everywhere. */
export const namesOf = (from: Catalogue, to: Catalogue): Vocabulary => {
  const sheetNames = ({ sheets }: Catalogue) =>
    Object.fromEntries(Object.entries(sheets).map(([key, { name }]) => [key, name]));
  return new Map([
    ...pairs(from.reading.derived, to.reading.derived),
    ...pairs(from.reading.ownColumns, to.reading.ownColumns),
    ...pairs(sheetNames(from), sheetNames(to)),
    ...pairs(from.reading.lists, to.reading.lists),
  ]);
};

/** Words of Daybook's own that may stand among others in a cell: choices, kinds of day, lines of the contract. */
export const wordsOf = (from: Catalogue, to: Catalogue): Vocabulary =>
  new Map([
    ...aliased(from.contract, to.contract),
    ...labelled(from.contract, to.contract),
    ...pairs(from.choices, to.choices),
    ...pairs(from.reading.moments, to.reading.moments),
    ...from.reading.weekdays.map((word, at): [string, string] => [
      word,
      to.reading.weekdays[at] ?? word,
    ]),
    ...from.notation.months.map((word, at): [string, string] => [
      word,
      to.notation.months[at] ?? word,
    ]),
    ...(['contractedTime', 'contractedDays'] as const).flatMap((key) =>
      from.reading[key].map((word): [string, string] => [word, to.reading[key][0] ?? word]),
    ),
  ]);

/** Everything of Daybook's own that a workbook may print: names of sheets and lists, headers, choices. */
export const standardWords = (from: Catalogue, to: Catalogue): Vocabulary =>
  new Map([
    ...wordsOf(from, to),
    ...(Object.keys(from.sheets) as SheetKey[]).flatMap((sheet) => [
      ...headersOf(sheet, from, to).labels,
    ]),
    ...namesOf(from, to),
  ]);
