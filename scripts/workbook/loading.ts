import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { refusal } from './refusals';

/** No workbook is larger, packed. */
const LARGEST = 500_000_000;

/** A file's bytes; whatever keeps Daybook from having them becomes a refusal. */
export function loadFile(path: string): Uint8Array {
  const file = basename(path);
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      throw refusal('too-large', { file, detail: `${Math.round(size / 1e6)} MB` });
    return readFileSync(path);
  } catch (cause) {
    throw loadingRefusal(file, cause);
  }
}

/** The refusal for an error of the file system while reading. */
export function loadingRefusal(file: string, cause: unknown): unknown {
  const code = errorCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return refusal('missing', { file }, cause);
  if (code === 'EISDIR') return refusal('not-a-workbook', { file }, cause);
  return code ? refusal('cannot-read', { file }, cause) : cause;
}

/** The operating system's own word for what went wrong, such as `ENOSPC`. */
export const errorCode = (cause: unknown): string | undefined =>
  typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause
    ? String(cause.code)
    : undefined;

/** Tells one content from another. */
export const fingerprint = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64');
