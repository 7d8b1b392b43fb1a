/** How high a line of text stands in a cell, in pixels, for its size in points. */
export const lineHeight = (size: number): number => Math.round(1.7 * size);
