import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { WorkbookGateway } from '../../src/workbook/sheet';
import { csvWorkbook } from './csv/gateway';
import { loadingRefusal } from './loading';
import { xlsxWorkbook } from './xlsx/gateway';

/** The workbook at a path: a folder of .csv files, or an .xlsx file. */
export function openWorkbook(path: string): WorkbookGateway {
  return isFolder(path) ? csvWorkbook(path) : xlsxWorkbook(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw loadingRefusal(basename(path), cause);
  }
}
