import type { MarkedCell } from '../model/document';
import { wholePercent, within } from '../model/percent';

/** What a cell asks to be drawn. */
export type Bar = NonNullable<MarkedCell['bar']>;

/** A stretch of a bar, left to right; the shares of all stretches add up to 1. */
export interface Stretch {
  readonly kind: 'full' | 'rest' | 'mark';
  readonly share: number;
}

const between = (from: number, to: number, full: number): readonly Stretch[] => {
  const turn = within(full, from, to);
  return [
    { kind: 'full', share: turn - from },
    { kind: 'rest', share: to - turn },
  ];
};

/** A bar as stretches to draw side by side; the mark, if any, takes `markShare` of the width. */
export const stretches = ({ full, mark }: Bar, markShare: number): readonly Stretch[] => {
  const turn = wholePercent(full) / 100;
  if (mark === undefined) return between(0, 1, turn).filter(({ share }) => share > 0);
  const start = within(wholePercent(mark) / 100 - markShare / 2, 0, 1 - markShare);
  const drawn: readonly Stretch[] = [
    ...between(0, start, turn),
    { kind: 'mark', share: markShare },
    ...between(start + markShare, 1, turn),
  ];
  return drawn.filter(({ share }) => share > 0);
};
