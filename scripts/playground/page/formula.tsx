import { useState } from 'preact/hooks';
import { WORDS } from '../words';
import { addressOf, parseAddress } from './address';
import type { Session } from './session';
import type { PageState } from './state';

interface FormulaProps {
  readonly session: Session;
  readonly state: PageState;
}

/** Which cell is selected, and what stands in it as a person would type it; both can be typed into. */
export const Formula = ({ session, state }: FormulaProps) => (
  <section class="formula" aria-label={WORDS.formula} data-region>
    <AddressLine session={session} state={state} />
    <ContentsLine session={session} state={state} />
  </section>
);

function AddressLine({ session, state }: FormulaProps) {
  const [draft, setDraft] = useState<string>();
  const stop = () => setDraft(undefined);
  return (
    <Line
      name="address"
      label={WORDS.address}
      text={draft ?? addressOf(state.selected)}
      type={setDraft}
      enter={(text) => {
        const cell = parseAddress(text);
        if (cell && session.selectCell(cell)) stop();
      }}
      abandon={() => {
        stop();
        session.focusGrid();
      }}
      leave={stop}
    />
  );
}

/** What is typed here is meant for the cell where it was begun, wherever the cursor is taken meanwhile. */
function ContentsLine({ session, state }: FormulaProps) {
  const { sheet, selected } = state;
  const here = { sheet, ...selected };
  const [draft, setDraft] = useState<{ readonly at: typeof here; readonly text: string }>();
  const at = draft?.at ?? here;
  const typed = session.typedAt(at);
  const stop = () => setDraft(undefined);
  const take = (text: string) => {
    stop();
    if (text !== typed) void session.edit({ row: at.row, column: at.column, texts: [[text]] }, at);
  };
  return (
    <Line
      name="contents"
      label={WORDS.contents(addressOf(at))}
      text={draft?.text ?? typed}
      type={(text) => setDraft({ at, text })}
      enter={(text) => {
        take(text);
        session.focusGrid();
      }}
      abandon={() => {
        stop();
        session.focusGrid();
      }}
      leave={(text) => draft && take(text)}
    />
  );
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  type(text: string): void;
  enter(text: string): void;
  abandon(): void;
  leave(text: string): void;
}

/** A line that shows something until something else is typed: Enter takes it, Escape does not. */
const Line = ({ name, label, text, type, enter, abandon, leave }: LineProps) => (
  <input
    class={name}
    aria-label={label}
    value={text}
    onInput={({ currentTarget }) => type(currentTarget.value)}
    onBlur={({ currentTarget }) => leave(currentTarget.value)}
    onKeyDown={(event) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      // The grid takes the keyboard now, and must not take this key for its own.
      event.preventDefault();
      if (event.key === 'Enter') enter(event.currentTarget.value);
      else abandon();
    }}
  />
);
