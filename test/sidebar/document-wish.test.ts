import { expect, test } from '@jest/globals';
import { wishFor } from '../../addon/sidebar/views/document-wish';

const KIND = { key: 'board', label: 'For the board', periods: [], suggested: '2026-Q1' };

test('a document is wished for in the language of its recipients, or else in the contract’s own', () => {
  expect(wishFor(KIND)).toEqual({ kind: 'board', period: '2026-Q1' });
  expect(wishFor({ ...KIND, language: 'mr' })).toEqual({
    ...{ kind: 'board', period: '2026-Q1', language: 'mr' },
  });
});
