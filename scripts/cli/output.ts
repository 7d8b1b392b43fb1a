import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../../src/model/refusal';
import type { Words } from '../../src/words/words';

/** Files by name. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** What cannot stand in a file's name on one system or another: a number may be `PAG/2026/001`. */
const UNFIT = /[\\/:*?"<>|]/g;

const fileName = (called: string): string => called.replace(UNFIT, '-');

/** Writes files that Daybook makes anew each time; answers with their paths. */
export async function saveInto(folder: string, contents: Contents): Promise<string[]> {
  const paths: string[] = [];
  for (const [called, content] of Object.entries(contents)) {
    const path = join(folder, fileName(called));
    await writing(path, async () => {
      await makeFolder(folder);
      await writeFile(path, content);
    });
    paths.push(path);
  }
  return paths;
}

/** Files that are written, but do not bear their names yet. */
export interface Drafts {
  readonly paths: readonly string[];
  /** Gives them their names; a file that has come to stand there meanwhile is not written over. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Writes files that are made once and never again, under names that nobody else uses. */
export async function draftInto(folder: string, contents: Contents): Promise<Drafts> {
  const drafts: { draft: string; path: string }[] = [];
  const drop = async (): Promise<void> => {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  };
  try {
    for (const [called, content] of Object.entries(contents)) {
      const path = join(folder, fileName(called));
      const draft = join(folder, `.${fileName(called)}.${randomUUID()}`);
      if (existsSync(path)) throw alreadyThere(basename(path));
      await writing(path, async () => {
        await makeFolder(folder);
        await writeFile(draft, content, { flag: 'wx' });
      });
      drafts.push({ draft, path });
    }
  } catch (error) {
    await drop();
    throw error;
  }
  const keep = async (): Promise<void> => {
    for (const { draft, path } of drafts) {
      await writing(path, () => link(draft, path));
      await rm(draft, { force: true });
    }
  };
  return { paths: drafts.map(({ path }) => path), keep, drop };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    if (!standsThere(cause)) throw cause;
    const name = basename(folder);
    const sentence = `“${name}” is a file: choose a folder to write into.`;
    throw new Refusal('cannot-write', { name }, sentence, cause);
  }
}

const standsThere = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EEXIST';

async function writing(path: string, work: () => Promise<void>): Promise<void> {
  const name = basename(path);
  try {
    await work();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    if (standsThere(cause)) throw alreadyThere(name, cause);
    const sentence = `“${name}” could not be written: is the folder one that you may write to?`;
    throw new Refusal('cannot-write', { name }, sentence, cause);
  }
}

/** Says that a file stands where a new one should go. */
export const alreadyThere = (name: string, cause?: unknown): Refusal =>
  new Refusal(
    'already-there',
    { name },
    `“${name}” exists, and Daybook does not write over it: choose another name or folder.`,
    cause,
  );

/** A line for each file that was written. */
export const wrote = (paths: readonly string[], { commandLine }: Words): string =>
  paths.map((path) => `${commandLine.wrote(path)}\n`).join('');
