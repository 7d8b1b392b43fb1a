import { said } from './said';
import type { Opening } from './sidebar/protocol';
import { askFor } from './view-asked-for';

/** Shows the sidebar, with a view of it. */
export function showSidebar(view: Opening['view'], document: Opening['document'] = 'report'): void {
  askFor({ view, document });
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(said().addon.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
