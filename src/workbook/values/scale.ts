import { inEveryLanguage } from '../../words/language';
import { foldedText } from '../cell';

const LAKH = 100_000;
const CRORE = 10_000_000;

const FACTORS = new Map<string, number>(
  inEveryLanguage(({ reading }) => [
    ...reading.lakh.map((word) => [foldedText(word), LAKH] as const),
    ...reading.crore.map((word) => [foldedText(word), CRORE] as const),
  ]).flat(),
);

/** What a word makes of the figure before it: `15 lakh`, `1.5 crore`. */
export const factorOf = (word: string): number | undefined => FACTORS.get(word);
