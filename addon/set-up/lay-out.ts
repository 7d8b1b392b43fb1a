import { Refusal } from '../../src/model/refusal';
import type { WorkbookLayout } from '../../src/workbook/layout';
import { locked } from '../locked';
import type { GoogleSheet } from '../reading';
import { said } from '../said';
import { drawSheet } from './draw-sheet';
import { addReferences } from './references';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lays out a new workbook in the open spreadsheet: all of it or nothing, and never over anything that is there. */
export function layOut(layout: WorkbookLayout): void {
  const spreadsheet = SpreadsheetApp.getActive();
  locked(() => {
    const before = new Map(
      spreadsheet.getSheets().map((sheet) => [keyOf(sheet.getName()), sheet] as const),
    );
    refuseFull(layout, before);
    const made = sheetsOf(layout, before, spreadsheet);
    spreadsheet.setSpreadsheetTimeZone(layout.timeZone);
    spreadsheet.setSpreadsheetLocale(layout.language.replace('-', '_'));
    removeSpare(layout, before, spreadsheet);
    const [first] = made.values();
    if (first) spreadsheet.setActiveSheet(first);
  });
}

type Sheets = ReadonlyMap<string, GoogleSheet>;

/** Names of sheets differ by more than case, or else they are one name. */
const keyOf = (name: string): string => name.toLowerCase();

const isEmpty = (sheet: GoogleSheet): boolean => sheet.getLastRow() === 0;

function refuseFull({ sheets }: WorkbookLayout, before: Sheets): void {
  const full = sheets.filter(({ name }) => {
    const there = before.get(keyOf(name));
    return there !== undefined && !isEmpty(there);
  });
  if (full.length === 0) return;
  const names = full.map(({ name }) => `“${name}”`).join(', ');
  throw new Refusal(
    'sheets-in-the-way',
    { names },
    said().addon.refusals.sheetsInTheWay(names, full.length),
  );
}

/** The sheets of the workbook by their names; should Google fail half-way, those that were made are taken away again. */
function sheetsOf(layout: WorkbookLayout, before: Sheets, spreadsheet: GoogleSpreadsheet): Sheets {
  const made = new Map<string, GoogleSheet>();
  try {
    layout.sheets.forEach((sheet, index) => {
      const there = before.get(keyOf(sheet.name));
      const target = there ?? spreadsheet.insertSheet(sheet.name, index);
      made.set(sheet.name, target);
      drawSheet(target, sheet, layout.language);
    });
    addReferences(layout, made);
    SpreadsheetApp.flush();
    return made;
  } catch (error) {
    for (const [name, sheet] of made)
      if (before.has(keyOf(name))) sheet.clear();
      else spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

/** A new spreadsheet has one empty sheet that nobody has asked for. */
function removeSpare(
  { sheets }: WorkbookLayout,
  before: Sheets,
  spreadsheet: GoogleSpreadsheet,
): void {
  const [only, ...others] = before;
  if (!only || others.length > 0) return;
  const [name, sheet] = only;
  const isUsed = sheets.some((each) => keyOf(each.name) === name);
  if (!isUsed && isEmpty(sheet)) spreadsheet.deleteSheet(sheet);
}
