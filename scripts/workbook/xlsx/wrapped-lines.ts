/** The height of one line of text, in points. */
export const LINE_HEIGHT = 15;
/** No program shows a row taller than this. */
export const TALLEST_ROW = 400;

/** Columns are measured by figures; most letters are narrower. */
const LETTERS_TO_A_FIGURE = 1.1;

/** How many lines a text fills in a column of so many characters, broken between words as programs break it. */
export const wrappedLines = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, part) => sum + linesOf(part.split(' '), Math.max(width * LETTERS_TO_A_FIGURE, 1)),
      0,
    );

function linesOf(words: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    const fits = used === 0 || used + 1 + length <= width;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + 1 + length : length;
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = Math.min(used, width);
  }
  return lines;
}
