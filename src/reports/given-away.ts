/** Some of a sheet's rows, by their numbers: a report tells how many they are. */
export type Counted = ReadonlySet<number>;

/** So many combinations are looked at; where there are more, nobody can say that they are safe. */
const MOST_LOOKED_AT = 5000;

/**
 * Whether numbers that are told, put together, tell a small number: whether adding some up and taking
 * others away leaves how many rows of some kind there are, and these are few but not none.
 */
export function givesFewAway(told: readonly Counted[], limit: number): boolean {
  const cells = cellsOf(told);
  const rows = reduced(told.map((_, at) => cells.map(({ inside }) => (inside[at] ? 1 : 0))));
  const sizes = cells.map(({ size }) => size);
  const pivots = rows
    .map((row) => ({ row, size: sizes[row.findIndex((each) => each !== 0)] ?? 0 }))
    .filter(({ size }) => size < limit);
  return leadsToFew(pivots, sizes, limit);
}

/** Rows that stand in the same of the sets: a cell of what a reader could tell apart. */
interface Cell {
  readonly inside: readonly boolean[];
  size: number;
}

function cellsOf(told: readonly Counted[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const row of new Set(told.flatMap((each) => [...each]))) {
    const inside = told.map((each) => each.has(row));
    const key = inside.map(Number).join('');
    const cell = cells.get(key) ?? { inside, size: 0 };
    cell.size++;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

type Vector = readonly number[];

/** The same equations, solved as far as they can be (Gauss and Jordan): each leads with a cell of its own. */
function reduced(equations: readonly Vector[]): readonly Vector[] {
  let solved: Vector[] = [];
  for (const equation of equations) {
    const rest = solved.reduce((left, row) => less(left, row, left[leadOf(row)] ?? 0), equation);
    const lead = rest[leadOf(rest)];
    if (lead === undefined) continue;
    const row = rest.map((each) => each / lead);
    const at = leadOf(row);
    solved = [...solved.map((other) => less(other, row, other[at] ?? 0)), row];
  }
  return solved;
}

const leadOf = (row: Vector): number => row.findIndex((each) => each !== 0);

/** Rounding errors are no figures. */
const less = (row: Vector, other: Vector, times: number): Vector =>
  times === 0 ? row : row.map((each, at) => settled(each - times * (other[at] ?? 0)));

const settled = (figure: number): number =>
  Math.abs(figure - Math.round(figure)) < 1e-9 ? Math.round(figure) : figure;

interface Pivot {
  readonly row: Vector;
  readonly size: number;
}

/** Any set of cells that can be worked out is the sum of the equations that lead with its cells. */
function leadsToFew(pivots: readonly Pivot[], sizes: readonly number[], limit: number): boolean {
  let looks = 0;
  const look = (sum: Vector, from: number, size: number): boolean =>
    pivots.slice(from).some((pivot, step) => {
      if (size + pivot.size >= limit) return false;
      if (++looks > MOST_LOOKED_AT) return true;
      const added = sum.map((each, at) => settled(each + (pivot.row[at] ?? 0)));
      return isFew(added, sizes, limit) || look(added, from + step + 1, size + pivot.size);
    });
  return look(
    sizes.map(() => 0),
    0,
    0,
  );
}

function isFew(cells: Vector, sizes: readonly number[], limit: number): boolean {
  if (cells.some((each) => each !== 0 && each !== 1)) return false;
  return cells.reduce((all, each, at) => all + each * (sizes[at] ?? 0), 0) < limit;
}
