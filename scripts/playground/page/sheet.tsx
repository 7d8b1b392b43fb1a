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
  const headText = JSON.stringify(head);
  useEffect(() => {
    if (!place.current || !head || !data || !book) return;
    grid.current ??= new SheetGrid(place.current, {
      onSelect: (cell) => session.select(cell),
      onEdit: (cell, text) => void session.edit(cell, text),
    });
    grid.current.show(head, data, book.looks);
  }, [sheet, headText, data]);
  useEffect(() => {
    session.onCells = (id) => {
      const { book: now, sheet: open } = session.store.get();
      if (id === open && now) grid.current?.refresh(now.looks);
    };
  }, [session]);
  return <div class="sheet" ref={place} />;
}
