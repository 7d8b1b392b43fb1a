import { type HostSheet, sheetNamed } from '../book/book';
import { parseNotation } from '../book/notation';
import type { Run } from '../run';
import { addMetadata, metadataOf } from './developer-metadata';
import { Exception } from './exception';
import { family, placeOf } from './family';
import { newNamedRange } from './named-range';
import { newRange } from './range';
import { newSheet, wholeOf } from './sheet';
import { newTextFinder } from './text-finder';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type NameMethods =
  | 'addDeveloperMetadata'
  | 'createTextFinder'
  | 'getDeveloperMetadata'
  | 'getNamedRanges'
  | 'getRange'
  | 'getRangeByName'
  | 'removeNamedRange'
  | 'setNamedRange';

/** What a spreadsheet finds by name, by text or by a mark. */
export class SpreadsheetNames implements Pick<GoogleSpreadsheet, NameMethods> {
  constructor(protected readonly run: Run) {}

  getRange(text: string): GoogleRange {
    const { book } = this.run;
    const named = book.names.get(text);
    if (named) return newRange({ sheet: named.sheet, ...named.area }, this.run);
    const parsed = parseNotation(text);
    const sheet =
      parsed?.sheetName === undefined
        ? this.sheetOf(book.sheets[book.active])
        : this.sheetOf(sheetNamed(book, parsed.sheetName));
    if (!parsed || !sheet) throw new Exception('Range not found');
    return sheet.getRange(text);
  }

  getRangeByName(name: string): GoogleRange | null {
    const named = this.run.book.names.get(name);
    return named ? newRange({ sheet: named.sheet, ...named.area }, this.run) : null;
  }

  setNamedRange(name: string, range: GoogleRange): void {
    const { sheet, row, column, rows, columns } = placeOf(range);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || parseNotation(name))
      throw new Exception(`The name "${name}" is not a valid name for a range.`);
    this.run.book.names.set(name, { sheet, area: { row, column, rows, columns } });
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.run.book.names.keys()].map((name) => newNamedRange(name, this.run));
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(text, this.run.book.sheets.map(wholeOf), this.run);
  }

  addDeveloperMetadata(...words: unknown[]): GoogleSpreadsheet {
    addMetadata({ sheet: null, area: null }, words, this.run);
    return family().spreadsheet(this.run);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(null, () => true, this.run);
  }

  removeNamedRange(name: string): void {
    if (!this.run.book.names.delete(name)) throw new Exception(`Named range not found: ${name}`);
  }

  private sheetOf(model: HostSheet | undefined): GoogleSheet | undefined {
    return model && newSheet(model, this.run);
  }
}
