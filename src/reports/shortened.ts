/** So much of a clause is quoted in a report; the whole of it stands in the workbook. */
const QUOTED = 150;

/** A long quotation up to a word's end. */
export function shortened(words: string): string {
  if (words.length <= QUOTED) return words;
  return `${words.slice(0, words.lastIndexOf(' ', QUOTED)).replace(/[,;. ]+$/, '')} …`;
}
