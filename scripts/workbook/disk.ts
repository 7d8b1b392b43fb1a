import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** The few acts on a disk that saving is made of; a test hands in a disk that fails. */
export interface Disk {
  /** A new file with these bytes, on the disk for good when it returns. */
  write(path: string, bytes: Uint8Array, mode: number): void;
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
      fchmodSync(file, mode);
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
