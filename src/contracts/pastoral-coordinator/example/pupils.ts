import type { RegisterRow } from '../../template';

/** Forty pupils by code; the first twenty-one are on the caseload. */
const ALL = 40;
const codes = (from: number, until: number): readonly string[] =>
  Array.from({ length: until - from + 1 }, (_, index) => code(from + index));
const code = (number: number): string => `P${String(number).padStart(2, '0')}`;

export const PUPILS = codes(1, ALL);
export const TIER_1 = codes(1, 5);
export const TIER_2 = codes(6, 13);
export const TIER_3 = codes(14, 21);
/** They have a learning plan, a case on paper and a careers appointment. */
export const TIERS_1_AND_2 = [...TIER_1, ...TIER_2];

/** One left at Christmas, one came in January. */
export const LEFT = { pupil: 'P39', on: '2025-12-19' } as const;
export const JOINED = { pupil: 'P40', on: '2026-01-06' } as const;

const tierOf = (pupil: string): string | undefined =>
  [TIER_1, TIER_2, TIER_3]
    .map((tier, index) => (tier.includes(pupil) ? `Tier ${index + 1}` : undefined))
    .find((tier) => tier !== undefined);

export const pupils: readonly RegisterRow[] = PUPILS.map((pupil) => {
  const tier = tierOf(pupil);
  return {
    Id: pupil,
    'Year group': 'Year 9',
    ...(tier !== undefined && { Tier: tier }),
    From: pupil === JOINED.pupil ? JOINED.on : '2025-09-01',
    ...(pupil === LEFT.pupil && { Until: LEFT.on }),
  };
});

/** Each in its turn. */
export const turn = <Each>(from: readonly [Each, ...Each[]], count: number): Each =>
  from[count % from.length] ?? from[0];

/** A pupil of a tier, each in turn. */
export const pupilInTurn = (tier: readonly string[], count: number): string =>
  tier[count % tier.length] ?? '';
