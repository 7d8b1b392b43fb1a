import type { Choices, SheetLayout, WorkbookLayout } from '../../src/workbook/layout';
import type { GoogleSheet } from '../reading';
import { preparedRows } from './draw-sheet';

type Sheets = ReadonlyMap<string, GoogleSheet>;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The dropdowns, once all sheets that they choose from are there. */
export function addReferences({ sheets }: WorkbookLayout, made: Sheets): void {
  for (const layout of sheets) {
    const sheet = made.get(layout.name);
    if (sheet) addDropdowns(sheet, layout, made);
  }
}

function addDropdowns(sheet: GoogleSheet, layout: SheetLayout, made: Sheets): void {
  const { columns, frozenRows, exceptions = [] } = layout;
  const first = frozenRows + 1;
  const offers = [
    ...columns.map(({ choices }, index) => ({
      ...{ choices, row: first, column: index + 1, rows: preparedRows(layout) - frozenRows },
    })),
    ...exceptions.map(({ choices, row, column }) => ({ choices, row, column, rows: 1 })),
  ];
  for (const { choices, row, column, rows } of offers) {
    const rule = choices && ruleFor(choices, made);
    if (rule) sheet.getRange(row, column, rows, 1).setDataValidation(rule);
  }
}

/** A person may still type something else, and is only warned. */
function ruleFor(choices: Choices, made: Sheets): Rule | undefined {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('words' in choices) return builder.requireValueInList([...choices.words], true).build();
  const { sheet, column, firstRow, lastRow } = choices;
  const range = made.get(sheet)?.getRange(firstRow, column, lastRow - firstRow + 1, 1);
  return range && builder.requireValueInRange(range, true).build();
}
