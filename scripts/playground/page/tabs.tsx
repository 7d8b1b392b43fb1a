import type { BookView } from '../protocol/book';
import { WORDS } from '../words';

/** The sheets along the foot of the page. */
export function Tabs({
  book,
  open,
  choose,
}: {
  readonly book: BookView;
  readonly open: number | undefined;
  readonly choose: (id: number) => void;
}) {
  return (
    <nav class="tabs" aria-label={WORDS.sheets} data-region>
      {book.sheets.map(({ id, name, tabColour }) => (
        <button
          key={id}
          type="button"
          aria-current={id === open ? 'page' : undefined}
          style={{ borderBottomColor: tabColour ?? 'transparent' }}
          onClick={() => choose(id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
