import type { CellAt } from '../protocol/grid';

/** Where the cursor may go, and how far a page is. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

type Step = (from: CellAt, bounds: Bounds) => CellAt;

const down = ({ row, column }: CellAt, by: number): CellAt => ({ row: row + by, column });
const along = ({ row, column }: CellAt, by: number): CellAt => ({ row, column: column + by });

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (from) => down(from, 1),
  ArrowUp: (from) => down(from, -1),
  ArrowRight: (from) => along(from, 1),
  ArrowLeft: (from) => along(from, -1),
  Tab: (from) => along(from, 1),
  'Shift+Tab': (from) => along(from, -1),
  PageDown: (from, { page }) => down(from, page),
  PageUp: (from, { page }) => down(from, -page),
  Home: ({ row }) => ({ row, column: 1 }),
  End: ({ row }, { columns }) => ({ row, column: columns }),
  'Ctrl+Home': () => ({ row: 1, column: 1 }),
  'Ctrl+End': (_, { rows, columns }) => ({ row: rows, column: columns }),
};

const within = (at: number, last: number): number => Math.min(Math.max(at, 1), last);

/** Where a key takes the cursor; nothing for keys that do something else. */
export function stepOf(key: KeyboardEvent, from: CellAt, bounds: Bounds): CellAt | undefined {
  const { ctrlKey, metaKey, shiftKey } = key;
  const name = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${key.key}`;
  const to = STEPS[name]?.(from, bounds);
  return to && { row: within(to.row, bounds.rows), column: within(to.column, bounds.columns) };
}

/**
 * Whether the keyboard is at the grid. RevoGrid hears every key on the page, and drops cells that have the focus as they
 * scroll away, so that where the focus is does not say it.
 */
export function watchKeyboard(place: HTMLElement): { readonly isHere: boolean } {
  const watch = { isHere: false };
  const moved = ({ target }: Event): void => {
    watch.isHere = target instanceof Node && place.contains(target);
  };
  document.addEventListener('focusin', moved);
  document.addEventListener('pointerdown', moved);
  return watch;
}

/**
 * Tells whether the keyboard is where it was, at the grid, or nowhere: whoever has begun to type elsewhere is not called
 * back. Within the grid RevoGrid moves it about as it draws.
 */
export const stayingFrom = (from: Element | null, grid: HTMLElement) => (): boolean => {
  const { activeElement: now, body } = document;
  return now === from || now === body || grid.contains(now);
};
