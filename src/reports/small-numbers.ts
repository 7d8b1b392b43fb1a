/** What may be printed of a table of counts so that nobody can be recognised. */
export interface Hiding {
  /** Whether each line may be printed; a line is printed as a whole or not at all. */
  readonly lines: readonly boolean[];
  /** Whether the last line, with the totals, may be. */
  readonly totals: boolean;
  /** Whether the parts of a line may be told apart, or only what they add up to. */
  readonly parts: boolean;
}

/** A line's counts: parts that add up to the line, such as those in the period and those before it. */
export type Line = readonly number[];

/**
 * Hides counts of 1 to one less than the limit, and so many more lines that what is printed cannot
 * give them away. `rest` is what belongs to the same whole and is in no line: whoever knows the whole
 * (from another table, say) knows the rest, so it is guarded like a line that is never
 * printed. What is hidden together is two lines or more, and in each part nobody or enough people:
 * a total cannot tell who is who, nor that there are few.
 */
export function hiding(lines: readonly Line[], rest: Line, limit: number): Hiding {
  const isFew = (count: number): boolean => count > 0 && count < limit;
  const whole = added([...lines, rest]);
  if (isFew(sum(whole))) return { lines: lines.map(() => false), totals: false, parts: false };
  if (rest.length > 1 && whole.some(isFew)) {
    const together = (line: Line): Line => [sum(line)];
    return { ...hiding(lines.map(together), together(rest), limit), parts: false };
  }
  const isRisky = (line: Line): boolean => line.some(isFew) || isFew(sum(line));
  const hidden = new Set(lines.flatMap((line, index) => (isRisky(line) ? [index] : [])));
  const isSafe = (): boolean => {
    const together = [...hidden].map((index) => lines[index] ?? []);
    const alone = together.some(isRisky) ? together.length > 1 && !isRisky(added(together)) : true;
    const withRest = isRisky(rest)
      ? together.length > 0 && !isRisky(added([...together, rest]))
      : true;
    return alone && withRest;
  };
  for (const index of bySize(lines)) {
    if (isSafe()) break;
    hidden.add(index);
  }
  return {
    lines: lines.map((_, index) => !hidden.has(index)),
    totals: !isRisky(added(lines)) && !isRisky(rest),
    parts: true,
  };
}

/**
 * The lines that are hidden next: the smallest, and nobody at all only where there is no other. Of two of a size it is
 * their parts that decide, so that the order in which lines stand decides nothing.
 */
const bySize = (lines: readonly Line[]): number[] =>
  lines
    .map((line, index) => ({ index, rank: [sum(line) || Number.POSITIVE_INFINITY, ...line] }))
    .sort((one, other) => {
      const differs = one.rank.findIndex((figure, place) => figure !== other.rank[place]);
      return differs < 0 ? 0 : Math.sign((one.rank[differs] ?? 0) - (other.rank[differs] ?? 0));
    })
    .map(({ index }) => index);

const sum = (counts: Line): number => counts.reduce((all, count) => all + count, 0);

const added = (lines: readonly Line[]): Line =>
  (lines[0] ?? []).map((_, part) => sum(lines.map((line) => line[part] ?? 0)));

/** Lines that share people, so that they do not add up: each is guarded against the rest of the whole. */
export function hidingEach(lines: readonly Line[], whole: Line, limit: number): Hiding {
  const each = lines.map((line) =>
    hiding(
      [line],
      line.map((count, part) => (whole[part] ?? 0) - count),
      limit,
    ),
  );
  return {
    lines: each.map(({ totals }) => totals),
    totals: hiding(
      [whole],
      whole.map(() => 0),
      limit,
    ).totals,
    parts: each.every(({ parts }) => parts),
  };
}
