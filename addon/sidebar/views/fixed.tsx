import { Button } from '../parts/button';
import { FailureNotice, Notice } from '../parts/notice';
import { PlaceButton } from '../parts/place-button';
import { Working } from '../parts/working';
import { useWords } from '../words';
import type { Fixing, FixMade } from './fixing';

interface FixedProps {
  readonly made: FixMade;
  readonly fixing: Fixing;
}

/** The repair that was made last, with what stood there before, and the way back. */
export const Fixed = ({ made, fixing: { undoing, undo } }: FixedProps) => {
  const words = useWords();
  const { where, fix } = made;
  return (
    <div class="at-foot">
      <Notice tone="good">
        <p dir="auto">{words.problems.fixed(where, fix.from, fix.to)}</p>
        <div class="buttons">
          <Button kind="quiet" icon="undo" isBusy={undoing.isBusy} onPress={() => void undo(made)}>
            {words.today.undo}
          </Button>
          <PlaceButton place={fix.place} label={words.show(where)} />
        </div>
        {undoing.isBusy && <Working what={words.working.fixing} />}
        {undoing.failure && <FailureNotice failure={undoing.failure} />}
      </Notice>
    </div>
  );
};
