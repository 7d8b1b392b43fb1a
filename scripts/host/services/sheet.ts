import type { Area } from '../../../src/workbook/sheet';
import { extent, type HostSheet, sheetNamed } from '../book/book';
import { parseNotation } from '../book/notation';
import { type Run, settle } from '../run';
import { colourOf } from './colours';
import { type Choice, choiceOf } from './enumerations';
import { Exception } from './exception';
import { family } from './family';
import { highlightRule, keptHighlight } from './highlights';
import { newProtection, protectionOf } from './protection';
import { newRange } from './range';
import { type GridMethods, SheetGrid } from './sheet-grid';
import { service, standsFor } from './strict';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleHighlight = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Offered =
  | GridMethods
  | 'activate'
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getConditionalFormatRules'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getParent'
  | 'getProtections'
  | 'getRange'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'getTabColor'
  | 'getType'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'protect'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setConditionalFormatRules'
  | 'setCurrentCell'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet';

interface ClearOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

export class Sheet extends SheetGrid implements Pick<GoogleSheet, Offered> {
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
    if (typeof at === 'string') return this.rangeNamed(at);
    if (at < 1) throw new Exception('The starting row of the range is too small.');
    if (column < 1) throw new Exception('The starting column of the range is too small.');
    if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
    return this.rangeWithin({ row: at, column, rows, columns });
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const end = (asked: number, last: number): number => (asked === -1 ? last : asked);
    return this.getRange(
      row,
      column,
      end(rows, this.getLastRow() - row + 1),
      end(columns, this.getLastColumn() - column + 1),
    ).getValues();
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

  activate(): GoogleSheet {
    this.run.book.active = this.run.book.sheets.indexOf(this.model);
    return this.same();
  }

  getActiveRange(): GoogleRange | null {
    return newRange({ sheet: this.model, ...this.model.selection }, this.run);
  }

  getActiveCell(): GoogleRange {
    const { row, column } = this.model.selection;
    return newRange({ sheet: this.model, row, column, rows: 1, columns: 1 }, this.run);
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  getTabColor(): string | null {
    return this.model.look.tabColour ?? null;
  }

  setTabColor(colour: string | null): GoogleSheet {
    this.model.look.tabColour = colour === null ? undefined : colourOf(colour);
    return this.same();
  }

  hasHiddenGridlines(): boolean {
    return !this.model.look.gridlines;
  }

  setHiddenGridlines(areHidden: boolean): GoogleSheet {
    this.model.look.gridlines = !areHidden;
    return this.same();
  }

  isSheetHidden(): boolean {
    return this.model.look.hidden;
  }

  hideSheet(): GoogleSheet {
    const { sheets } = this.run.book;
    if (sheets.every((sheet) => sheet === this.model || sheet.look.hidden))
      throw new Exception("You can't hide all the sheets in a document.");
    this.model.look.hidden = true;
    return this.same();
  }

  showSheet(): GoogleSheet {
    this.model.look.hidden = false;
    return this.same();
  }

  protect(): GoogleProtection {
    return newProtection(this.model, null, this.run);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    const isOfRange = (type as unknown as Choice).name() === 'RANGE';
    return this.model.protections
      .filter(({ area }) => (area !== null) === isOfRange)
      .map((protection) => protectionOf(this.model, protection, this.run));
  }

  getConditionalFormatRules(): GoogleHighlight[] {
    return this.model.look.highlights.map((each) => highlightRule(this.model, each, this.run));
  }

  setConditionalFormatRules(rules: GoogleHighlight[]): void {
    this.model.look.highlights = rules.map((rule) => keptHighlight(rule, this.model));
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  private rangeNamed(text: string): GoogleRange {
    const parsed = parseNotation(text);
    const named = parsed ? undefined : this.run.book.names.get(text);
    if (named?.sheet === this.model)
      return newRange({ sheet: this.model, ...named.area }, this.run);
    const isHere = !parsed?.sheetName || sheetNamed(this.run.book, parsed.sheetName) === this.model;
    if (!parsed || !isHere) throw new Exception('Range not found');
    return this.rangeWithin(parsed.within(this.model));
  }

  private rangeWithin(area: Area): GoogleRange {
    const { model } = this;
    if (area.row + area.rows - 1 > model.rows || area.column + area.columns - 1 > model.columns)
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    return newRange({ sheet: model, ...area }, this.run);
  }

  private whole(): GoogleRange {
    settle(this.run);
    const { cells, columns } = this.model;
    const wide = Math.max(1, ...cells.map((line) => line.length));
    return this.getRange(1, 1, Math.max(1, cells.length), Math.min(columns, wide));
  }
}

export const alreadyThere = (name: string): Exception =>
  new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);

export function refuseName(name: string): void {
  if (name.trim() === '' || name.length > 100) throw new Exception(`Invalid sheet name: ${name}`);
}

export const newSheet = (model: HostSheet, run: Run): GoogleSheet =>
  service('Sheet', new Sheet(model, run), run) as unknown as GoogleSheet;

standsFor('Sheet', Sheet);
