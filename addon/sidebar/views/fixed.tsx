import { Notice } from '../parts/notice';
import { PlaceButton } from '../parts/place-button';
import { useWords } from '../words';
import type { FixMade } from './fixing';

/** The repair that was made last, with what stood there before. */
export const Fixed = ({ where, fix }: FixMade) => {
  const words = useWords();
  return (
    <div class="at-foot">
      <Notice tone="good">
        <p dir="auto">{words.problems.fixed(where, fix.from, fix.to)}</p>
        <PlaceButton place={fix.place} label={words.show(where)} />
      </Notice>
    </div>
  );
};
