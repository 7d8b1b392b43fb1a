import { entryFields } from './entry-fields';

const some = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What the sidebar says of itself; what it shows of the workbook comes in words already. */
export const sidebar = {
  name: 'Daybook',
  views: {
    today: 'Today',
    problems: 'Problems',
    standing: 'Standing',
    documents: 'Documents',
    people: 'People',
    settings: 'Settings',
  },
  viewsLabel: 'Views',
  refresh: 'Look again',
  refreshed: 'This is up to date.',
  tryAgain: 'Try again',
  showInSheet: 'Show in the sheet',
  show: (where: string): string => `Show ${where}`,
  shown: (sheet: string, row: number): string => `The cursor is in ${sheet}, row ${row}.`,
  /** A heading, and how many stand below it. */
  counted: (what: string, count: number): string => `${what} (${count})`,
  showMore: (count: number, left: number): string =>
    count === left ? `Show the other ${count}` : `Show ${count} of the other ${left}`,
  tones: {
    good: 'Good',
    warn: 'Needs a look',
    stop: 'Needs action',
    note: 'Note',
    quiet: 'Not yet',
  },
  working: {
    reading: 'Reading the workbook…',
    logging: 'Writing the row…',
    undoing: 'Taking the row back…',
    fixing: 'Changing the cell…',
    previewing: 'Writing the preview…',
    making: 'Making the document. This can take half a minute…',
    listing: 'Writing the files…',
    saving: 'Saving…',
    settingUp: 'Laying out the sheets. This can take a minute…',
  },
  /** While something takes long: it is still at work, and for so many seconds. */
  stillWorking: (seconds: number): string =>
    `Still at work after ${some(seconds, 'second')}. A large workbook can take a minute.`,
  failures: {
    offline: {
      heading: 'Google cannot be reached',
      sentence:
        'Check your internet connection, then try again. If you were writing something, look in the sheet first: it may be there.',
    },
    unauthorised: {
      heading: 'Daybook is not allowed in yet',
      sentence:
        'Choose Extensions ▸ Daybook ▸ Open Daybook in the menu, and allow what Google asks you to. If you have already, you may be signed in to several Google accounts: open the spreadsheet in a window with one account alone.',
    },
    accounts: {
      heading: 'Google mixed up your accounts',
      sentence:
        'This happens when several Google accounts are signed in to one browser. Open the spreadsheet in a private window, or in a browser profile, with only the account that it is shared with.',
    },
    slow: {
      heading: 'It took too long',
      sentence:
        'Google stops whatever takes more than six minutes. Wait a little and try again; a workbook that is very large may need old rows moved to another one.',
    },
    busy: {
      heading: 'Too much at once',
      sentence: 'Google is letting nothing more through just now. Wait a minute and try again.',
    },
    outdated: {
      heading: 'Daybook has changed',
      sentence: 'Close this sidebar, load the spreadsheet again, and open Daybook from the menu.',
    },
    failed: {
      heading: 'Something went wrong',
      sentence:
        'What you typed in the sheet is as it was. Try again; if it happens again, tell the person who set up Daybook.',
    },
  },
  /** Over a sentence of the script's own that says why not. */
  refused: 'That cannot be done',
  offline: 'You are offline. What you see may be old.',
  today: {
    today: 'Today',
    week: 'This week',
    form: 'Log what you did',
    fields: entryFields,
    hints: {
      hours: 'Such as 2h30, 2:30, 2.5 or 150 min.',
      notes: 'Never printed in reports.',
    },
    choose: 'Choose…',
    log: 'Add to the log',
    undo: 'Undo',
    undone: 'The row is taken back.',
    overdue: 'Overdue',
    due: 'Due next',
    nothingDue: 'Nothing falls due soon.',
  },
  problems: {
    heading: (total: number): string =>
      total === 0 ? 'No problems' : some(total, 'thing to look at', 'things to look at'),
    none: 'Every row can be read and counted.',
    more: (count: number): string =>
      `And ${count} more of this kind. Choose Extensions ▸ Daybook ▸ Check the log, and the Issues sheet lists them all.`,
    fixed: (where: string, from: string, to: string): string =>
      `${where} said “${from}” and now says “${to}”.`,
    putBack: (where: string, from: string): string => `${where} says “${from}” again.`,
  },
  standing: {
    heading: 'Where you stand',
    none: 'The Terms sheet has no clause that can be judged yet. Add a row for each thing that the contract asks.',
    bar: (percent: number): string => `${percent} % done`,
    markedBar: (percent: number, mark: number): string =>
      `${percent} % done; ${mark} % would be even progress by today`,
    contractSays: 'What the contract says',
    restsOn: (rows: string): string => `Counted from: ${rows}`,
  },
  documents: {
    heading: 'Make a document',
    none: 'This workbook has no documents to make. Add a row for each to the Reports sheet.',
    kind: 'Document',
    period: 'Period',
    entry: 'About',
    language: 'Language',
    sameLanguage: 'As in the contract',
    preview: 'Preview',
    back: 'Back',
    previewOf: (title: string): string => `Preview: ${title}`,
    larger: 'Open larger',
    notYet: 'It cannot be made yet',
    make: 'Make the document',
    made: (title: string): string => `${title} is made.`,
    open: 'Open',
    opens: (title: string): string => `Open: ${title} (in a new tab)`,
    madeBefore: 'Made before',
    noneMade: 'Nothing has been made yet.',
  },
  people: {
    heading: 'Mailing list',
    download: 'Download the list',
    ready: 'The files are ready. Choose each to save it.',
    onList: 'On the list',
    noneOn:
      'Nobody is on the list yet: only people whose agreement is recorded on the Contacts sheet are.',
  },
  settings: {
    heading: 'Settings',
    language: 'Language',
    languageOf: 'For everything that Daybook says',
    changeLanguage: 'Change the language',
    languageChanged: 'Daybook speaks English now.',
    monthlyMail: 'Monthly mail',
    isOn: 'On',
    isOff: 'Off',
    look: 'See what would be sent',
    lookFirst: 'Have a look at it before you switch it on.',
    notYet: 'It cannot be sent yet',
    nothingToSend: 'There is nothing to send yet, so it cannot be switched on.',
    switchOn: 'Switch on',
    switchOff: 'Switch off',
    switchedOn: 'The monthly mail is on.',
    switchedOff: 'The monthly mail is off.',
    notAllSent: 'Not every letter went out',
    sendUnsent: 'Send to these now',
    allSent: 'The letters have gone out.',
    recipients: 'Recipients',
    noRecipients:
      'Nobody is to get a report yet. Add a row for each person to the Recipients sheet.',
    changeRecipients: 'Change in the sheet',
  },
  setUp: {
    heading: 'Set up this spreadsheet',
    lead: 'Daybook adds its sheets to this spreadsheet. It touches none that are there: where a sheet of the same name holds anything, it stops and says which.',
    template: 'Contract',
    language: 'Language',
    content: 'Begin with',
    empty: 'Empty sheets',
    emptyHint: 'To start logging.',
    example: 'The example year',
    exampleHint: 'Made-up rows to look around in.',
    start: 'Set up',
    done: 'The spreadsheet is set up.',
    already: 'This spreadsheet is set up already',
    alreadySentence:
      'What is in it stays as it is. To begin with another contract, open a new spreadsheet and set that one up.',
    carryOn: 'Open Daybook',
  },
};
