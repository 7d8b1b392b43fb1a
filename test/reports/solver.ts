/** Unknown counts that are known to add up to something. */
export interface Equation {
  readonly unknown: readonly string[];
  readonly sum: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What somebody with a pencil can find out about counts from what they add up to: the least and the
 * most that each can be. Bounds are drawn closer, equation by equation, until none moves any more.
 */
export function bounds(equations: readonly Equation[]): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const { unknown } of equations)
    for (const name of unknown) found.set(name, { least: 0, most: Number.MAX_SAFE_INTEGER });
  let moved = true;
  while (moved) {
    moved = false;
    for (const { unknown, sum } of equations)
      for (const name of unknown) {
        const before = found.get(name) ?? { least: 0, most: sum };
        const others = unknown.filter((each) => each !== name).map((each) => found.get(each));
        const least = Math.max(
          before.least,
          others.reduce((rest, each) => rest - (each?.most ?? 0), sum),
        );
        const most = Math.min(
          before.most,
          others.reduce((rest, each) => rest - (each?.least ?? 0), sum),
        );
        moved ||= least > before.least || most < before.most;
        found.set(name, { least, most });
      }
  }
  return found;
}
