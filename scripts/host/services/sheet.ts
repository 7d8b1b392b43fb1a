import { extent, type HostSheet, sheetNamed } from '../book/book';
import { type Place, parseNotation } from '../book/notation';
import { type Run, settle } from '../run';
import { addMetadata, metadataOf } from './developer-metadata';
import { choiceOf } from './enumerations';
import { Exception } from './exception';
import { family } from './family';
import { newNamedRange } from './named-range';
import { newRange } from './range';
import { refuseBeyond } from './range-geometry';
import { newRangeList } from './range-list';
import { type LookMethods, SheetLook } from './sheet-look';
import { implementationOf, service, standsFor } from './strict';
import { newTextFinder } from './text-finder';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Offered =
  | LookMethods
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'createTextFinder'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getNamedRanges'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'getType'
  | 'setName'
  | 'sort';

interface ClearOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

export class Sheet extends SheetLook implements Pick<GoogleSheet, Offered> {
  getName(): string {
    return this.model.name;
  }

  getSheetName(): string {
    return this.model.name;
  }

  getSheetId(): number {
    return this.model.id;
  }

  getIndex(): number {
    return this.run.book.sheets.indexOf(this.model) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return family().spreadsheet(this.run);
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return choiceOf('SheetType', this.model.kind, this.run) as never;
  }

  setName(name: string): GoogleSheet {
    const { book } = this.run;
    refuseName(name);
    const other = sheetNamed(book, name);
    if (other && other !== this.model) throw alreadyThere(name);
    this.model.name = name;
    return this.same();
  }

  /** From A1 to the last row and column that hold anything; A1 alone on an empty sheet. */
  getDataRange(): GoogleRange {
    if (this.model.kind === 'OBJECT')
      throw new Error(
        'A sheet that is all chart has no cells, and what Google answers is not known.',
      );
    settle(this.run);
    const { rows, columns } = extent(this.model);
    const place = { rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return newRange({ sheet: this.model, row: 1, column: 1, ...place }, this.run);
  }

  getLastRow(): number {
    settle(this.run);
    return extent(this.model).rows;
  }

  getLastColumn(): number {
    settle(this.run);
    return extent(this.model).columns;
  }

  getRange(
    at: number | string,
    column: number = 1,
    rows: number = 1,
    columns: number = 1,
  ): GoogleRange {
    settle(this.run);
    const place =
      typeof at === 'string'
        ? this.placeNamed(at)
        : { sheet: this.model, row: at, column, rows, columns };
    refuseBeyond(place);
    return newRange(place, this.run);
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    settle(this.run);
    const places = notations.map((text) => this.placeNamed(text));
    for (const place of places) refuseBeyond(place);
    return newRangeList(places, this.run);
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const end = (asked: number, last: number): number => (asked === -1 ? last : asked);
    const range = this.getRange(
      row,
      column,
      end(rows, this.getLastRow() - row + 1),
      end(columns, this.getLastColumn() - column + 1),
    );
    // One call of the script's: what the host asks itself is not counted.
    return (implementationOf(range) as GoogleAppsScript.Spreadsheet.Range).getValues();
  }

  /** Below the last row that holds anything; the grid grows where it must. */
  appendRow(contents: unknown[]): GoogleSheet {
    settle(this.run);
    const { model } = this;
    const row = extent(model).rows + 1;
    if (contents.length === 0) throw new Exception('The row contents must not be empty.');
    if (row > model.rows) this.insertRowsAfter(model.rows, row - model.rows);
    if (contents.length > model.columns)
      this.insertColumnsAfter(model.columns, contents.length - model.columns);
    this.getRange(row, 1, 1, contents.length).setValues([contents]);
    settle(this.run);
    return this.same();
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(text, [wholeOf(this.model)], this.run);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.run.book.names]
      .filter(([, { sheet }]) => sheet === this.model)
      .map(([name]) => newNamedRange(name, this.run));
  }

  addDeveloperMetadata(...words: unknown[]): GoogleSheet {
    addMetadata({ sheet: this.model, area: null }, words, this.run);
    return this.same();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.model, (area) => area === null, this.run);
  }

  clear(options: ClearOptions = {}): GoogleSheet {
    this.whole().clear(options);
    return this.same();
  }

  clearContents(): GoogleSheet {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): GoogleSheet {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): GoogleSheet {
    this.whole().clearNote();
    return this.same();
  }

  private placeNamed(text: string): Place {
    const { model } = this;
    const parsed = parseNotation(text);
    const named = parsed ? undefined : this.run.book.names.get(text);
    if (named?.sheet === model) return { sheet: model, ...named.area };
    const isHere = !parsed?.sheetName || sheetNamed(this.run.book, parsed.sheetName) === model;
    if (!parsed || !isHere) throw new Exception('Range not found');
    return { sheet: model, ...parsed.within(model) };
  }

  /** The header row too, unless it is frozen. */
  sort(column: number, isAscending: boolean = true): GoogleSheet {
    const { frozenRows } = this.model.look;
    const rows = this.getLastRow() - frozenRows;
    if (rows > 0)
      this.getRange(frozenRows + 1, 1, rows, Math.max(this.getLastColumn(), column)).sort({
        ...{ column, ascending: isAscending },
      });
    return this.same();
  }

  private whole(): GoogleRange {
    settle(this.run);
    const { cells, columns } = this.model;
    const wide = Math.max(1, ...cells.map((line) => line.length));
    return this.getRange(1, 1, Math.max(1, cells.length), Math.min(columns, wide));
  }
}

/** All of a sheet, as far as its grid goes. */
export const wholeOf = (sheet: HostSheet): Place => ({
  ...{ sheet, row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
});

export const alreadyThere = (name: string): Exception =>
  new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);

export function refuseName(name: string): void {
  if (name.trim() === '' || name.length > 100) throw new Exception(`Invalid sheet name: ${name}`);
}

export const newSheet = (model: HostSheet, run: Run): GoogleSheet =>
  service('Sheet', new Sheet(model, run), run) as unknown as GoogleSheet;

standsFor('Sheet', Sheet);
