import { useRef } from 'preact/hooks';
import { useDeed } from '../deed';
import { useDesk } from '../desk';
import { type Failure, sentenceOf } from '../failure';
import { Button } from '../parts/button';
import { FailureNotice } from '../parts/notice';
import { Working } from '../parts/working';
import type { EntryField, NewEntry, Today } from '../protocol';
import { useWords } from '../words';
import { EntryFields } from './entry-fields';
import { LastEntry } from './last-entry';

/** What the form begins with: today, and what was logged last. */
const beginning = ({ day, lastActivity, lastPlace }: Today): NewEntry => ({
  ...{ date: day, hours: '', people: '', notes: '' },
  ...{ activity: lastActivity, place: lastPlace },
});

/** The field that a failure is about, where it is about one. */
const fieldOf = (failure: Failure | undefined): EntryField | undefined =>
  failure?.kind === 'refused' ? failure.field : undefined;

/** Writes one row. */
export const EntryForm = ({ today }: { readonly today: Today }) => {
  const words = useWords();
  const { draft, setDraft, keep, announce } = useDesk();
  const logging = useDeed('logEntry');
  const form = useRef<HTMLFormElement>(null);
  const entry = { ...beginning(today), ...draft.typed };
  const faulty = fieldOf(logging.failure);
  const log = async () => {
    const reply = await logging.run(entry);
    if (reply === undefined) return;
    if (!reply.ok) return focusOn(form.current, fieldOf(reply.failure));
    const { activity, place } = entry;
    keep({ readToday: reply.value.today });
    setDraft({ typed: { activity, place }, last: { entry, logged: reply.value } });
    announce(reply.value.sentence);
  };
  return (
    <section>
      <h3>{words.today.form}</h3>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void log();
        }}
      >
        <EntryFields
          today={today}
          entry={entry}
          onChange={(change) => setDraft({ ...draft, typed: { ...draft.typed, ...change } })}
          fault={
            logging.failure && faulty
              ? { field: faulty, sentence: sentenceOf(logging.failure, words) }
              : undefined
          }
        />
        <Button kind="main" sends isBusy={logging.isBusy}>
          {words.today.log}
        </Button>
      </form>
      {logging.isBusy && <Working what={words.working.logging} />}
      {logging.failure && !faulty && <FailureNotice failure={logging.failure} />}
      <LastEntry />
    </section>
  );
};

const focusOn = (form: HTMLFormElement | null, field: EntryField | undefined): void => {
  const control = field && form?.elements.namedItem(field);
  if (control instanceof HTMLElement) control.focus();
};
