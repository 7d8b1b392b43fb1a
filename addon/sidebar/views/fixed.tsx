import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { Button } from '../parts/button';
import { FailureNotice, Notice } from '../parts/notice';
import { useWords } from '../words';
import type { FixMade } from './fixing';

interface FixedProps {
  readonly made: FixMade;
  readonly onUndone: () => void;
}

/** The repair that was made last, and the way back. */
export const Fixed = ({ made, onUndone }: FixedProps) => {
  const words = useWords().problems;
  const { keep, announce } = useDesk();
  const undoing = useDeed('fixProblem');
  const { place, from, to } = made.fix;
  const undo = async () => {
    const reply = await undoing.run({ place, from: to, to: from, label: words.undo });
    if (!reply?.ok) return;
    keep({ readProblems: reply.value });
    announce(words.undone(made.where));
    onUndone();
  };
  return (
    <div class="at-foot">
      <Notice tone="good">
        <p dir="auto">{words.fixed(made.where, from, to)}</p>
        <Button kind="quiet" icon="undo" isBusy={undoing.isBusy} onPress={() => void undo()}>
          {words.undo}
        </Button>
        {undoing.failure && <FailureNotice failure={undoing.failure} />}
      </Notice>
    </div>
  );
};
