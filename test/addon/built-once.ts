import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCES = ['addon', 'src', 'scripts/build', 'package-lock.json'];

/**
 * What takes seconds to build is built once for all test files, each of which begins with nothing in mind, and again
 * when a source has changed.
 */
export async function builtOnce<Built>(name: string, build: () => Promise<Built>): Promise<Built> {
  const folder = join(tmpdir(), 'daybook-tests', name);
  const file = `${stateOfSources()}.json`;
  const path = join(folder, file);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Built;
  const built = await build();
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(built));
  renameSync(draft, path);
  return built;
}

function stateOfSources(): string {
  const hash = createHash('sha256').update(process.cwd());
  for (const source of SOURCES) note(source, hash);
  return hash.digest('hex').slice(0, 24);
}

function note(path: string, hash: ReturnType<typeof createHash>): void {
  const found = statSync(path);
  if (!found.isDirectory()) hash.update(`${path} ${found.mtimeMs} ${found.size}\n`);
  else for (const name of readdirSync(path).sort()) note(join(path, name), hash);
}
