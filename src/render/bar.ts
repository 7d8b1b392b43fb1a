import type { MarkedCell } from '../model/document';

/** What a cell asks to be drawn. */
export type Bar = NonNullable<MarkedCell['bar']>;

/** A stretch of a bar, left to right; the shares of all stretches add up to 1. */
export interface Stretch {
  readonly kind: 'full' | 'rest' | 'mark';
  readonly share: number;
}

const within = (value: number, least: number, most: number): number =>
  Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));

/** Whole per cent, where only nothing is 0 and only everything is 100. */
export const percent = (share: number): number => {
  const exact = within(share, 0, 1) * 100;
  return exact > 0 && exact < 100 ? within(Math.round(exact), 1, 99) : exact;
};

const between = (from: number, to: number, full: number): readonly Stretch[] => {
  const turn = within(full, from, to);
  return [
    { kind: 'full', share: turn - from },
    { kind: 'rest', share: to - turn },
  ];
};

/** A bar as stretches to draw side by side; the mark, if any, takes `markShare` of the width. */
export const stretches = ({ full, mark }: Bar, markShare: number): readonly Stretch[] => {
  const turn = percent(full) / 100;
  if (mark === undefined) return between(0, 1, turn).filter(({ share }) => share > 0);
  const start = within(percent(mark) / 100 - markShare / 2, 0, 1 - markShare);
  const drawn: readonly Stretch[] = [
    ...between(0, start, turn),
    { kind: 'mark', share: markShare },
    ...between(start + markShare, 1, turn),
  ];
  return drawn.filter(({ share }) => share > 0);
};
