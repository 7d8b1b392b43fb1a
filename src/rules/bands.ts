import type * as z from 'zod';
import { field, textQuantity } from './fields';
import { asPercent, figureOf } from './figures';
import type { Asked } from './rule';

/** A named band, and which figures fall in it. */
export interface Band {
  readonly name: string;
  contains(figure: number): boolean;
}

const SIGNS: Readonly<Record<string, (figure: number, bound: number) => boolean>> = {
  '≥': (figure, bound) => figure >= bound,
  '>=': (figure, bound) => figure >= bound,
  '≤': (figure, bound) => figure <= bound,
  '<=': (figure, bound) => figure <= bound,
  '>': (figure, bound) => figure > bound,
  '<': (figure, bound) => figure < bound,
};

/**
 * `persistent ≥ 10 %, severe ≥ 50 %`: ≥ and ≤ take the boundary in, > and < leave it out. A figure
 * that is in several bands counts in the last of them. Bounds that are no share are in the measure's
 * own unit: `much ≥ 2 h`.
 */
export const bandsField = (asked: Asked): z.ZodType<readonly Band[]> =>
  field<string, readonly Band[]>((text) => {
    if (text === undefined) return { fault: 'missing' };
    const bands = text.split(/[,;]/).map((part) => bandOf(part, asked));
    return bands.includes(undefined) ? { fault: 'unknown' } : bands.flatMap((band) => band ?? []);
  });

function bandOf(text: string, asked: Asked): Band | undefined {
  const parts = /^\s*(.+?)\s*(≥|>=|≤|<=|>|<)\s*(\d.*)$/.exec(text);
  const quantity = parts?.[3] === undefined ? undefined : textQuantity(asked, parts[3]);
  const holds = SIGNS[parts?.[2] ?? ''];
  if (!parts?.[1] || !quantity || !holds) return undefined;
  const { measure, book } = asked;
  const read = quantity.unit === 'percent' || !measure ? asPercent : figureOf(measure);
  const bound = read(quantity, book.contract);
  if (typeof bound !== 'number') return undefined;
  return { name: parts[1], contains: (figure) => holds(figure, bound) };
}

/** The place of the band in which a figure falls; nothing where it falls in none. */
export const bandIn = (figure: number, bands: readonly Band[]): number | undefined => {
  const places = bands.flatMap((band, place) => (band.contains(figure) ? [place] : []));
  return places[places.length - 1];
};
