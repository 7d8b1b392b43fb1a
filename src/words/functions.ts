/** What Google shows while somebody types one of Daybook's functions into a cell. */
export interface FunctionHelp {
  /** Without line breaks or mark-up: Google shows none. */
  readonly about: string;
  /** In the order in which they are given. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

/** The functions for cells. Google shows one text to everybody, whatever their language. */
export const FUNCTION_HELP = {
  DAYBOOK_HOURS: {
    about:
      'Hours logged in a period, by activity. Without an activity: a table of all activities and their hours.',
    parameters: {
      log: 'The log with its headings, such as Log!A1:Z.',
      from: 'The first day of the period; empty for the whole log.',
      until: 'The last day of the period; empty for the whole log.',
      activity: 'One activity, or a range of them for a figure each.',
    },
    returns: 'Hours as a number: 2.5 is two and a half hours.',
  },
  DAYBOOK_DAYS: {
    about: 'On how many different days something was logged in a period, by activity.',
    parameters: {
      log: 'The log with its headings, such as Log!A1:Z.',
      from: 'The first day of the period; empty for the whole log.',
      until: 'The last day of the period; empty for the whole log.',
      activity: 'One activity, or a range of them for a figure each; empty for any.',
    },
    returns: 'A number of days.',
  },
  DAYBOOK_STANDING: {
    about:
      'Where a clause stands, as Daybook last wrote it on the Standing sheet: its status, what was done, what is asked, and the words.',
    parameters: {
      standing: 'The Standing sheet with its headings, such as Standing!A1:I.',
      ref: 'The clause, such as P7, or a range of clauses for a row each.',
    },
    returns: 'A row for each clause: status, actual, required, in words.',
  },
  DAYBOOK_NEXT_MILESTONE: {
    about: 'The milestones that are not met yet, the earliest first.',
    parameters: {
      milestones: 'The Milestones sheet with its headings, such as Milestones!A1:I.',
      count: 'How many to list; 1 where empty.',
    },
    returns: 'A row for each: its title, and the day on which it is due.',
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** What a cell says when one of the functions cannot be worked out. */
export const FUNCTION_FAULTS = {
  noColumn: (header: string): string =>
    `There is no column “${header}” in that range. Give the whole sheet with its headings, such as Log!A1:Z.`,
  noDay: (value: string): string =>
    `“${value}” is no day. Point to a cell that holds a date, or write DATE(2026, 3, 31).`,
  backwards: 'The last day is before the first. Change the two round.',
  noClause: (ref: string): string =>
    `The Standing sheet has no clause ${ref}. Run Where we stand, or look for the reference there.`,
} as const;
