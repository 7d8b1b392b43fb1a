import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, typed } from './typed';

let first: Promise<string> | undefined;

async function make(): Promise<string> {
  const file = join(newFolder(), 'patna.xlsx');
  const { status } = await typed('new', 'community-coordinator', '--out', file, '--example');
  if (status !== 0) throw new Error('no example');
  return file;
}

/** The example year of the Patna contract, in a file of one's own; it is made once. */
export async function patnaFile(): Promise<string> {
  first ??= make();
  const file = join(newFolder(), 'patna.xlsx');
  copyFileSync(await first, file);
  return file;
}
