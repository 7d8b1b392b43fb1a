import { dayOfSerial, isoDay } from '../../model/day';
import type { Catalogue, ChoiceWords } from '../../words/catalogue';
import { inEveryLanguage, LANGUAGES } from '../../words/language';
import { type Cell, foldedText, isBroken, isMoment, visibleText } from '../cell';

/** What a cell shows as text: a number as its digits, a day as ISO 8601. */
export function readText(cell: Cell): string | undefined {
  if (isBroken(cell) || cell === null) return undefined;
  if (isMoment(cell)) return isoDay(dayOfSerial(cell.serial));
  return typeof cell === 'string' ? visibleText(cell) : String(cell);
}

/** Entries of a cell that holds several, with commas or semicolons between. */
export const readCodes = (cell: Cell): string[] | undefined =>
  readText(cell)
    ?.split(/[,;\n]/)
    .map(visibleText)
    .filter((text) => text !== '');

const YES = new Set(inEveryLanguage((words) => words.reading.yes).flat());
const NO = new Set(inEveryLanguage((words) => words.reading.no).flat());

export function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const text = foldedText(readText(cell) ?? '');
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}

function spellingsOf(key: string, { choices, reading }: Catalogue): readonly string[] {
  const others: Readonly<Record<string, readonly string[]>> = reading.alsoChosen;
  return [choices[key as keyof ChoiceWords], ...(others[key] ?? [])];
}

/** What people write for each of Daybook's own words, by its key. */
const SPELLINGS = new Map<string, ReadonlySet<string>>(
  Object.keys(LANGUAGES.en.choices).map((key) => [
    key,
    new Set([key, ...inEveryLanguage((words) => spellingsOf(key, words)).flat()].map(foldedText)),
  ]),
);

/** The key of one of Daybook's own words, whatever language it is written in. */
export function readChoice(cell: Cell, choices: readonly string[]): string | undefined {
  const text = foldedText(readText(cell) ?? '');
  return choices.find((key) => SPELLINGS.get(key)?.has(text) ?? foldedText(key) === text);
}
