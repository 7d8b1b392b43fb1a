/** A part of a whole in whole per cent; nothing of nothing is 0. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part * 100) / whole);

/** How full a bar is drawn: 0 to 1. */
export const fullness = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(Math.max(part / whole, 0), 1);
