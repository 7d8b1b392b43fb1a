import { linesOf } from '../printable';
import { displayWidth, signsOf } from './width';

/** No line of prose is wider, so that a reply can quote it. */
export const LINE_WIDTH = 76;

const pieces = (word: string, width: number): readonly string[] => {
  const cut: string[] = [''];
  for (const sign of signsOf(word)) {
    const piece = cut[cut.length - 1] ?? '';
    if (piece !== '' && displayWidth(piece + sign) > width) cut.push(sign);
    else cut[cut.length - 1] = piece + sign;
  }
  return cut;
};

const filled = (words: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** Prose in lines; a word longer than a line, such as an address, stays whole. */
export const wrapped = (text: string, width: number): readonly string[] =>
  linesOf(text).flatMap((line) => filled(line.split(/ +/), width));

/** Text in lines never wider than `width`, long words cut. */
export const boxed = (text: string, width: number): readonly string[] =>
  linesOf(text).flatMap((line) => {
    const words = line.split(/ +/);
    return filled(
      words.flatMap((word) => (displayWidth(word) > width ? pieces(word, width) : [word])),
      width,
    );
  });

/** Lines after a first prefix, the others under it. */
export const indented = (lines: readonly string[], first: string): readonly string[] =>
  lines.map((line, index) => (index === 0 ? first : ' '.repeat(displayWidth(first))) + line);
