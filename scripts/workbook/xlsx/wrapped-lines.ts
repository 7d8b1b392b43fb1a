/** The height of one line of text, in points. */
export const LINE_HEIGHT = 15;
/** No program shows a row taller than this. */
export const TALLEST_ROW = 400;

/** How many lines a text fills in a column of so many characters; words break a little before the edge. */
export const wrappedLines = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.1) / Math.max(width, 1))),
      0,
    );
