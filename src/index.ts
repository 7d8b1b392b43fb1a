/**
 * Daybook's public face: from a workbook's cells to issues, standings, documents and mailing lists.
 * Nothing here knows the date, a file or a network: `today` and the clock changes come in as arguments.
 */

export { leftOutRows, manifestFile, memberRows } from './audience/files';
// The mailing list.
export { type MailingList, mailingList } from './audience/mailing-list';
// Checking, counting, judging, one by one.
export { check } from './checks';
export { severityOf } from './checks/severity';
// New workbooks.
export { TEMPLATES, type TemplateKey } from './contracts';
export { layoutOf } from './contracts/layout';
// The whole way at once.
export { examine, type Findings } from './daybook';
export type { Contract } from './model/contract';
// Nouns.
export { addDays, civilDay, type Day, isoDay, parseIsoDay } from './model/day';
export type { Document } from './model/document';
export type { ClockChange, Clocks, Entry } from './model/entry';
export type { Invoice } from './model/invoice';
export type { Issue, IssueCode, Severity } from './model/issue';
export type { Measure } from './model/measure';
export { type NamedPeriod, parsePeriod } from './model/named-period';
export type { Period } from './model/period';
export { Refusal, type RefusalCode } from './model/refusal';
export type { Standing, Status } from './model/standing';
export type { Term } from './model/term';
// Every form a document takes, and what goes back into the workbook.
export { checkChanges, standingChanges } from './render/cells';
export { renderCsv } from './render/csv';
export { renderDocx } from './render/docx';
export { renderHtml } from './render/html';
export { renderIcs } from './render/ics';
export { issueChanges, numbered } from './render/issuing';
export { renderText } from './render/text';
// What is due, as events.
export { calendarEvents } from './reports/calendar/events';
// Documents as data.
export { composeEach, composeReport } from './reports/compose';
export { entriesAsked, fileNameOf } from './reports/entries-asked';
export { composeFeed, type FeedTable } from './reports/feed';
export { draftInvoice, type InvoiceRefusal, reasonNotToIssue } from './reports/invoice';
export { invoiceDocument } from './reports/invoice-document';
export { offerOf, type ReportOffer } from './reports/offer';
export { type ReportPlan, reportPlans } from './reports/plan';
export { sentenceFor } from './reports/sentence';
export { standings } from './rules/terms';
export { type Tally, tally } from './tally/tally';
// Words.
export { messageOf, type Words, wordsFor } from './words/words';
// The seam to a spreadsheet: what a gateway hands over and takes back.
export type { Broken, Cell, Moment } from './workbook/cell';
export type { WorkbookLayout } from './workbook/layout';
export { readWorkbook } from './workbook/read';
export type { Area, CellAt, Change, Sheet, WorkbookGateway } from './workbook/sheet';
export { WORKBOOK_VERSION } from './workbook/sheets';
export type { Table, Workbook } from './workbook/workbook';
