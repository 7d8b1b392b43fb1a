import { describe, expect, test } from '@jest/globals';
import type { TemplateKey } from '../../src/contracts';
import { DICTIONARIES } from '../../src/contracts/dictionaries';
import { DOUBTS } from '../../src/contracts/doubts';
import { LANGUAGES } from '../../src/words/language';
import { doubts } from '../../src/words/mr/doubts';

type Pair = readonly [english: string, marathi: string];

/** What two catalogues say at the same place. */
function pairsOf(english: unknown, marathi: unknown): Pair[] {
  if (typeof english === 'string' && typeof marathi === 'string') return [[english, marathi]];
  if (typeof english !== 'object' || typeof marathi !== 'object' || !english || !marathi) return [];
  const other = new Map<string, unknown>(Object.entries(marathi));
  return Object.entries(english).flatMap(([key, value]) => pairsOf(value, other.get(key)));
}

const CATALOGUE = pairsOf(LANGUAGES.en, LANGUAGES.mr);

test.each(doubts)('$english is said as “$now”', ({ english, now }) => {
  const isSaid = ([from, to]: Pair): boolean => from.includes(english) && to.includes(now);
  expect(CATALOGUE.some(isSaid)).toBe(true);
});

describe.each(Object.keys(DOUBTS) as TemplateKey[])('%s', (key) => {
  const { texts, nouns } = DICTIONARIES.mr[key];

  test.each(DOUBTS[key] ?? [])('$english is said as “$now”', ({ english, now }) => {
    expect([texts[english], nouns[english]]).toContain(now);
  });
});

const EVERY = [doubts, ...Object.values(DOUBTS)];

test('each doubt stands once, with another way to say it', () => {
  for (const list of EVERY)
    expect(new Set(list.map(({ english }) => english)).size).toBe(list.length);
  for (const { now, instead } of EVERY.flat()) {
    expect(instead.length).toBeGreaterThan(0);
    expect(instead).not.toContain(now);
  }
});
