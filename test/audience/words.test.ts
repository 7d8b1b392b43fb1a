import { expect, test } from '@jest/globals';
import { LIST_REASONS, PROBLEMS } from '../../src/audience/outcome';
import { audience } from '../../src/words/en/audience';

const { leftOut, problems, sharedAddress, duplicate } = audience;
const explained = [
  ...Object.values(leftOut),
  ...Object.values(problems),
  { label: sharedAddress.label, sentence: sharedAddress.sentence(7, 'Under 18') },
  { label: duplicate.label, sentence: duplicate.sentence(7) },
];

test('every reason and every problem has its words, and none is left over', () => {
  expect([...Object.keys(leftOut), 'shared-address']).toEqual(LIST_REASONS);
  expect(Object.keys(problems)).toEqual(PROBLEMS);
});

test('a label is short and stands for one thing', () => {
  const labels = explained.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label.length).toBeLessThanOrEqual(28);
});

test.each(explained)('a sentence says why and what to do: $label', ({ sentence }) => {
  expect(sentence).toMatch(/^[A-Z].+[.:;] ?.+\.$/);
  expect(sentence.length).toBeLessThanOrEqual(290);
});
