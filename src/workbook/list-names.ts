import { inEveryLanguage } from '../words/language';
import { foldedText } from './cell';

const STANDARD = new Map(
  inEveryLanguage(({ reading }) => Object.entries<string>(reading.lists))
    .flat()
    .map(([key, name]) => [foldedText(name), key] as const),
);

/** A list's key: a standard one's own whatever language names it, another's folded name. */
export const listKeyOf = (name: string): string =>
  STANDARD.get(foldedText(name)) ?? foldedText(name);

/** Every name, folded, by which a list is known. */
export const namesOfList = (name: string): string[] => {
  const key = listKeyOf(name);
  const others = [...STANDARD].flatMap(([known, its]) => (its === key ? [known] : []));
  return [...new Set([key, foldedText(name), ...others])];
};
