import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint, loadFile, loadingRefusal } from '../loading';
import { refusal } from '../refusals';
import { type CsvDialect, recogniseDialect } from './dialect';
import { type CsvRecord, readRecords } from './records';
import { decodeCsv } from './text';

/** One .csv file as it stands in the folder. */
export interface CsvFile {
  /** The sheet's name: the file's, without `.csv`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly marked: boolean;
  readonly dialect: CsvDialect;
  readonly records: readonly CsvRecord[];
}

/** The .csv files of a folder with their bytes, by name; hidden files are none of ours. */
export function loadFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = listed(folder).filter((name) => /^[^.].*\.csv$/i.test(name));
  if (names.length === 0) throw refusal('is-folder-without-csv', { file: basename(folder) });
  return new Map(names.sort().map((name) => [name, loadFile(join(folder, name))]));
}

/** Tells one state of a folder from another. */
export const folderFingerprint = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files].map(([name, bytes]) => `${name}\n${fingerprint(bytes)}`).join('\n');

/** Reads one file of the folder. */
export function readCsvFile(folder: string, file: string, bytes: Uint8Array): CsvFile {
  const { text, marked } = decodeCsv(bytes);
  const dialect = recogniseDialect(text);
  return {
    name: file.slice(0, -'.csv'.length).normalize('NFC'),
    path: join(folder, file),
    bytes,
    marked,
    dialect,
    records: readRecords(text, dialect, file),
  };
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw loadingRefusal(basename(folder), cause);
  }
}
