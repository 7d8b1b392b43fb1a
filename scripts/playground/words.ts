/** What the playground itself says. It is a tool for trying Daybook out, so its words are no part of Daybook's own. */
export const WORDS = {
  title: 'Daybook playground',
  promise: 'Runs on this machine alone: nothing is sent anywhere.',
  usage: [
    'npm run playground                             the example year of a community coordinator',
    'npm run playground -- --contract music-cluster   the example year of another contract',
    'npm run playground -- --contract blank --template   a contract’s workbook as it is when it is new',
    'npm run playground -- --file my-year.xlsx      your own workbook',
    'npm run playground -- --empty                  a spreadsheet with nothing in it, to try the set-up',
    '',
    '--port 4000   at a port of your choice',
    '--locale mr   as somebody whose Google account speaks Marathi',
  ].join('\n'),
  opened: (address: string): string =>
    `The playground is open. Go to\n\n  ${address}\n\nin a browser on this machine. Ctrl+C ends it.`,
  oneBeginning: 'Choose one of --contract, --file and --empty.',
  badPort: (port: string): string => `“${port}” is no port: choose a number from 0 to 65535.`,
  noSuchContract: (key: string, keys: readonly string[]): string =>
    `There is no contract “${key}”. Choose from: ${keys.join(', ')}.`,
  waiting: 'Opening the spreadsheet…',
  disconnected:
    'The playground has stopped. Start it again with “npm run playground” and open the address that it prints.',
  extensions: 'Extensions',
  daybook: 'Daybook',
  install: 'Install Daybook',
  sheets: 'Sheets',
  row: 'Row',
  formula: 'Selected cell',
  address: 'Address of the cell',
  contents: (address: string): string => `Contents of ${address}`,
  cellEditor: 'Edit the cell',
  dismiss: 'Dismiss',
  close: 'Close',
  closeSidebar: 'Close the sidebar',
  menu: 'Menu',
  running: (label: string): string => `${label.replace(/…$/, '')}: working…`,
  movingClock: 'Moving the clock…',
  begin: {
    title: 'Begin with…',
    sentence:
      'Opens another spreadsheet in place of this one. What was done here is gone then, unless it was downloaded or saved.',
    example: 'Example year',
    template: 'New workbook',
    copy: 'A copy of a file of yours (.xlsx)',
    nothing: 'A spreadsheet with nothing in it',
    nothingButton: 'Try the set-up',
  },
  clock: {
    title: 'Clock',
    sentence: (timeZone: string): string =>
      `What time it is for the script, in ${timeZone}. Moving it on runs whatever falls due on the way, in order; it never goes back.`,
    tomorrow: 'To tomorrow morning',
    nextMonth: 'To the first of next month',
    due: 'What falls due next',
    nothingDue: 'Nothing is set to run by the clock.',
    trigger: (handler: string, when: string, owner: string): string =>
      `${when}: ${handler}, as ${owner}`,
    moment: 'Or to a moment',
    move: 'Move',
  },
  save: {
    title: 'Save…',
    sentence: (file: string): string =>
      `Writes these changes into ${file}; everything else in the file stays as it is. Nothing is saved before you press the button.`,
    noFile:
      'This spreadsheet came from no file of yours, so there is none to save to. Download it to keep it. Held against how it began, this has changed:',
    nothing: 'Nothing has changed.',
    cells: (count: number): string => (count === 1 ? 'one cell' : `${count} cells`),
    newSheet: (count: number): string => `a new sheet with ${count} cells`,
    plainSheets:
      'New sheets are saved with what stands in them, without their colours, formats and dropdowns. For a workbook that has those, make one with “npm run -s daybook -- new”.',
    formulas: (places: readonly string[]): string =>
      `Formulas that were typed here are not saved: ${places.join('; ')}. Type them in your spreadsheet program.`,
    button: (file: string): string => `Save to ${file}`,
    saving: 'Saving…',
    saved: (file: string): string => `Saved to ${file}.`,
    download: 'Download .xlsx',
  },
  outbox: {
    title: 'Outbox',
    empty: 'Nothing was sent yet. What the script sends is kept here, and goes nowhere.',
    withoutSubject: '(no subject)',
    from: 'From',
    to: 'To',
    cc: 'Copy to',
    bcc: 'Hidden copy to',
    replyTo: 'Reply to',
    sent: 'Sent',
  },
  documents: {
    title: 'Documents',
    empty:
      'No document was made yet. In Google Sheets they would be in Google Drive; here they are kept in this list.',
    download: 'Download .docx',
  },
  runs: {
    title: 'Executions',
    columns: ['When', 'Function', 'Started by', 'Took', 'Service calls', 'Outcome'],
    why: {
      menu: 'menu',
      edit: 'an edit',
      open: 'opening',
      install: 'installing',
      clock: 'the clock',
      sidebar: 'the sidebar',
      cell: 'a cell',
    },
    fine: 'done',
  },
  empty: 'empty',
  buttons: {
    OK: 'OK',
    CANCEL: 'Cancel',
    YES: 'Yes',
    NO: 'No',
    CLOSE: 'Close',
  } as Readonly<Record<string, string>>,
} as const;
