import { WORDS } from '../words';
import { ClockFace } from './clock-face';
import type { Session } from './session';
import type { Drawer, PageState } from './state';

/** What belongs to the playground and not to the spreadsheet: the clock, the post, what was made, what was run. */
export function Strip({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: PageState;
}) {
  const { book, drawer } = state;
  if (!book) return null;
  const tool = (name: Drawer, label: preact.ComponentChildren) => (
    <button
      type="button"
      aria-expanded={drawer === name}
      onClick={() => session.open(drawer === name ? null : name)}
    >
      {label}
    </button>
  );
  return (
    <section class="strip" aria-label={WORDS.title} data-region>
      <strong>{WORDS.title}</strong>
      <p class="strip-promise">{WORDS.promise}</p>
      {tool('begin', WORDS.begin.title)}
      {tool('clock', <ClockFace clock={book.clock} />)}
      {tool('outbox', counted(WORDS.outbox.title, book.outbox.length))}
      {tool('documents', counted(WORDS.documents.title, book.files.length))}
      {tool('runs', WORDS.runs.title)}
      {tool('save', WORDS.save.title)}
    </section>
  );
}

const counted = (label: string, count: number): string =>
  count > 0 ? `${label} (${count})` : label;
