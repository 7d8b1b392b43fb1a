import { WORDS } from '../words';
import { addressOf } from './address';
import type { Session } from './session';
import type { PageState } from './state';

/** Says which cell is selected and what stands in it, for whoever cannot see the grid. */
export function CellMirror({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: PageState;
}) {
  const { row, column } = state.selected;
  const text = session.data?.at(row, column)?.text ?? '';
  const note = session.head?.notes.find((each) => each.row === row && each.column === column)?.text;
  return (
    <p class="unseen" aria-live="polite">
      {[addressOf({ row, column }), text || WORDS.empty, note].filter(Boolean).join('. ')}
    </p>
  );
}
