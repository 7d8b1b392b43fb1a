import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** The few acts on a disk that saving is made of; a test hands in a disk that fails. */
export interface Disk {
  /** A new file with these bytes, on the disk for good when it returns; without a mode it gets the usual one. */
  write(path: string, bytes: Uint8Array, mode: number | undefined): void;
  rename(from: string, to: string): void;
  /** Makes renames in a folder last. */
  settle(folder: string): void;
  remove(path: string): void;
}

export const realDisk: Disk = {
  write(path, bytes, mode) {
    const file = openSync(path, 'wx', mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      if (mode !== undefined) fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  settle(folder) {
    if (process.platform === 'win32') return; // Windows has no way to sync a folder, and no need.
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
  remove: (path) => rmSync(path, { force: true }),
};
