import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';

const BY = inEveryLanguage(({ reading }) => reading.by).map((word) => ` ${foldedText(word)} `);

/**
 * What a text may be grouped by, the likeliest first, and what stands before that: its last “by”
 * begins the grouping, or stands in a name.
 */
export function groupingsIn(text: string): readonly (readonly [left: string, by: string])[] {
  const folded = text.toLowerCase();
  const by = BY.find((word) => folded.includes(word));
  const found: (readonly [string, string])[] = [];
  for (let at = by ? folded.lastIndexOf(by) : -1; by && at > 0; at = folded.lastIndexOf(by, at - 1))
    found.push([text.slice(0, at), text.slice(at + by.length)]);
  return found;
}
