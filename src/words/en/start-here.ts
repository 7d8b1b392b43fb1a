/** The words of a new workbook's front page. */
export const startHere = {
  name: 'Start here',
  coordinator: 'the coordinator',
  client: 'the organisation',
  lead: (coordinator: string, client: string): string =>
    `This workbook keeps the contract between ${client} and ${coordinator}. The coordinator writes down what was done; Daybook checks it, holds it against every clause of the contract, and writes the reports and invoices.`,
  first: {
    heading: 'For the coordinator: what to do first',
    tabs: {
      contract:
        'Put right what is not so: names, addresses, days, hours and money. The last column says what each line means.',
      terms:
        'Each row is a clause in the contract’s own words and how it is judged. Where the contract is silent, the column Assumption says how it is read for now: settle these with the board, and write under Decided what was decided.',
      lists:
        'Put in your own places, groups and partners, here and in the blue tabs. What is missing can be added: the tab How to says how.',
    },
  },
  always: {
    heading: 'From then on',
    tabs: {
      log: 'Write a row for each thing you do: the day, when it began and ended, the activity, the place. Choose from the lists.',
      issues:
        'Let Daybook check, once a week or so: in Google Sheets with Extensions ▸ Daybook ▸ Check the log, on a file of your own with “daybook check FILE --write”. Then look here.',
      periods: 'When a month is over, sign it off, then make the summary and the invoice.',
    },
  },
  colours: {
    heading: 'When something is red or yellow',
    meanings: {
      stop: 'In Issues: a figure may be wrong. Go to the cell that is named, put it right as it says, and check again.',
      warn: 'In Issues: it may well be right, but have a look.',
      broken:
        'In Standing: a clause was not kept. “In words” says by how much and what would help; “Rows” says what the figure rests on.',
      'at-risk':
        'In Standing: the clause can still be kept. “In words” says what must happen, and by when.',
    },
  },
  writers: {
    heading: 'Who writes where',
    you: 'You',
    yours:
      'Every tab but Standing, Issues and Mailing list: those are written anew each time, and whatever else is typed there is lost.',
    ours: 'Those three; new rows of Invoices and Runs; and the column Check of the Log. Never over a cell that you typed in.',
  },
  board: {
    heading: 'For the board: where to look',
    tabs: {
      standing:
        'Every clause of the contract: met, on course, at risk, broken or not yet due, in words and figures. Each figure can be followed back to the rows of the Log that it rests on.',
      terms:
        'To change a target or a reading, change its cell here or in Contract. Every figure follows.',
    },
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
  promises: {
    heading: 'What Daybook promises',
    lines: [
      'Columns may stand in any order, and you may add columns of your own: Daybook leaves them alone.',
      'Blank is not zero: a month counts as empty only when somebody signs it off as having nothing to report.',
      'Notes and names of residents are never printed in reports. Use codes for residents wherever you can.',
    ],
  },
} as const;
