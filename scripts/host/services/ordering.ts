import type { HostCell } from '../book/book';

/** By which column of a range, from 0, and which way. */
export interface Order {
  readonly column: number;
  readonly isAscending: boolean;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Numbers before text before yes and no; what is empty stands last, whichever way. */
export function ordered(
  lines: readonly (readonly HostCell[])[],
  orders: readonly Order[],
): HostCell[][] {
  return lines
    .map((line) => [...line])
    .sort((one, other) => {
      for (const { column, isAscending } of orders) {
        const [first = null, second = null] = [one[column]?.value, other[column]?.value];
        if (first === null || second === null) {
          if (first !== second) return first === null ? 1 : -1;
          continue;
        }
        const difference = compared(first, second);
        if (difference !== 0) return isAscending ? difference : -difference;
      }
      return 0;
    });
}

type Held = NonNullable<HostCell['value']>;

function compared(one: Held, other: Held): number {
  const rank = (value: Held) => RANK[typeof value as keyof typeof RANK];
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string') return one.localeCompare(String(other));
  return Number(one) - Number(other);
}

/** Of lines that say the same in some columns, without regard to case, the first of each. */
export function withoutDuplicates(
  lines: readonly (readonly HostCell[])[],
  columns: readonly number[],
): readonly (readonly HostCell[])[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = line[column]?.value ?? null;
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
