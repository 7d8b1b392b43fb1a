import { useEffect, useState } from 'preact/hooks';
import { WORDS } from '../words';
import { columnLetters } from './address';
import type { Session } from './session';
import type { PageState } from './state';

/** Which cell is selected, and what stands in it as a person would type it. */
export function Formula({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: PageState;
}) {
  const { row, column } = state.selected;
  const typed = session.data?.at(row, column)?.typed ?? '';
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed, row, column, state.sheet]);
  const address = `${columnLetters(column)}${row}`;
  return (
    <form
      class="formula"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== typed) void session.edit([{ ...state.selected, text }]);
      }}
    >
      <output class="address" aria-label={WORDS.address}>
        {address}
      </output>
      <input
        class="formula-line"
        aria-label={WORDS.contents(address)}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(typed);
        }}
      />
    </form>
  );
}
