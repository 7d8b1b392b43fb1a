import { refusal } from '../refusals';
import { DESCRIPTOR_FLAG, type ZipEntry } from './entry';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const FULL32 = 0xffffffff;
const ZIP64_EXTRA = 0x0001;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Everything that a zip's directory lists, in its order, nothing unpacked yet. */
export function readDirectory(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return centralEntries(bytes, view, directoryPlace(view));
  } catch (cause) {
    // Every offset that points outside the bytes ends here, as the RangeError of a DataView.
    if (cause instanceof RangeError) throw refusal('truncated', { file }, cause);
    throw cause;
  }
}

interface Place {
  readonly at: number;
  readonly count: number;
}

function directoryPlace(view: DataView): Place {
  const end = endRecord(view);
  const plain = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return plain;
  const end64 = wide(view, locator + 8);
  if (view.getUint32(end64, true) !== END64) throw new RangeError('zip64 directory end is missing');
  return { at: wide(view, end64 + 48), count: wide(view, end64 + 32) };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('zip directory is missing');
}

function centralEntries(bytes: Uint8Array, view: DataView, place: Place): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = place.at;
  for (let left = place.count; left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('zip directory is cut short');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const commentEnd = extraEnd + view.getUint16(at + 32, true);
    entries.push(centralEntry(bytes, view, { at, nameEnd, extraEnd, commentEnd }));
    at = commentEnd;
  }
  return entries;
}

interface Record {
  readonly at: number;
  readonly nameEnd: number;
  readonly extraEnd: number;
  readonly commentEnd: number;
}

function centralEntry(bytes: Uint8Array, view: DataView, record: Record): ZipEntry {
  const { at, nameEnd, extraEnd, commentEnd } = record;
  const { size, packedSize, offset } = sizes(view, record);
  const nameBytes = slice(bytes, at + 46, nameEnd);
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    packed: packedBytes(bytes, view, offset, packedSize),
    method: view.getUint16(at + 10, true),
    size,
    crc: view.getUint32(at + 16, true),
    // Sizes are known now, so no descriptor needs to follow the packed bytes.
    flags: view.getUint16(at + 8, true) & ~DESCRIPTOR_FLAG,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    madeBy: view.getUint16(at + 4, true),
    needs: view.getUint16(at + 6, true),
    extra: withoutZip64(slice(bytes, nameEnd, extraEnd)),
    comment: slice(bytes, extraEnd, commentEnd),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

function sizes(view: DataView, { at, nameEnd, extraEnd }: Record) {
  const narrow = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  let next = extraField(view, nameEnd, extraEnd, ZIP64_EXTRA);
  const [size = 0, packedSize = 0, offset = 0] = narrow.map((value) => {
    if (value !== FULL32 || next === undefined) return value;
    next += 8;
    return wide(view, next - 8);
  });
  return { size, packedSize, offset };
}

function extraField(view: DataView, from: number, to: number, id: number): number | undefined {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === id) return at + 4;
  return undefined;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const start = extraField(view, 0, extra.length, ZIP64_EXTRA);
  if (start === undefined) return extra;
  const rest = extra.subarray(start + view.getUint16(start - 2, true));
  return new Uint8Array([...extra.subarray(0, start - 4), ...rest]);
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, length: number) {
  if (view.getUint32(offset, true) !== LOCAL) throw new RangeError('zip entry is missing');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return slice(bytes, start, start + length);
}

function slice(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (to > bytes.length) throw new RangeError('zip entry is cut short');
  return bytes.subarray(from, to);
}

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
