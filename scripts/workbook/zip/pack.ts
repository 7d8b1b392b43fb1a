import type { ZipEntry } from './entry';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** A zip of the entries, in their order; packed bytes go in as they are. */
export function pack(entries: readonly ZipEntry[]): Uint8Array {
  const bytes = new Uint8Array(zipLength(entries));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    at = writeLocal(view, bytes, at, entry);
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeCentral(view, bytes, at, entry, offsets[index] as number);
  });
  writeEnd(view, at, directory, entries.length);
  return bytes;
}

const zipLength = (entries: readonly ZipEntry[]): number =>
  entries.reduce(
    (sum, { nameBytes, extra, comment, packed }) =>
      sum +
      LOCAL_LENGTH +
      CENTRAL_LENGTH +
      2 * (nameBytes.length + extra.length) +
      comment.length +
      packed.length,
    END_LENGTH,
  );

function writeLocal(view: DataView, bytes: Uint8Array, at: number, entry: ZipEntry): number {
  view.setUint32(at, LOCAL, true);
  writeShared(view, at + 4, entry);
  return put(bytes, at + LOCAL_LENGTH, entry.nameBytes, entry.extra, entry.packed);
}

function writeCentral(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  entry: ZipEntry,
  offset: number,
) {
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeShared(view, at + 6, entry);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
  return put(bytes, at + CENTRAL_LENGTH, entry.nameBytes, entry.extra, entry.comment);
}

/** The 26 bytes that a local header and a directory record have in common. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.needs, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, entry.extra.length, true);
}

function writeEnd(view: DataView, at: number, directory: number, count: number): void {
  view.setUint32(at, END, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

function put(bytes: Uint8Array, at: number, ...pieces: readonly Uint8Array[]): number {
  let next = at;
  for (const piece of pieces) {
    bytes.set(piece, next);
    next += piece.length;
  }
  return next;
}
