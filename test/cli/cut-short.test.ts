import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('whoever stops reading is told nothing of it', () => {
  const { stderr } = spawnSync('sh', ['-c', 'npx tsx scripts/daybook.ts --help | true'], {
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
});
