import { useEffect, useRef } from 'preact/hooks';
import type { Session } from './session';
import { SheetGrid } from './sheet-grid';
import type { PageState } from './state';

/** The grid with the sheet that is open. */
export function Sheet({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: PageState;
}) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | undefined>(undefined);
  const { book, sheet } = state;
  const { head, data } = session;
  useEffect(() => {
    if (!place.current || !head || !data || !book) return;
    grid.current ??= newGrid(place.current, session);
    grid.current.show(head, data, book.looks);
  }, [sheet, JSON.stringify(head), data]);
  return <div class="sheet" ref={place} />;
}

function newGrid(place: HTMLElement, session: Session): SheetGrid {
  const grid = new SheetGrid(place, {
    onSelect: (area) => void session.selectArea(area),
    onEdit: (edits) => void session.edit(edits),
  });
  session.grid = {
    repaint: () => grid.refresh(session.store.get().book?.looks ?? []),
    select: (cell) => grid.select(cell),
  };
  return grid;
}
