import { inflateRawSync } from 'node:zlib';
import { refusal } from '../refusals';
import { checksum } from './checksum';
import { DEFLATED, ENCRYPTED_FLAG, STORED, type ZipEntry } from './entry';

/** No part of a real workbook comes near these; a zip bomb passes all of them. */
export const LIMITS = {
  part: 500_000_000,
  total: 1_000_000_000,
  /** Deflate can reach 1:1032; spreadsheets stay below 1:60. Small parts may do as they like. */
  ratio: 300,
  ratioFrom: 64_000_000,
} as const;

/**
 * The content of one entry. Never unpacks more than the directory announces, so that a bomb costs no memory;
 * Node's own zlib, because it can be told where to stop.
 */
export function unpack(entry: ZipEntry, file: string): Uint8Array {
  if (entry.flags & ENCRYPTED_FLAG) throw refusal('encrypted', { file });
  refuseHuge(entry, file);
  const content = inflated(entry, file);
  if (content.length !== entry.size || checksum(content) !== entry.crc)
    throw refusal('damaged', { file, detail: `${entry.name} does not match its checksum` });
  return content;
}

/** Refuses entries that together would unpack to more than a workbook can hold. */
export function refuseHugeTotal(entries: readonly ZipEntry[], file: string): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.total) throw refusal('too-large', { file, detail: megabytes(total) });
}

function refuseHuge({ size, packed }: ZipEntry, file: string): void {
  const absurd = size > LIMITS.ratioFrom && size > packed.length * LIMITS.ratio;
  if (size > LIMITS.part || absurd) throw refusal('too-large', { file, detail: megabytes(size) });
}

function inflated({ method, name, packed, size }: ZipEntry, file: string): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED)
    throw refusal('damaged', { file, detail: `${name} is packed in an unknown way` });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw refusal('damaged', { file, detail: `${name} cannot be unpacked` }, cause);
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
