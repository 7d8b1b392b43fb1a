import { colourOf } from './colours';
import type { Choice } from './enumerations';
import { Exception } from './exception';
import { family } from './family';
import { highlightRule, keptHighlight } from './highlights';
import { newProtection, protectionOf } from './protection';
import { type GridMethods, SheetGrid } from './sheet-grid';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleHighlight = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export type LookMethods =
  | GridMethods
  | 'hideRows'
  | 'showRows'
  | 'hideColumns'
  | 'showColumns'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'activate'
  | 'clearConditionalFormatRules'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getConditionalFormatRules'
  | 'getCurrentCell'
  | 'getProtections'
  | 'getTabColor'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'protect'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setConditionalFormatRules'
  | 'setCurrentCell'
  | 'setHiddenGridlines'
  | 'setTabColor'
  | 'showSheet';

/** How a sheet looks, what is selected in it, and who may change it. */
export class SheetLook extends SheetGrid implements Pick<GoogleSheet, LookMethods> {
  hideRows(row: number, count: number = 1): void {
    this.redraw('rows', row, count, (at) => this.model.look.hiddenRows.add(at));
  }

  showRows(row: number, count: number = 1): void {
    this.redraw('rows', row, count, (at) => this.model.look.hiddenRows.delete(at));
  }

  hideColumns(column: number, count: number = 1): void {
    this.redraw('columns', column, count, (at) => this.model.look.hiddenColumns.add(at));
  }

  showColumns(column: number, count: number = 1): void {
    this.redraw('columns', column, count, (at) => this.model.look.hiddenColumns.delete(at));
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.look.hiddenRows.has(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.look.hiddenColumns.has(column);
  }

  activate(): GoogleSheet {
    this.run.book.active = this.run.book.sheets.indexOf(this.model);
    return this.same();
  }

  getActiveRange(): GoogleRange | null {
    return family().range({ sheet: this.model, ...this.model.selection }, this.run);
  }

  getActiveCell(): GoogleRange {
    const { row, column } = this.model.selection;
    return family().range({ sheet: this.model, row, column, rows: 1, columns: 1 }, this.run);
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
    return (
      typeof range === 'string' ? family().sheet(this.model, this.run).getRange(range) : range
    ).activate();
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
}
