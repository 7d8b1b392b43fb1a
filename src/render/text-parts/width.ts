/** What a reader sees as one sign: a base with its marks, joined emoji, a flag's two letters. */
const SIGN = /\p{RI}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}]|\u200D\P{M})*|\p{M}+/gu;
const EMPTY = /^[\p{M}\p{Cf}]/u;
const WIDE =
  /^(?![\uFF61-\uFFDC])[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const AS_EMOJI = /\uFE0F/;

const signWidth = (sign: string): number => {
  if (EMPTY.test(sign)) return 0;
  return WIDE.test(sign) || AS_EMOJI.test(sign) ? 2 : 1;
};

/** The signs of a text, none of which may be torn apart. */
export const signsOf = (text: string): readonly string[] => text.match(SIGN) ?? [];

/** How many columns of a fixed-width screen a text takes. */
export const displayWidth = (text: string): number =>
  signsOf(text).reduce((width, sign) => width + signWidth(sign), 0);

/** The width of the widest of several lines. */
export const widestOf = (lines: readonly string[]): number =>
  lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);

/** The text made as wide as its column. */
export const padded = (text: string, width: number, align: 'start' | 'end'): string => {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'end' ? room + text : text + room;
};
