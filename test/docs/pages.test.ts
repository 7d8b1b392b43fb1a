import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { pages } from '../../scripts/docs/pages';

test.each(Object.entries(pages()))('%s is as `npm run docs` writes it', (path, text) =>
  expect(readFileSync(path, 'utf8')).toBe(text),
);
