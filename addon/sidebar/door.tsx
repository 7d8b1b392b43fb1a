import type { Failure } from './failure';
import { Button } from './parts/button';
import { FailureNotice } from './parts/notice';
import { Working } from './parts/working';
import { useWords } from './words';

interface DoorProps {
  readonly failure: Failure | undefined;
  readonly onTry: () => void;
}

/** What is seen until the script has answered for the first time. */
export const Door = ({ failure, onTry }: DoorProps) => {
  const words = useWords();
  return (
    <main class="alone">
      <h1>{words.name}</h1>
      {failure ? (
        <FailureNotice failure={failure}>
          <Button icon="refresh" onPress={onTry}>
            {words.tryAgain}
          </Button>
        </FailureNotice>
      ) : (
        <Working what={words.working.reading} />
      )}
    </main>
  );
};
