import { useEffect, useRef } from 'preact/hooks';
import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { Button } from '../parts/button';
import { FailureNotice, Notice } from '../parts/notice';
import { PlaceButton } from '../parts/place-button';
import { Working } from '../parts/working';
import { useWords } from '../words';

/** What was written last. Taken back, it stands in the form again, to be mended. */
export const LastEntry = () => {
  const words = useWords();
  const { draft, setDraft, keep, announce } = useDesk();
  const undoing = useDeed('undoEntry');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [draft.last]);
  if (draft.last === undefined) return null;
  const { entry, logged } = draft.last;
  const undo = async () => {
    const reply = await undoing.run(logged.token);
    if (!reply?.ok) return;
    keep({ readToday: reply.value });
    setDraft({ typed: entry });
    announce(words.today.undone);
    document.getElementById('field-hours')?.focus();
  };
  return (
    <div ref={box}>
      <Notice tone="good">
        <p>{logged.sentence}</p>
        <div class="buttons">
          <Button kind="quiet" icon="undo" isBusy={undoing.isBusy} onPress={() => void undo()}>
            {words.today.undo}
          </Button>
          <PlaceButton place={logged.place} />
        </div>
        {undoing.isBusy && <Working what={words.working.undoing} />}
        {undoing.failure && <FailureNotice failure={undoing.failure} />}
      </Notice>
    </div>
  );
};
