import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { expectNoPath } from './typed';

test('npm start goes the whole way, and names the files that it wrote', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/start.ts'], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(status).toBe(0);
  expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
  expectNoPath(stdout);
  const files = [
    ...stdout.matchAll(/^(?:Made|Wrote) (out\/\S+\.(?:xlsx|docx|html|txt|csv|json))/gm),
  ];
  const names = files.map(([, name = '']) => name);
  expect(names.length).toBeGreaterThanOrEqual(13);
  for (const name of names) {
    expect([name, existsSync(name)]).toEqual([name, true]);
    expect(statSync(name).size).toBeGreaterThan(0);
  }
  for (const end of ['.xlsx', '.docx', '.html', '.txt', '.csv', '.json'])
    expect(names.some((name) => name.endsWith(end))).toBe(true);
  for (const heading of ['Where each clause stands', 'What needs attention', 'Files'])
    expect(stdout).toContain(`── ${heading} `);
}, 150_000);
