import { useEffect, useState } from 'preact/hooks';
import { WORDS } from '../words';
import { addressOf, parseAddress } from './address';
import type { Session } from './session';
import type { PageState } from './state';

/** Which cell is selected, and what stands in it as a person would type it; both can be typed into. */
export function Formula({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: PageState;
}) {
  const { row, column } = state.selected;
  const address = addressOf(state.selected);
  const typed = session.data?.at(row, column)?.typed ?? '';
  return (
    <section class="formula" aria-label={WORDS.formula} data-region>
      <Line
        name="address"
        label={WORDS.address}
        text={address}
        enter={(text) => {
          const cell = parseAddress(text);
          if (cell) session.selectCell(cell);
        }}
        leave={() => session.focusGrid()}
      />
      <Line
        name="contents"
        label={WORDS.contents(address)}
        text={typed}
        enter={(text) => {
          if (text !== typed) void session.edit({ ...state.selected, texts: [[text]] });
          session.focusGrid();
        }}
        leave={() => session.focusGrid()}
      />
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  enter(text: string): void;
  leave(): void;
}

/** A line that shows something until something else is typed: Enter takes it, Escape does not. */
function Line({ name, label, text, enter, leave }: LineProps) {
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text, label]);
  return (
    <input
      class={name}
      aria-label={label}
      value={draft}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The grid takes the keyboard now, and must not take this key for its own.
        event.preventDefault();
        if (event.key === 'Enter') return enter(draft);
        setDraft(text);
        leave();
      }}
    />
  );
}
