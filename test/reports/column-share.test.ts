import { expect, test } from '@jest/globals';
import { columnShare } from '../../src/reports/column-share';

// A letter more than the longest text, never under 7 letters or over 32.
test.each([
  ['a figure', 'Target', ['6', '7'], 7],
  ['a day', 'Checked on', ['14 November 2025', '15 May 2026'], 17],
  ['a long word in the header', 'Responsibilities', ['–'], 17],
  ['sentences', 'Goal', ['Keeps up what was reached in autumn, in all three subjects'], 32],
  ['a marked cell', 'State', [{ text: 'Under way', tone: 'warn' as const }], 10],
  ['nothing', '', [], 7],
])('%s', (_, header, cells, share) => {
  expect(columnShare(header, cells)).toBe(share);
});
