import { refusal } from '../refusals';
import { MalformedXml } from '../xml/characters';
import { XmlCursor } from '../xml/cursor';
import { decodePart } from '../xml/encoding';
import { readDirectory } from '../zip/directory';
import type { ZipEntry } from '../zip/entry';
import { refuseHugeTotal, unpack } from '../zip/unpack';
import { refuseOtherFormats } from './signature';

/** The parts inside an .xlsx file. Part names carry no leading slash; case does not matter. */
export interface Package {
  /** The base name of the file, for refusals. */
  readonly file: string;
  readonly entries: readonly ZipEntry[];
  has(part: string): boolean;
  bytes(part: string): Uint8Array;
  text(part: string): string;
}

/** The file's directory, read and held against what a workbook may be; nothing is unpacked yet. */
export function openPackage(bytes: Uint8Array, file: string): Package {
  refuseOtherFormats(bytes, file);
  const entries = readDirectory(bytes, file);
  refuseHugeTotal(entries, file);
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const bytesOf = (part: string) => {
    const entry = byName.get(partKey(part));
    if (!entry) throw damaged(file, `${part} is missing`);
    return unpack(entry, file);
  };
  return {
    file,
    entries,
    has: (part) => byName.has(partKey(part)),
    bytes: bytesOf,
    text: (part) => decoded(bytesOf(part), part, file),
  };
}

/** Walks over the XML of one part; what is not well-formed becomes a refusal. */
export function walk<T>(
  pkg: Pick<Package, 'file' | 'text'>,
  part: string,
  visit: (cursor: XmlCursor) => T,
): T {
  try {
    return visit(new XmlCursor(pkg.text(part)));
  } catch (cause) {
    if (cause instanceof MalformedXml) throw damaged(pkg.file, `${part} is broken`, cause);
    throw cause;
  }
}

export const damaged = (file: string, detail: string, cause?: unknown) =>
  refusal('damaged', { file, detail }, cause);

/** Part names are compared without regard to case, and some programs write backslashes. */
export const partKey = (part: string): string =>
  part.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function decoded(content: Uint8Array, part: string, file: string): string {
  try {
    return decodePart(content);
  } catch (cause) {
    throw damaged(file, `${part} is not text`, cause);
  }
}
