import type { Member } from './member';
import { type LeftOut, LIST_REASONS, type NeedsAttention, PROBLEMS } from './outcome';

type Counts<Keys extends string> = Readonly<Record<Keys, number>>;

/**
 * How many contacts went which way, and nothing about any of them:
 * `contacts = members + merged + leftOut + needsAttention`.
 */
export interface Manifest {
  /** Rows of the Contacts sheet that hold something. */
  readonly contacts: number;
  /** Lines of the list, one an address. */
  readonly members: number;
  /** Rows that share a line with an earlier row. */
  readonly merged: number;
  readonly leftOut: number;
  readonly needsAttention: number;
  readonly leftOutByReason: Counts<LeftOut['reason']>;
  readonly needsAttentionByProblem: Counts<NeedsAttention['problem']>;
}

/** The counts of a list that was made from so many contacts. */
export function manifestOf(
  contacts: number,
  members: readonly Member[],
  leftOut: readonly LeftOut[],
  needsAttention: readonly NeedsAttention[],
): Manifest {
  return {
    contacts,
    members: members.length,
    merged: members.reduce((sum, { rows }) => sum + rows.length - 1, 0),
    leftOut: leftOut.length,
    needsAttention: needsAttention.length,
    leftOutByReason: counted(
      LIST_REASONS,
      leftOut.map(({ reason }) => reason),
    ),
    needsAttentionByProblem: counted(
      PROBLEMS,
      needsAttention.map(({ problem }) => problem),
    ),
  };
}

/** Zeros are kept: a manifest has the same lines every time. */
function counted<Key extends string>(
  keys: readonly Key[],
  found: readonly NoInfer<Key>[],
): Counts<Key> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key] += 1;
  return counts;
}
