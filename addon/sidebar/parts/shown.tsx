import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk';
import type { Reading } from '../reading';
import { useWords } from '../words';
import { Button } from './button';
import { Icon } from './icon';
import { FailureNotice } from './notice';
import { Working } from './working';

interface ShownProps<Value> {
  readonly reading: Reading<Value>;
  readonly heading: (value: Value) => string;
  readonly children: (value: Value) => ComponentChildren;
}

/** What a reading tells, with words for every state that it can be in. */
export function Shown<Value>({ reading, heading, children }: ShownProps<Value>) {
  const { value, failure, isAsking } = reading;
  const words = useWords();
  return (
    <>
      {value !== undefined && <Head text={heading(value)} reading={reading} />}
      {failure && (
        <FailureNotice failure={failure}>
          <Button isBusy={isAsking} icon="refresh" onPress={() => void reading.again()}>
            {words.tryAgain}
          </Button>
        </FailureNotice>
      )}
      {value === undefined && isAsking && <Working what={words.working.reading} />}
      {value !== undefined && children(value)}
    </>
  );
}

interface HeadProps {
  readonly text: string;
  readonly reading: Reading<unknown>;
}

const Head = ({ text, reading }: HeadProps) => {
  const words = useWords();
  const { announce } = useDesk();
  const lookAgain = async () => {
    await reading.again();
    announce(words.refreshed);
  };
  return (
    <div class="view-head">
      <h2 tabIndex={-1}>{text}</h2>
      <button
        type="button"
        class={`icon-button ${reading.isAsking ? 'turning' : ''}`}
        aria-label={words.refresh}
        title={words.refresh}
        aria-disabled={reading.isAsking}
        onClick={() => !reading.isAsking && void lookAgain()}
      >
        <Icon name="refresh" />
      </button>
    </div>
  );
};
