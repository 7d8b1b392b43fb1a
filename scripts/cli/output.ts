import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../../src/model/refusal';

/** What cannot stand in a file's name on one system or another: a number may be `PAG/2026/001`. */
const UNFIT = /[\\/:*?"<>|]/g;

/** Writes a file that Daybook makes anew each time; answers with its path. */
export async function saveInto(
  folder: string,
  called: string,
  content: string | Uint8Array,
): Promise<string> {
  const name = called.replace(UNFIT, '-');
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, content);
  } catch (cause) {
    const sentence = `“${name}” could not be written into “${basename(folder)}”: is it a folder that you may write to?`;
    throw new Refusal('cannot-write', { name }, sentence, cause);
  }
  return path;
}
