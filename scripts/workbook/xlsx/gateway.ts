import { basename } from 'node:path';
import type { WorkbookGateway } from '../../../src/workbook/sheet';
import type { Disk } from '../disk';
import { fingerprint, loadFile } from '../loading';
import { refuseOpenElsewhere } from '../open-elsewhere';
import { refusal } from '../refusals';
import { saveFiles } from '../saving';
import { patchXlsx } from './patch';
import { readXlsx } from './read';

/**
 * A workbook kept in an .xlsx file. Saving happens without a pause in which this program could do anything else, so
 * that two writes can never cross.
 */
export function xlsxWorkbook(path: string, disk?: Disk): WorkbookGateway {
  const file = basename(path);
  let known: string | undefined;
  return {
    async read() {
      const bytes = loadFile(path);
      const sheets = readXlsx(bytes, file);
      known = fingerprint(bytes);
      return sheets;
    },
    async write(changes) {
      refuseOpenElsewhere(path);
      const before = loadFile(path);
      const found = fingerprint(before);
      if (known !== undefined && known !== found) throw refusal('changed-meanwhile', { file });
      const bytes = patchXlsx(before, changes, file);
      if (bytes === before) return;
      saveFiles([{ path, bytes, before }], {
        ...(disk ? { disk } : {}),
        stillTheSame: () => fingerprint(loadFile(path)) === found,
      });
      known = fingerprint(bytes);
    },
  };
}
