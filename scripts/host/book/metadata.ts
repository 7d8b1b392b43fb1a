import type { Area } from '../../../src/workbook/sheet';
import type { HostSheet } from './book';

/** A mark that a script has left on a spreadsheet, a sheet, a row or a column; it moves with what it is on. */
export interface HostMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  readonly visibility: string;
  /** Nothing where it is on the spreadsheet. */
  readonly sheet: HostSheet | null;
  /** Nothing where it is on all of the sheet. */
  area: Area | null;
}
