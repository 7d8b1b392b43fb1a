import type { MarkedCell } from '../model/document';

/** What a marked cell's tone can be. */
export type Tone = NonNullable<MarkedCell['tone']>;

/** A shape for each tone, so that nobody depends on colour; all four are in every common font. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  good: '●',
  warn: '▲',
  stop: '■',
  quiet: '○',
};

/** The cell's text after its tone's shape. */
export const tonedText = ({ tone, text }: MarkedCell): string =>
  tone === undefined ? text : `${TONE_MARKS[tone]}\u00A0${text}`;
