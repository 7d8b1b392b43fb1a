import { emptySheet } from '../book/book';
import { type Run, settle } from '../run';
import { newSheet, Sheet } from './sheet';
import { Exception, expectArguments, implementationOf, refuseIn, service } from './strict';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The grid of a new sheet. */
const ROWS = 1000;
const COLUMNS = 26;

class Spreadsheet
  implements Pick<GoogleSpreadsheet, 'getSheets' | 'getSheetByName' | 'getSpreadsheetTimeZone'>
{
  constructor(private readonly run: Run) {}

  getSpreadsheetTimeZone(): string {
    return this.run.book.timeZone;
  }

  getSheets(): GoogleSheet[] {
    settle(this.run);
    return Array.from(this.run.book.sheets, (sheet) => newSheet(sheet, this.run));
  }

  getSheetByName(...given: [name: string]): GoogleSheet | null {
    expectArguments('Spreadsheet.getSheetByName', given, 'String');
    settle(this.run);
    const found = this.run.book.sheets.find(({ name }) => name === given[0]);
    return found ? newSheet(found, this.run) : null;
  }

  insertSheet(...given: [name: string]): GoogleSheet {
    expectArguments('Spreadsheet.insertSheet', given, 'String');
    settle(this.run);
    const { sheets } = this.run.book;
    const [name] = given;
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Exception(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    const sheet = emptySheet({ id: sheets.length, name, rows: ROWS, columns: COLUMNS });
    sheets.push(sheet);
    this.run.book.active = sheets.length - 1;
    return newSheet(sheet, this.run);
  }

  setActiveSheet(...given: [sheet: GoogleSheet]): GoogleSheet {
    const sheet = implementationOf(given[0]);
    if (given.length !== 1 || !(sheet instanceof Sheet))
      throw new Exception(
        "The parameters ((class)) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
      );
    this.run.book.active = this.run.book.sheets.indexOf(sheet.model);
    return given[0];
  }

  toast(...given: [message: string, title: string, seconds: number]): void {
    expectArguments('Spreadsheet.toast', given, 'String', 'String', 'Number');
    refuseIn(this.run, ['NONE', 'LIMITED'], 'Spreadsheet.toast');
    this.run.toasts.push(given[0]);
  }
}

export const newSpreadsheet = (run: Run): GoogleSpreadsheet =>
  service('Spreadsheet', new Spreadsheet(run), run) as unknown as GoogleSpreadsheet;
