import type { Count } from '../../../model/measure';
import type { SectionKind } from '../../../model/report';

/** What a word does, and how it is used. */
export type Use = readonly [meaning: string, example: string];

/** The tab that explains the words which tabs for setting up choose from. */
export const vocabulary = {
  name: 'Words',
  about: 'What the words mean that you choose or write when you set things up.',
  columns: {
    tab: { header: 'Tab', help: 'Where the word stands.' },
    column: { header: 'Column', help: 'Under which header.' },
    word: { header: 'You write', help: 'The word itself.' },
    meaning: { header: 'It means', help: 'What Daybook does with it.' },
    example: { header: 'For example', help: 'What may stand beside it.' },
  },
  counts: {
    minutes: ['How much time the rows took.', 'Where: Activity = Visit'],
    'people-minutes': [
      'Time times people: two hours with ten people are twenty hours.',
      'Where: Place tags = venue',
    ],
    rows: [
      'How many rows there are. Column may name the day that counts, where a tab has several.',
      'Of sheet: Visits. Column: Visited on',
    ],
    planned: ['Rows, those of days to come as well: what is planned.', 'Of sheet: Plan'],
    days: [
      'On how many different days. Two rows on one day are one day.',
      'Where: Place tags = field',
    ],
    nights: [
      'On how many different nights. A night belongs to the day on which it began.',
      'Where: Night halt is filled',
    ],
    entries: ['How many different entries a column names.', 'Of sheet: Comms. Column: Channel'],
    sum: ['The figures of a column added up.', 'Of sheet: Spending. Column: Gross'],
    'days-between': [
      'How many days lie between two columns. Only the rule Timeliness uses it.',
      'Column: Date to Entered',
    ],
    'latest-day': [
      'The latest day in a column. Only the rule Expiry uses it.',
      'Of sheet: Documents. Column: Good until',
    ],
  } satisfies Readonly<Record<Count, Use>>,
  conditions: {
    is: [
      'Activity = Visit, Audit',
      'The column holds one of these. Codes and names both count.',
      'Several conditions stand with semicolons between, and all must hold.',
    ],
    isNot: ['State ≠ Left', 'The column holds none of these.', 'State is not Left'],
    figures: ['People ≥ 5', 'The column holds at least, or with ≤ at most, so much.', 'People ≤ 4'],
    filled: ['Evidence is filled', 'The column holds something.', 'Submitted is blank'],
    through: [
      'Place tags = patna',
      'The entry that a column names has this in a column of its own.',
      'Partner state = Active',
    ],
    when: [
      'When = evening, weekend',
      'What kind of day a row counts on: also saturday, sunday, holiday, weekday, in term and out of term. Evening: the log alone.',
      'Bank holidays stand in Lists, under Holidays.',
    ],
  },
  kinds: {
    text: ['Any words.', 'Name'],
    id: ['A short code that no other row of the tab has.', 'B7'],
    day: ['A day.', '31 March 2026'],
    moment: ['A day with the time of day.', '31 March 2026 14:30'],
    time: ['A time of day.', '09:30'],
    duration: ['How long something took.', '2.5 or 2h 30m or 90 min'],
    count: ['A whole number.', '12'],
    number: ['Any number.', '3.75'],
    money: ['An amount of the contract’s currency.', '120.50'],
    'yes-no': ['Yes or no.', 'Yes'],
    code: [
      'One entry of the list or the tab that stands under Chosen from.',
      'Chosen from: Partners',
    ],
    codes: ['Several of them, with commas between.', 'North, South'],
    choice: ['One of the words that Daybook itself knows.', 'Month'],
    email: ['One e-mail address.', 'ana@example.org'],
    link: ['A web address, or where a paper lies.', 'https://example.org/minutes'],
    quantity: ['A figure with its unit.', '28 h'],
  } satisfies Readonly<Record<string, Use>>,
  lists: {
    activities: ['Activities', 'What can be chosen under Activity in the log.', 'Visit'],
    stages: [
      'a list of stages',
      'Any list may be one. The order of its rows is the order of the stages.',
      'Group stages: Idea, Meeting, Self-managing',
    ],
    holidays: [
      'Holidays',
      'Bank holidays: the day goes under Code, its name under Name.',
      'Code: 2026-12-25',
    ],
    checks: [
      'Checks',
      'How serious a check is: its code, from the tab Issues, under Code; stop, warn, note or off under Group.',
      'Code: daybook/entered-late. Group: off',
    ],
    keptElsewhere: [
      'Kept elsewhere',
      'Words that must not stand in this workbook: they go under Code (* at a word’s end is any ending, / stands between words of which any may be there), the place where such things belong under Group.',
      'Code: diagnosis. Group: The medical file',
    ],
    harmlessWords: [
      'Harmless words',
      'Phrases that may stand here although words of Kept elsewhere are in them. They go under Code, written in the same way.',
      'Code: hit her target*/deadline',
    ],
  },
  sections: {
    attention: ['The clauses that are broken or at risk, in words.', 'Of stays empty'],
    standing: ['The table of clauses. Of: some of them; empty: all.', 'Of: P1, P7'],
    hours: ['Hours month by month against what is asked. Of: a measure.', 'Of: Hours worked'],
    time: ['Where the time went. Of: a column of the log, or When.', 'Of: Activity'],
    totals: [
      'Measures in this period, in the one before, and since the start. One measure “by” a column: for each of its entries. With ÷, one measure for each unit of another.',
      'Of: Hours worked, Money awarded ÷ Hours worked',
    ],
    'side-by-side': [
      'Measures beside each other for each entry of a column, up to the report’s last day.',
      'Of: Money in, Money out, Money left by Group',
    ],
    targets: [
      'Measures against the targets of the year: this period, the year so far, per cent.',
      'Of: Visits, Trainings',
    ],
    count: ['How many rows of a tab, by one of its columns.', 'Of: Groups by Stage'],
    register: [
      'Some columns of a tab’s rows. With “to date”: all since the start. With “by”: a table for each group. “Days since” a day: how long ago that is.',
      'Of: Actions to date: Name, Days since Agreed on by Lead',
    ],
    facts: ['Some columns of one row, a line each.', 'Of: Schools: Name, Pupils'],
    stages: ['How many entries stand at each stage, and which moved.', 'Of: Groups'],
    sum: ['Money or figures added up.', 'Of: Funding: Asked for, Awarded by State'],
    change: [
      'Answers before and after: the two means and the change.',
      'Of: Confidence: Before, After',
    ],
    milestones: [
      'Milestones that were met and that are due. Of: some clauses; empty: all.',
      'Of: P27',
    ],
    partners: [
      'Last contacts, and who is due. Of: clauses that are judged by Coverage.',
      'Of: P22',
    ],
    stories: ['Rows as short stories, a title and its words.', 'Of: Case studies: Name, Story'],
    issues: ['How many notes there are on the data.', 'Of stays empty'],
    next: ['What falls due in the time ahead.', 'Of: 4 weeks'],
    left: [
      'What clauses still ask for before their period ends. Of: how far ahead.',
      'Of: 4 weeks',
    ],
    fix: ['What to put right in the workbook, cell by cell.', 'Of stays empty'],
    instalments: ['The parts of the fee: due, invoiced, paid.', 'Of stays empty'],
    documents: ['What was handed in and made in the period.', 'Of stays empty'],
    notes: [
      'How silent clauses are read, until somebody decides: the column Assumption.',
      'Of stays empty',
    ],
    scores: [
      'Each entry’s score, part by part, and the time before. Of: clauses judged by Scorecard.',
      'Of: L17',
    ],
    bands: [
      'Each entry’s figure and the band it is in; in a report about one entry, its own. Of: clauses judged by Band.',
      'Of: C17',
    ],
    decisions: [
      'What was decided where the contract is silent: the column Decided.',
      'Of stays empty',
    ],
  } satisfies Readonly<Record<SectionKind, Use>>,
} as const;
