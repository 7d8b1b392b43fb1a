import type { Tone } from '../tone';

/** What is said, in the document's language, where others see a shape or a bar. */
export interface HtmlWords {
  readonly tones: Readonly<Record<Tone, string>>;
  /** A bar, such as `{full} % done`. */
  readonly bar: string;
  /** A bar with its mark, such as `{full} % done, {mark} % by today`. */
  readonly markedBar: string;
}
