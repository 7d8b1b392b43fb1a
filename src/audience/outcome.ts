import type { Doubt } from './doubt';
import { LEFT_OUT_REASONS, type LeftOutReason } from './permission';
import type { SegmentFault } from './segments';

/** What can keep a contact off the list until a person has looked. */
export const PROBLEMS = [
  'unreadable',
  'formula',
  'unprintable',
  'too-long',
  'unknown-segment',
  'tag-separator',
  'tag-emoji',
  'contacts-unclear',
  'suppression-unclear',
] as const satisfies readonly ('unreadable' | SegmentFault | Doubt)[];
/** One of the things to put right. */
export type Problem = (typeof PROBLEMS)[number];

/** Every reason of a list; the last comes from another row, so no row alone can tell it. */
export const LIST_REASONS = [...LEFT_OUT_REASONS, 'shared-address'] as const;

/** A contact who is not written to, and why. */
export type LeftOut = { readonly row: number; readonly reason: LeftOutReason } | SharedAddress;

/** A contact who agreed, at an address where another row did not. */
export interface SharedAddress {
  readonly row: number;
  readonly reason: 'shared-address';
  readonly with: number;
  readonly because: LeftOutReason | 'needs-attention';
}

/** A contact who could be written to once a cell is put right; one problem a row, the first. */
export interface NeedsAttention {
  readonly row: number;
  /** The column's header; empty where the problem is not in the row. */
  readonly column: string;
  readonly problem: Problem;
}
