import type { CellAt, SheetHead } from '../protocol/grid';

type Frozen = Pick<SheetHead, 'frozenRows' | 'frozenColumns'>;

/** Rows that are kept in sight above a cell that is scrolled to. */
const ABOVE = 3;

/** Frozen rows and columns are grids of their own to RevoGrid, and the row numbers are a frozen column. */
export function coordinatesOf({ row, column }: CellAt, { frozenRows, frozenColumns }: Frozen) {
  const isTop = row <= frozenRows;
  const isLeft = column <= frozenColumns;
  return {
    x: isLeft ? column : column - 1 - frozenColumns,
    y: isTop ? row - 1 : row - 1 - frozenRows,
    colType: isLeft ? ('colPinStart' as const) : ('rgCol' as const),
    rowType: isTop ? ('rowPinStart' as const) : ('rgRow' as const),
  };
}

/** How often a grid that is still being drawn is asked to scroll. */
const TRIES = 10;

interface Move {
  readonly frozen: Frozen;
  /** Whether the cursor has not been sent elsewhere meanwhile. */
  isWanted(): boolean;
}

/** Moves the cursor of a grid to a cell, and scrolls no more than it must. */
export async function moveCursor(
  grid: HTMLRevoGridElement,
  cell: CellAt,
  { frozen, isWanted }: Move,
): Promise<void> {
  const { x, y, colType, rowType } = coordinatesOf(cell, frozen);
  const row = `revogr-data[type=${rowType}][col-type=colPinStart] .rgRow[data-rgrow="${y}"]`;
  const column = `revogr-viewport-scroll.${colType} .rgHeaderCell[data-rgcol="${x}"]`;
  const sees = (part: string, axis: 'x' | 'y') => isInSight(grid, part, axis);
  for (let tries = 0; tries < TRIES && isWanted(); tries++) {
    const [isHigh, isWide] = [
      rowType === 'rowPinStart' || sees(row, 'y'),
      colType === 'colPinStart' || sees(column, 'x'),
    ];
    if (isHigh && isWide) break;
    if (!isHigh) await grid.scrollToRow(Math.max(0, y - ABOVE));
    if (!isWide) await grid.scrollToColumnIndex(x);
    await frames();
  }
  if (!isWanted()) return;
  await grid.setCellsFocus({ x, y }, { x, y }, colType, rowType);
  await frames();
}

/** Whether all of a part lies within the frame that its kind scrolls in, along one axis. */
function isInSight(grid: HTMLElement, part: string, axis: 'x' | 'y'): boolean {
  const frame = axis === 'x' ? 'revogr-viewport-scroll.rgCol' : '.colPinStart .vertical-inner';
  const inner = grid.querySelector(part)?.getBoundingClientRect();
  const outer = grid.querySelector(frame)?.getBoundingClientRect();
  if (!inner || !outer) return false;
  return axis === 'x'
    ? inner.left >= outer.left - 1 && inner.right <= outer.right + 1
    : inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

/** The grid takes in what it is given at one frame, and draws it at the next. */
const frames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Another sheet begins at its beginning. */
export async function toTop(grid: HTMLRevoGridElement): Promise<void> {
  await grid.scrollToRow(0);
  await grid.scrollToColumnIndex(0);
}

/** Done when the grid has drawn what it was given last. */
export const drawing = (grid: HTMLRevoGridElement): Promise<void> =>
  new Promise((done) => {
    const after = (): void => {
      clearTimeout(late);
      void frames().then(done);
    };
    // Nothing is drawn where nothing has changed.
    const late = setTimeout(after, 500);
    grid.addEventListener('aftergridrender', after, { once: true });
  });
