/** The words of a new workbook's front page. */
export const startHere = {
  name: 'Start here',
  coordinator: 'the coordinator',
  client: 'the organisation',
  lead: (coordinator: string, client: string): string =>
    `This workbook keeps the contract between ${client} and ${coordinator}. The coordinator writes down what was done; Daybook checks it, holds it against every clause of the contract, and writes the reports and invoices.`,
  first: {
    heading: 'For the coordinator: what to do first',
    lines: [
      'Open the tab Contract and put right what is not so: names, addresses, days, hours and money. Its last column says what each line means.',
      'Open the tab Terms. Each row is a clause in the contract’s own words and how it is judged. Where the contract is silent, the column Assumption says how it is read for now: settle these with the board.',
      'Look through Lists and the blue tabs, and put in your own places, groups and partners. What is missing can be added: the tab How to says how.',
    ],
  },
  always: {
    heading: 'From then on',
    lines: [
      'Write a row in the Log for each thing you do: the day, when it began and ended, the activity, the place. Choose from the lists.',
      'Let Daybook check, once a week or so: in Google Sheets with Extensions ▸ Daybook ▸ Check the log, on a file of your own with “daybook check FILE --write”. Then look at the tab Issues.',
      'When a month is over, sign it off in Periods, then make the summary and the invoice.',
    ],
  },
  colours: {
    heading: 'When something is red or yellow',
    lines: {
      stop: 'Red, “Stop”, in Issues: a figure may be wrong. Go to the cell that is named, put it right as it says, and check again.',
      warn: 'Yellow, “Warn”, in Issues: it may well be right, but have a look.',
      broken:
        'Red, “Broken”, in Standing: a clause was not kept. “In words” says by how much and what would help; “Rows” says what the figure rests on.',
      atRisk:
        'Yellow, “At risk”, in Standing: the clause can still be kept. “In words” says what must happen, and by when.',
    },
  },
  writers: {
    heading: 'Who writes where',
    lines: [
      'You write in every tab but Standing, Issues and Mailing list: Daybook writes those anew each time, and whatever else is typed there is lost.',
      'Daybook also adds rows to Invoices and Runs, and fills in the column Check of the Log. It never writes over a cell that you typed in.',
    ],
  },
  board: {
    heading: 'For the board: where to look',
    lines: [
      'The Standing tab shows every clause of the contract: met, on course, at risk, broken or not yet due, in words and figures.',
      'Every figure can be followed back to the rows of the Log that it rests on.',
      'To change a target or a reading, change its cell in Terms or Contract. Every figure follows.',
    ],
  },
  groups: {
    daily: 'Tabs for every day',
    standing: 'Where things stand (written by Daybook)',
    kept: 'What you keep track of',
    contacts: 'People to write to',
    monthly: 'Month by month',
    setUp: 'The contract, set up once',
    help: 'Help with setting up',
  },
  notYet: 'Nothing here yet. Daybook fills this tab when it checks the workbook.',
  tab: (name: string, about: string): string => `${name}: ${about}`,
  promises: {
    heading: 'What Daybook promises',
    lines: [
      'Columns may stand in any order, and you may add columns of your own: Daybook leaves them alone.',
      'Blank is not zero: a month counts as empty only when somebody signs it off as having nothing to report.',
      'Notes and names of residents are never printed in reports. Use codes for residents wherever you can.',
    ],
  },
} as const;
