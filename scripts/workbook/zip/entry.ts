import { deflateSync } from 'fflate';
import { checksum } from './checksum';

/** One file inside a zip, still packed, with everything its directory says about it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly madeBy: number;
  readonly needs: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const ENCRYPTED_FLAG = 0x0001;
export const DESCRIPTOR_FLAG = 0x0008;
const UTF8_FLAG = 0x0800;

/** 1 January 1980, the first day that zip knows: new parts get it, so that the same input gives the same bytes. */
const FIRST_DAY = 0x0021;
const NOTHING = new Uint8Array(0);

/** The entry with new content; its name, time and attributes stay. */
export const withContent = (entry: ZipEntry, content: Uint8Array): ZipEntry => ({
  ...entry,
  packed: deflateSync(content, { level: 4 }),
  method: DEFLATED,
  size: content.length,
  crc: checksum(content),
  flags: entry.flags & UTF8_FLAG,
  needs: 20,
});

/** A new entry. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const blank: ZipEntry = {
    name,
    nameBytes,
    packed: NOTHING,
    method: STORED,
    size: 0,
    crc: 0,
    flags: nameBytes.length === name.length ? 0 : UTF8_FLAG,
    time: 0,
    date: FIRST_DAY,
    madeBy: 20,
    needs: 20,
    extra: NOTHING,
    comment: NOTHING,
    internalAttributes: 0,
    externalAttributes: 0,
  };
  return withContent(blank, content);
}
