import { emptySheet, type HostSheet, NEW_GRID, sheetNamed } from '../book/book';
import { type Run, settle } from '../run';
import { Exception } from './exception';
import { newUser } from './session';
import { alreadyThere, newSheet, refuseName, Sheet } from './sheet';
import { type NameMethods, SpreadsheetNames } from './spreadsheet-names';
import { service, standsFor, unwrapped } from './strict';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleUser = GoogleAppsScript.Base.User;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Offered =
  | NameMethods
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getEditors'
  | 'getId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getNumSheets'
  | 'getOwner'
  | 'getProtections'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'rename'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast';

interface Template {
  readonly template?: GoogleSheet | undefined;
}

class Spreadsheet extends SpreadsheetNames implements Pick<GoogleSpreadsheet, Offered> {
  getId(): string {
    return this.run.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.run.book.id}/edit`;
  }

  getName(): string {
    return this.run.book.name;
  }

  rename(name: string): void {
    this.run.book.name = name;
  }

  getOwner(): GoogleUser | null {
    return newUser(this.run.book.owner, this.run);
  }

  getEditors(): GoogleUser[] {
    return [newUser(this.run.book.owner, this.run)];
  }

  getSpreadsheetTimeZone(): string {
    return this.run.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    settle(this.run);
    if (!this.run.region.isTimeZone(timeZone)) throw new Exception(`Invalid argument: ${timeZone}`);
    this.run.book.timeZone = timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.run.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    settle(this.run);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale))
      throw new Exception(`Invalid argument: ${locale}`);
    this.run.book.locale = locale;
  }

  getSheets(): GoogleSheet[] {
    settle(this.run);
    return Array.from(this.run.book.sheets, (sheet) => newSheet(sheet, this.run));
  }

  getNumSheets(): number {
    return this.run.book.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    settle(this.run);
    const found = this.run.book.sheets.find((sheet) => sheet.name === name);
    return found ? newSheet(found, this.run) : null;
  }

  getSheetById(id: number): GoogleSheet | null {
    const found = this.run.book.sheets.find((sheet) => sheet.id === id);
    return found ? newSheet(found, this.run) : null;
  }

  getActiveSheet(): GoogleSheet {
    const { sheets, active } = this.run.book;
    const sheet = sheets[active];
    if (!sheet) throw new Exception('No active sheet.');
    return newSheet(sheet, this.run);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.run.book.active = this.run.book.sheets.indexOf(unwrapped(sheet, Sheet).model);
    return sheet;
  }

  insertSheet(...given: (string | number | Template)[]): GoogleSheet {
    settle(this.run);
    const { book } = this.run;
    const name = given.find((word) => typeof word === 'string') ?? unusedName(book.sheets);
    const at = given.find((word) => typeof word === 'number') ?? book.sheets.length;
    if (given.some((word) => typeof word === 'object'))
      throw new Error('The host inserts no sheets from a template.');
    refuseName(name);
    if (sheetNamed(book, name)) throw alreadyThere(name);
    const id = 1 + Math.max(0, ...book.sheets.map((sheet) => sheet.id));
    const sheet = emptySheet({ id, name, ...NEW_GRID });
    book.sheets.splice(at, 0, sheet);
    book.active = book.sheets.indexOf(sheet);
    return newSheet(sheet, this.run);
  }

  deleteSheet(sheet: GoogleSheet): void {
    settle(this.run);
    const { book } = this.run;
    if (book.sheets.length === 1)
      throw new Exception("You can't remove all the sheets in a document.");
    const at = book.sheets.indexOf(unwrapped(sheet, Sheet).model);
    if (at < 0) throw new Exception('Sheet not found.');
    book.sheets.splice(at, 1);
    if (at <= book.active) book.active = Math.max(0, book.active - 1);
  }

  deleteActiveSheet(): GoogleSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  moveActiveSheet(position: number): void {
    const { book } = this.run;
    if (position < 1 || position > book.sheets.length)
      throw new Exception(`Invalid argument: ${position}`);
    book.sheets.splice(position - 1, 0, ...book.sheets.splice(book.active, 1));
    book.active = position - 1;
  }

  getDataRange(): GoogleRange {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getActiveRange(): GoogleRange | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): GoogleRange {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): GoogleRange | null {
    return this.getActiveCell();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  toast(sentence: string, title: string = '', seconds: number | null = 5): void {
    this.run.toasts.push(sentence);
    this.run.screen.showToast({ title, sentence, seconds: seconds ?? 5 });
  }
}

function unusedName(sheets: readonly HostSheet[]): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

export const newSpreadsheet = (run: Run): GoogleSpreadsheet =>
  service('Spreadsheet', new Spreadsheet(run), run) as unknown as GoogleSpreadsheet;

standsFor('Spreadsheet', Spreadsheet);
