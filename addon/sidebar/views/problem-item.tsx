import { useId } from 'preact/hooks';
import { Button } from '../parts/button';
import { FailureNotice } from '../parts/notice';
import { PlaceButton } from '../parts/place-button';
import { Working } from '../parts/working';
import type { Problem } from '../protocol';
import { useWords } from '../words';
import { type Fixing, keyOf } from './fixing';

interface ProblemItemProps {
  readonly problem: Problem;
  /** Why it matters; said once for all of a kind. */
  readonly why: string;
  readonly fixing: Fixing;
}

export const ProblemItem = ({ problem, why, fixing }: ProblemItemProps) => {
  const words = useWords();
  const about = useId();
  const { fix, place } = problem;
  const isThis = fixing.current === keyOf(problem);
  return (
    <li class="problem">
      <p class="what" id={about} dir="auto">
        {problem.what}
      </p>
      {why && (
        <p class="aside" dir="auto">
          {why}
        </p>
      )}
      <p dir="auto">{problem.remedy}</p>
      <div class="buttons">
        {fix && (
          <Button
            icon="check"
            isBusy={fixing.deed.isBusy}
            about={about}
            onPress={() => void fixing.fix(problem, fix)}
          >
            {fix.label}
          </Button>
        )}
        {place && <PlaceButton place={place} about={about} label={words.show(problem.where)} />}
      </div>
      {isThis && fixing.deed.isBusy && <Working what={words.working.fixing} />}
      {isThis && fixing.deed.failure && <FailureNotice failure={fixing.deed.failure} />}
    </li>
  );
};
