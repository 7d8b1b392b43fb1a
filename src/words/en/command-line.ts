/** What the command line says when it is done, in the language of the workbook. */
export const commandLine = {
  made: (path: string, sheet: string): string =>
    `Made ${path}. Open it and begin on the first page, “${sheet}”.`,
  wrote: (path: string): string => `Wrote ${path}`,
  wroteInto: (files: number, folder: string): string => `Wrote ${files} files into ${folder}.`,
  withoutPersonal: 'Personal columns and confidential rows are left out.',
  whoIsIn: (members: number, contacts: number): string =>
    `${members} of ${contacts} contacts are in it: those who agreed.`,
  noContacts: 'The workbook has no contacts.',
  preview: (option: string): string =>
    `A preview: nothing was recorded. Add ${option} to give it a number.`,
  issued: (number: string, sheet: string): string =>
    `Issued ${number} and recorded it on the ${sheet} sheet.`,
  onTheList: (contacts: number, members: number, merged: number): string =>
    `${contacts} contacts: ${members} on the list, ${merged} more at the same addresses.`,
  notOnTheList: (leftOut: number, toLookAt: number): string =>
    `${leftOut} left out, ${toLookAt} to look at.`,
  daysToCome: (events: number): string => `${events} days to come.`,
} as const;
