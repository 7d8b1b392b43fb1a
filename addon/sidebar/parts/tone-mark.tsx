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

interface ToneMarkProps {
  readonly tone: Tone;
  /** The words beside it say it already. */
  readonly isNamed?: boolean;
}

/** The tone as a shape, with its word for those who do not see it. */
export const ToneMark = ({ tone, isNamed = false }: ToneMarkProps) => {
  const words = useWords();
  return (
    <>
      <span class={`tone-mark ${tone}`} aria-hidden="true">
        {MARKS[tone]}
      </span>
      {!isNamed && <span class="unseen">{words.tones[tone]}: </span>}
    </>
  );
};
