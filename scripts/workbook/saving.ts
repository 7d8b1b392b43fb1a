import { randomUUID } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../src/model/refusal';
import { type Disk, realDisk } from './disk';
import { errorCode } from './loading';
import { refusal } from './refusals';

/** What is to stand at a path. */
export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What stands there now, to go back to; nothing for a new file. */
  readonly before?: Uint8Array;
}

/**
 * Saves files so that each path holds either its old bytes or its new ones at every moment, and all of them the old
 * ones when anything fails. `stillTheSame` is asked once more at the last moment.
 */
export function saveFiles(
  files: readonly FileToSave[],
  { disk = realDisk, stillTheSame = () => true }: SavingOptions = {},
): void {
  const prepared: Prepared[] = [];
  const renamed: Prepared[] = [];
  try {
    for (const file of files) prepared.push(prepare(file, disk));
    if (!stillTheSame()) throw refusal('changed-meanwhile', { file: nameOf(files) });
    for (const file of prepared) {
      disk.rename(file.draft, file.target);
      renamed.push(file);
    }
  } catch (cause) {
    for (const { draft } of prepared.slice(renamed.length)) quietly(() => disk.remove(draft));
    for (const file of renamed) quietly(() => takeBack(file, disk));
    throw cause instanceof Refusal ? cause : cannotWrite(nameOf(files), cause);
  }
  for (const folder of new Set(prepared.map(({ target }) => dirname(target))))
    quietly(() => disk.settle(folder));
}

export interface SavingOptions {
  readonly disk?: Disk;
  readonly stillTheSame?: () => boolean;
}

interface Prepared extends FileToSave {
  /** The path behind any symbolic link. */
  readonly target: string;
  readonly draft: string;
  readonly mode: number | undefined;
}

function prepare(file: FileToSave, disk: Disk): Prepared {
  const target = file.before ? realpathSync(file.path) : file.path;
  const mode = file.before ? statSync(target).mode & 0o7777 : undefined;
  if (mode !== undefined && !(mode & 0o222))
    throw cannotWrite(basename(target), undefined, 'it is marked as read-only');
  const prepared = { ...file, target, mode, draft: draftPath(target) };
  try {
    disk.write(prepared.draft, file.bytes, mode);
  } catch (cause) {
    quietly(() => disk.remove(prepared.draft));
    throw cause;
  }
  return prepared;
}

const draftPath = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${randomUUID()}.daybook`);

function takeBack({ target, before, mode }: Prepared, disk: Disk): void {
  if (before) {
    const draft = draftPath(target);
    disk.write(draft, before, mode);
    disk.rename(draft, target);
  } else disk.remove(target);
}

/** Cleaning up must not hide what went wrong before. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The first failure is the one to tell.
  }
}

const nameOf = (files: readonly FileToSave[]): string => basename(files[0]?.path ?? '');

function cannotWrite(file: string, cause: unknown, detail = reason(cause)): Refusal {
  return refusal('cannot-write', { file, detail }, cause);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EACCES', 'your account may not write there'],
  ['EPERM', 'your account may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['EBUSY', 'another program is using it'],
]);

const reason = (cause: unknown): string =>
  REASONS.get(errorCode(cause) ?? '') ?? 'the disk did not take it';
