import { entryFields } from './entry-fields';

/** What the add-on says in Google Sheets: its menu, and what became of what was asked for. */
export const addon = {
  title: 'Daybook',
  /** The language's name for itself. */
  ownName: 'English',
  menu: {
    open: 'Open Daybook',
    check: 'Check the log',
    standing: 'Where we stand',
    report: 'Make a report…',
    invoice: 'Make an invoice…',
    mailing: 'Mailing list…',
    monthly: 'Monthly summary…',
    setUp: 'Set up this spreadsheet…',
    help: 'Help',
  },
  today: {
    /** What was typed into a field means nothing there. */
    unreadable: {
      date: (text: string): string => `“${text}” is no day: write it like 2026-03-31.`,
      hours: (text: string): string =>
        `“${text}” is no length of time: write 2h30, 2:30, 2.5 or 150 min.`,
      activity: (text: string): string =>
        `“${text}” is not among the activities: choose one, or add it to the Lists sheet.`,
      place: (text: string): string =>
        `“${text}” is not among the places: choose one, or add it to the Lists sheet.`,
      people: (text: string): string => `“${text}” is no number of people: write a whole number.`,
      notes: (text: string): string => `“${text}” cannot be written as it is.`,
    },
    fields: entryFields,
    /** A field that must hold something. */
    empty: {
      date: `${entryFields.date} is empty: choose the day.`,
      hours: `${entryFields.hours} is empty: write 2h30, 2:30, 2.5 or 150 min.`,
      activity: `${entryFields.activity} is empty: choose one.`,
      place: `${entryFields.place} is empty: choose one.`,
      people: `${entryFields.people} is empty: write how many there were.`,
      notes: `${entryFields.notes} is empty: write a few words.`,
    },
    notWritten: (what: string): string => `Not written yet. ${what}`,
    /** `2 h 30 min on 3 March 2026, in row 41.` */
    written: (hours: string, day: string, row: number): string =>
      [hours, day && `on ${day}`].filter(Boolean).join(' ').concat(`, in row ${row}.`),
  },
  people: {
    /** The last three add up to the first. */
    summary: (contacts: number, onList: number, leftOut: number, toLookAt: number): string =>
      `${contacts} contacts: ${onList} on the list, ${leftOut} left out, ${toLookAt} to look at.`,
  },
  monthly: {
    isOn: (as: string): string =>
      `It is sent early on the 1st, as ${as}, to everybody who gets a monthly report.`,
    isOff: (letters: number): string =>
      `Once it is on, ${letters === 1 ? 'one letter goes' : `${letters} letters go`} out early on the 1st, in your name.`,
    nobody:
      'Nobody would get anything: put those who get a monthly report on the Recipients sheet, or wait until a month is over.',
    alreadyOn: (as: string): string =>
      `It is on already, and sent as ${as}. To have it sent in your name, switch it off first.`,
    failed: 'Daybook could not send the monthly summary',
    /** By their rows: an address is nobody’s business but the sheet’s. */
    notSent: (rows: string, count: number): string =>
      `Google took no letter for ${count === 1 ? 'row' : 'rows'} ${rows} of the Recipients sheet. Everybody else has theirs. What to do stands in Daybook’s sidebar, under Settings.`,
    unsent: (month: string, rows: string, count: number): string =>
      `The monthly summary for ${month} did not go to ${count === 1 ? 'row' : 'rows'} ${rows} of the Recipients sheet.`,
    whyUnsent: {
      refused: 'Google did not take it: look at the address there, then send it.',
      'used-up':
        'Google lets only so many letters out a day, and they are used up: wait until tomorrow, then send it.',
      failed: 'The sending stopped on the way: have a look at what would be sent, then send it.',
    },
    onlyThose: 'It goes to these alone; nobody gets it twice.',
    allowAgain: (address: string): string =>
      `Google wants you to allow Daybook again before it can send the monthly summary: open ${address}`,
  },
  /** Why a sheet asks before it lets itself be changed. */
  generated: 'Daybook writes this sheet anew: what you type here would be lost.',
  /** Where something is, after the sheet's name: `Log, row 40`. */
  row: (row: number): string => `row ${row}`,
  /** On a button. */
  changeTo: (text: string): string => `Change to “${text}”`,
  seeIssues: 'Each is named, with what to do, on the Issues sheet.',
  refusals: {
    noLog:
      'This spreadsheet has no sheet called Log, so there is nothing to check. Open the spreadsheet that holds the log, or give the log’s sheet that name.',
    changedMeanwhile:
      'Somebody else changed the spreadsheet while Daybook was working, so nothing was written. Please try again.',
    busy: 'Daybook is at work in this spreadsheet for somebody else. Nothing was written: please try again in a minute.',
    sheetsInTheWay: (names: string, count: number): string =>
      `${count === 1 ? `The sheet ${names} is` : `The sheets ${names} are`} there already and not empty, so nothing was changed. Begin in a new spreadsheet, or give ${count === 1 ? 'it another name' : 'them other names'}.`,
    notRecorded: (name: string): string =>
      `“${name}” was made, but could not be recorded, and could not be taken away again. Nothing counts on it: delete it from Daybook’s folder in your Drive, and try again.`,
    noTemplate: 'There is no such contract to begin with. Choose one from the list.',
    notAsItWas:
      'That has been changed meanwhile, so Daybook left it as it is. Look at it in the sheet.',
    noSuchSheet: (sheet: string): string =>
      `The sheet “${sheet}” has gone. Put it back under that name and try again.`,
  },
  /** Where Google itself refuses. */
  failures: {
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
  },
  help: [
    'Keep the log: a row for each thing done, on the sheet called Log.',
    'Check the log: looks at every row, lists what needs a look on the Issues sheet, and says in the log’s Check column what is wrong with that row.',
    'Where we stand: holds the log against every clause of the contract, and writes the Standing sheet.',
    'Daybook writes over nothing that you typed: the sheets Issues and Standing and the Check column are its own.',
  ],
};
