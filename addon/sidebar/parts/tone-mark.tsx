import type { Tone } from '../protocol';
import { useWords } from '../words';

/** A shape for each tone, the same as in the documents, so that nobody depends on colour. */
const MARKS: Readonly<Record<Tone, string>> = {
  good: '●',
  warn: '▲',
  stop: '■',
  note: '◆',
  quiet: '○',
};

/** The tone as a shape, with its word for those who do not see it. */
export const ToneMark = ({ tone }: { readonly tone: Tone }) => (
  <>
    <span class={`tone-mark ${tone}`} aria-hidden="true">
      {MARKS[tone]}
    </span>
    <span class="unseen">{useWords().tones[tone]}: </span>
  </>
);
