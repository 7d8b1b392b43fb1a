import { said } from './said';

/** Long enough to be read twice, in seconds. */
const SHOWN_FOR = 15;

/** Tells how it went in the corner of the window, without a box to be closed. */
export const toast = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sentence: string,
): void => spreadsheet.toast(sentence, said().addon.title, SHOWN_FOR);
