import { wholePercent } from '../../../src/model/percent';
import { useWords } from '../words';

interface BarProps {
  /** The share that is done, and the share that would be even progress by today. */
  readonly full: number;
  readonly mark?: number;
}

/** How far along, drawn and said. */
export const Bar = ({ full, mark }: BarProps) => {
  const words = useWords().standing;
  const done = wholePercent(full);
  const expected = mark === undefined ? undefined : wholePercent(mark);
  const label = expected === undefined ? words.bar(done) : words.markedBar(done, expected);
  return (
    <svg class="bar" role="img" aria-label={label}>
      <rect class="bar-rest" y="2" width="100%" height="8" rx="4" />
      <rect class="bar-full" y="2" width={`${done}%`} height="8" rx="4" />
      {expected !== undefined && <rect class="bar-mark" x={`${expected}%`} width="2" height="12" />}
    </svg>
  );
};
