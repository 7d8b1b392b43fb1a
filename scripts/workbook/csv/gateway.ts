import { basename, join } from 'node:path';
import type { Change, Sheet, WorkbookGateway } from '../../../src/workbook/sheet';
import type { Disk } from '../disk';
import { refuseOpenElsewhere } from '../open-elsewhere';
import { refusal } from '../refusals';
import { type FileToSave, saveFiles } from '../saving';
import { changeRecords, lastFilled } from './change';
import { OWN_DIALECT } from './dialect';
import { type CsvFile, folderFingerprint, loadFolder, readCsvFile } from './folder';
import { encodeCsv } from './text';

/** A workbook kept as a folder of .csv files, one for each sheet. All cells are text. */
export function csvWorkbook(folder: string, disk?: Disk): WorkbookGateway {
  let known: string | undefined;
  return {
    async read() {
      const files = loadFolder(folder);
      const sheets = [...files].map(([file, bytes]) => sheetOf(readCsvFile(folder, file, bytes)));
      known = folderFingerprint(files);
      return sheets;
    },
    async write(changes) {
      const before = loadFolder(folder);
      const found = folderFingerprint(before);
      if (known !== undefined && known !== found)
        throw refusal('changed-meanwhile', { file: basename(folder) });
      const files = [...before].map(([file, bytes]) => readCsvFile(folder, file, bytes));
      saveFiles(changedFiles(folder, files, changes), {
        ...(disk ? { disk } : {}),
        stillTheSame: () => folderFingerprint(loadFolder(folder)) === found,
      });
      known = folderFingerprint(loadFolder(folder));
    },
  };
}

const sheetOf = ({ name, records }: CsvFile): Sheet => ({
  name,
  cells: records.slice(0, lastFilled(records)).map(({ cells }) => cells),
  formulas: new Set(),
  merges: [],
});

function changedFiles(
  folder: string,
  files: readonly CsvFile[],
  changes: readonly Change[],
): readonly FileToSave[] {
  const state = new Map(files.map((file) => [sheetKey(file.name), file]));
  const touched = new Set<string>();
  for (const change of changes) {
    const key = sheetKey(change.sheet);
    const file = state.get(key) ?? newFile(folder, change);
    const records = changeRecords(file.records, change, file.dialect);
    state.set(key, { ...file, records });
    touched.add(key);
  }
  return [...state].flatMap(([key, file]) => (touched.has(key) ? [saved(file, files)] : []));
}

/** Some disks take `log.csv` and `Log.csv` for one file, so we do too. */
const sheetKey = (name: string): string => name.normalize('NFC').toLowerCase();

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]|^\.|^$|[. ]$/u;

function newFile(folder: string, change: Change): CsvFile {
  const { sheet } = change;
  const file = basename(folder);
  if (change.change === 'set') throw refusal('no-such-sheet', { file, sheet });
  if (FORBIDDEN.test(sheet))
    throw refusal('cannot-write', {
      file,
      sheet,
      detail: `“${sheet}” cannot be the name of a file`,
    });
  const path = join(folder, `${sheet}.csv`);
  const bytes = new Uint8Array(0);
  return { name: sheet, path, bytes, marked: true, dialect: OWN_DIALECT, records: [] };
}

function saved(
  { path, bytes, marked, dialect, records }: CsvFile,
  old: readonly CsvFile[],
): FileToSave {
  refuseOpenElsewhere(path);
  const text = records.map(({ raw }) => raw + dialect.lineEnd).join('');
  const isNew = old.every((file) => file.path !== path);
  return { path, bytes: encodeCsv({ text, marked }), ...(isNew ? {} : { before: bytes }) };
}
