import { type Run, settle } from '../run';
import { newDataValidation } from './data-validation';
import { Exception } from './exception';
import { newHighlight } from './highlights';
import { newRichText } from './rich-text';
import { newSpreadsheet } from './spreadsheet';
import { service, standsFor } from './strict';
import { newUi } from './ui';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Offered =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'openById'
  | 'openByUrl'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'setCurrentCell';

class SpreadsheetApp implements Pick<GoogleApp, Offered> {
  constructor(private readonly run: Run) {}

  getUi(): GoogleAppsScript.Base.Ui {
    return newUi(this.run);
  }

  getActive(): GoogleSpreadsheet {
    return newSpreadsheet(this.run);
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return newSpreadsheet(this.run);
  }

  getActiveSheet(): GoogleSheet {
    return newSpreadsheet(this.run).getActiveSheet();
  }

  getActiveRange(): GoogleRange {
    return this.getActiveSheet().getActiveRange() as GoogleRange;
  }

  getCurrentCell(): GoogleRange {
    return this.getActiveSheet().getActiveCell();
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return newSpreadsheet(this.run).setActiveSheet(sheet);
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }

  openById(id: string): GoogleSpreadsheet {
    return this.opened(id === this.run.book.id, 'openById');
  }

  openByUrl(url: string): GoogleSpreadsheet {
    return this.opened(url.includes(this.run.book.id), 'openByUrl');
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newDataValidation(this.run);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newHighlight(this.run);
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichText(this.run);
  }

  flush(): void {
    settle(this.run);
  }

  /** There is only one spreadsheet here. */
  private opened(isHere: boolean, method: string): GoogleSpreadsheet {
    if (isHere) return newSpreadsheet(this.run);
    throw new Exception(
      `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
    );
  }
}

export const newSpreadsheetApp = (run: Run): object =>
  service('SpreadsheetApp', new SpreadsheetApp(run), run);

standsFor('SpreadsheetApp', SpreadsheetApp);
