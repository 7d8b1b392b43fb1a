/** Figures that look like life and are the same every time (a linear congruential generator). */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<Each>(from: readonly Each[]): Each;
}

const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
  };
}
