import { checkLog } from './check-log';
import { checkEdited } from './edits/check-edited';
import { showHelp } from './help';
import { addMenu } from './menu';
import { sendMonthly } from './monthly/send';
import { showSidebar } from './open-sidebar';
import { presented } from './present';
import { showStanding } from './show-standing';
import { ANSWERS } from './sidebar-answers';

// What Google calls by name, and nothing else. `onOpen` also runs where nobody has yet allowed anything (AuthMode
// NONE), and so does everything that modules do while they load: no service may be touched there but the menu.

export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu(event !== undefined && String(event.authMode) !== 'NONE');
}

export function onInstall(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  onOpen(event);
}

/** Google runs it for every edit, with little allowed and no window: what goes wrong waits for a check of the log. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  checkEdited(event);
}

export const openDaybook = () => presented(() => showSidebar('today'));
export const checkTheLog = () => presented(checkLog);
export const whereWeStand = () => presented(showStanding);
export const makeReport = () => presented(() => showSidebar('documents'));
export const makeInvoice = () => presented(() => showSidebar('documents', 'invoice'));
export const mailingList = () => presented(() => showSidebar('people'));
export const monthlySummary = () => presented(() => showSidebar('settings'));
export const setUpSpreadsheet = () => presented(() => showSidebar('set-up'));
/** Called by the clock, as whoever switched it on. */
export const sendMonthlySummary = () => sendMonthly();

export const help = () => presented(showHelp);

export const {
  openSidebar,
  readToday,
  logEntry,
  undoEntry,
  readProblems,
  goTo,
  fixProblem,
  undoFix,
  readStanding,
  readDocuments,
  previewDocument,
  makeDocument,
  readPeople,
  downloadList,
  readSettings,
  changeSettings,
  setUpWorkbook,
} = ANSWERS;

export { days as DAYBOOK_DAYS } from './functions/days';
export { hours as DAYBOOK_HOURS } from './functions/hours';
export { nextMilestone as DAYBOOK_NEXT_MILESTONE } from './functions/next-milestone';
export { standing as DAYBOOK_STANDING } from './functions/standing';
