/** The height of one line of text, in points. */
export const LINE_HEIGHT = 15;
/** The height of one line whose letters carry signs above and below. */
const TALL_LINE = 19;
const TALL_LETTERS = /\p{Script=Devanagari}/u;
/** No program shows a row taller than this. */
export const TALLEST_ROW = 400;

/** Columns are measured by figures; most Latin letters are narrower. */
const LETTERS_TO_A_FIGURE = 1.1;

/** The height of one line of a text, in points. */
export const lineHeight = (text: string): number =>
  TALL_LETTERS.test(text) ? TALL_LINE : LINE_HEIGHT;

/** How tall a text is in a column of so many characters, in points; it breaks between words, as programs break it. */
export function heightOfWords(text: string, width: number): number {
  const height = lineHeight(text);
  const room = Math.max(width * (height > LINE_HEIGHT ? 1 : LETTERS_TO_A_FIGURE), 1);
  const lines = text.split('\n').reduce((sum, part) => sum + linesOf(part, room), 0);
  return lines * height;
}

/** Signs that stand on a letter take no room beside it. */
const withoutSigns = (text: string): string => text.replace(/\p{M}/gu, '');

function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of withoutSigns(text).split(' ')) {
    const fits = used === 0 || used + 1 + length <= room;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + 1 + length : length;
    lines += Math.max(0, Math.ceil(used / room) - 1);
    used = Math.min(used, room);
  }
  return lines;
}
