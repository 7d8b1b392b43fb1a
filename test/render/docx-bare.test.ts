import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextEncoder } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { afterAll, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { renderDocx } from '../../src/render/docx';
import { boardReport, PRINTED } from './samples';

const bundled = (lines: readonly string[], platform: 'neutral' | 'node'): string => {
  const { outputFiles } = buildSync({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'daybook',
    platform,
    mainFields: ['module', 'main'],
    target: 'es2020',
  });
  return outputFiles[0]?.text ?? '';
};

const folder = mkdtempSync(join(tmpdir(), 'daybook-bare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('in bare V8, with a TextEncoder and nothing else, the bytes are the same', async () => {
  const context = createContext({ TextEncoder });
  runInContext(bundled(["export { renderDocx } from './src/render/docx';"], 'neutral'), context);
  Object.assign(context, { report: JSON.stringify(boardReport), printed: JSON.stringify(PRINTED) });
  const made: unknown = await runInContext(
    'daybook.renderDocx(JSON.parse(report), JSON.parse(printed)).then((bytes) => Array.from(bytes))',
    context,
  );
  expect(made).toEqual(Array.from(await renderDocx(boardReport, PRINTED)));
});

test('in every time zone the bytes are the same', () => {
  const script = join(folder, 'hash.cjs');
  writeFileSync(
    script,
    bundled(
      [
        "import { createHash } from 'node:crypto';",
        "import { renderDocx } from './src/render/docx';",
        "import { boardReport, PRINTED } from './test/render/samples';",
        'renderDocx(boardReport, PRINTED).then((bytes) =>',
        "  process.stdout.write(createHash('sha256').update(bytes).digest('hex')));",
      ],
      'node',
    ),
  );
  const hashes = ['Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Apia'].map((TZ) => {
    const run = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    return run.stdout || run.stderr;
  });
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(hashes).size).toBe(1);
});
