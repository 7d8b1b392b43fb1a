import { useEffect, useRef } from 'preact/hooks';
import { CellMirror } from './cell-mirror';
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
  const shown = useRef<number | undefined>(undefined);
  const { book, sheet } = state;
  const { head, data } = session;
  useEffect(() => {
    if (!place.current || !head || !data || !book) return;
    grid.current ??= newGrid(place.current, session);
    grid.current.show(head, data);
    // By now the person may have gone on from where they were when this was rendered.
    const { selected, withKeyboard } = session.store.get();
    if (shown.current !== sheet) void grid.current.select(selected, withKeyboard);
    shown.current = sheet;
  }, [sheet, JSON.stringify(head), data]);
  return (
    <section class="sheet" aria-label={head?.name} data-region>
      <CellMirror session={session} state={state} />
      <div class="grid" ref={place} />
    </section>
  );
}

function newGrid(place: HTMLElement, session: Session): SheetGrid {
  const grid = new SheetGrid(place, {
    looks: () => session.store.get().book?.looks ?? [],
    onSelect: (area) => void session.selectArea(area),
    onEdit: (edit) => void session.edit(edit),
  });
  session.grid = {
    repaint: () => grid.refresh(),
    select: (cell, withKeyboard) => void grid.select(cell, withKeyboard),
  };
  return grid;
}
