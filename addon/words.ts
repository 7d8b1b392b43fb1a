/** What the add-on itself says; all that is about the workbook is said by `src/words`. */
export const WORDS = {
  title: 'Daybook',
  seeIssues: 'Each is named, with what to do, on the Issues sheet.',
  noLog:
    'This spreadsheet has no sheet called Log, so there is nothing to check. Open the spreadsheet that holds the log, or give the log’s sheet that name.',
  changedMeanwhile:
    'Somebody else changed the spreadsheet while Daybook was working, so nothing was written. Please try again.',
  busy: 'Daybook is at work in this spreadsheet for somebody else. Nothing was written: please try again in a minute.',
  noSuchSheet: (sheet: string): string =>
    `The sheet “${sheet}” has gone. Put it back under that name and try again.`,
  isProtected:
    'A sheet that Daybook writes is protected, and you may not change it. Ask the owner of the spreadsheet to let you, and try again.',
  invalid:
    'A rule for what cells may hold (Data ▸ Data validation) kept Daybook from writing. Take the rule off the sheets that Daybook writes, and try again.',
  notAllowed:
    'Google did not let Daybook do this. If you use several Google accounts in one browser, open the spreadsheet in a window with this account alone, and try again.',
  full: 'The spreadsheet has reached the most cells that Google allows: delete rows and sheets that are not needed, and try again.',
  slow: 'Google Sheets did not answer in time. Please wait a little and try again.',
  failed:
    'Something went wrong, and Daybook stopped. What you typed is as it was. Please try again; if it happens again, tell the person who set up Daybook.',
  help: [
    'Keep the log: a row for each thing done, on the sheet called Log.',
    'Check the log: looks at every row, lists what needs a look on the Issues sheet, and says in the log’s Check column what is wrong with that row.',
    'Where we stand: holds the log against every clause of the contract, and writes the Standing sheet.',
    'Daybook writes over nothing that you typed: the sheets Issues and Standing and the Check column are its own.',
  ].join('\n\n'),
} as const;
