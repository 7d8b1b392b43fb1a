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
  shown: (sheet: string, row: number): string => `The cursor is in ${sheet}, row ${row}.`,
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
    logged: 'Logged',
    today: 'Today',
    week: 'This week',
    form: 'Log what you did',
    fields: {
      date: 'Date',
      hours: 'How long',
      activity: 'Activity',
      place: 'Place',
      people: 'People',
      notes: 'Notes',
    },
    hints: {
      hours: 'Such as 2h30, 2:30, 2.5 or 150 min.',
      notes: 'Never printed in reports.',
    },
    choose: 'Choose…',
    log: 'Add to the log',
    undo: 'Undo',
    undone: 'The row is taken back.',
    due: 'Due next',
    nothingDue: 'Nothing falls due soon.',
  },
};
