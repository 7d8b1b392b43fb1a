import type { RuleKind } from '../../../model/term';

/** A row of Terms as a person would write it, and how it is read. */
export interface RuleExample {
  readonly clause: string;
  readonly measure?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly per?: string;
  readonly window?: string;
  readonly of?: string;
  readonly warnAt?: string;
  readonly reading: string;
}

/** The tab that shows how each rule is written. */
export const rules = {
  name: 'Rules',
  about: 'How each kind of rule is written: rows of Terms to copy and change.',
  clause: { header: 'A contract may say', help: 'Look for the words that are most like yours.' },
  reading: {
    header: 'How it is read',
    help: 'What Daybook works out, and what else may stand in these cells.',
  },
  cellHelp: 'As it stands in Terms. An empty cell may stay empty there.',
  examples: {
    average: [
      {
        clause: '“28 hours per week on average”',
        measure: 'Hours worked',
        atLeast: '28 h',
        per: 'Week',
        window: 'contract',
        warnAt: '10 %',
        reading:
          'All the hours since the first day, divided by the weeks that have gone by. Breaks are left out; one light week breaks nothing. Warn at: so far off is at risk.',
      },
      {
        clause: '“between 25 and 31 hours a week, taking two months together”',
        measure: 'Hours worked',
        atLeast: '25 h',
        atMost: '31 h',
        per: 'Week',
        window: 'last 8 weeks',
        reading:
          'The last 8 weeks alone. Under Window there may also stand month, quarter or year: then each is judged by itself.',
      },
    ],
    minimum: [
      {
        clause: '“a minimum of 22 days of field work a month”',
        measure: 'Days in the field',
        atLeast: '22 days',
        per: 'Month',
        warnAt: '10 %',
        reading:
          'Each month by itself. Of a month, a week or any other period that the contract’s first or last day or a break cuts short, its part is asked, by the day, rounded up. Breaks take nothing off a half-year, a year or the whole contract. “At two pools” is asked of a measure that counts Entries. Per may be day, week, fortnight, month, quarter, half-year, year, term or contract; weeks begin on Monday, fortnights are counted from the week in which the contract begins, and quarters, half-years and years from the month that the Contract tab names under Year begins in month. Warn at: so far behind is at risk.',
      },
    ],
    share: [
      {
        clause: '“visits take up 33–50 % of the contracted time”',
        measure: 'Hours of visits',
        atLeast: '33 %',
        atMost: '50 %',
        per: 'Year',
        of: 'contracted time',
        reading:
          'The measure, as a part of what stands under Of: the words contracted time (Hours per week in the Contract tab), or another measure. One limit is enough. A third is typed as =1/3.',
      },
      {
        clause: '“most sessions are led by residents”',
        measure: 'Sessions led by residents',
        atLeast: '50 %',
        per: 'Quarter',
        of: 'Sessions',
        reading: 'Both are measures: what is counted, and what it is a part of.',
      },
    ],
    cap: [
      {
        clause: '“a small budget of £500 a year, for training”',
        measure: 'Training money',
        atMost: '£500',
        per: 'Year',
        of: 'Purpose = Training',
        warnAt: '80 %',
        reading:
          'Never more than this; what is promised counts as spent. Of may stay empty: it says what each row must say, and names those that do not. A month, a week or any other period that the contract or a break cuts short allows as much as a whole one; two rows for one clause, each with its own From or Until, share the limit by the day. Warn at: so much used is at risk.',
      },
      {
        clause: '“around 15 days in all”',
        measure: 'Hours worked',
        atMost: '15 days',
        per: 'Contract',
        warnAt: '90 %',
        reading: 'How long a day is, the Contract tab says under A day is.',
      },
    ],
    spread: [
      {
        clause: '“working regularly from the community venue”',
        measure: 'Days at the venue',
        atMost: '14 days',
        warnAt: '80 %',
        reading: 'Never more than 14 days from one time to the next, breaks left out.',
      },
      {
        clause: '“not all the work in one intense block”',
        measure: 'Hours worked',
        atMost: '33 %',
        window: 'any 4 weeks',
        of: 'contracted time',
        reading:
          'No 4 weeks hold more than 33 % of the whole. Of says what the whole is: contracted time, so many days, or a measure. Empty: all that was done so far.',
      },
    ],
    coverage: [
      {
        clause: '“every partner is seen each quarter”',
        measure: 'Contacts with partners',
        atLeast: '1',
        per: 'Quarter',
        of: 'Partners where State = Active',
        reading:
          'At least so often for each entry of a list or a register. The rows that are counted name the entry in a column chosen from it. After where: which entries; without it, all.',
      },
    ],
    timeliness: [
      {
        clause: '“data is entered in a timely manner”',
        measure: 'Days to write the log',
        atLeast: '95 %',
        atMost: '3 days',
        per: 'Month',
        reading:
          'The measure counts the days between two columns. At least: so many of the rows, all where it is empty. At most 0 days: on the day or before. At most 48 h: by the clock, where both cells say the time (columns of the kind Moment; for the day of the log, its End or Start); where a cell holds a day alone, the row is judged by its days, and the sentence says so. A row without its second day is late once its time is over. For reports: rows of Submissions, Due to Submitted, at most 0 days.',
      },
    ],
    instalments: [
      {
        clause: '“£26,000 in monthly instalments on production of invoice”',
        measure: 'Hours worked',
        atLeast: '£26,000',
        per: 'Month',
        window: '12 parts',
        of: 'invoice',
        reading:
          'Equal parts that add up to the penny, each due when its month is over. At least: the amount, or the contract’s total fee where it is empty. Measure: the time that the invoice states beside it.',
      },
      {
        clause: '“twelve instalments of £500, one for every ten sessions held”',
        measure: 'Sessions',
        atLeast: '£6,000',
        window: '12 parts of 10 sessions',
        of: 'invoice',
        reading:
          'Each part is due on the day on which another 10 have been counted. The measure may count whatever adds up: rows, days, nights, hours (of 20 h), money or people. At least: all of the amount. Per stays empty.',
      },
    ],
    stage: [
      {
        clause: '“support new groups to become self-managing”',
        atLeast: '2',
        atMost: '90 days',
        window: 'Group stages to Self-managing',
        of: 'Groups',
        warnAt: '80 %',
        reading:
          'The entries of a register move through a list of stages, in the order of the Lists tab; each move is a row of Moves. At least: how many must reach the stage after “to”. At most: how long one may stay at a stage. One of the two is enough.',
      },
    ],
    band: [
      {
        clause: '“no more than one pupil in ten is often absent”',
        measure: 'Sessions missed',
        atMost: '10 %',
        per: 'Year',
        window: 'often ≥ 10 %, mostly ≥ 50 %',
        of: 'Pupils, Possible sessions',
        reading:
          'For each entry of the register: the measure as a part of the one after the comma; without a comma, the figure itself. ≥ and ≤ take the boundary in, > and < leave it out. At most: how many entries may be in a band; empty: they are only shown.',
      },
    ],
    scorecard: [
      {
        clause: '“all groups follow the ten principles”',
        measure: 'Scorings',
        atLeast: '8',
        atMost: '20 %',
        per: 'Month',
        window: 'Regular meetings, Regular savings; Good health, Schooling',
        of: 'Groups',
        reading:
          'Window: the columns that hold the points, in groups between semicolons; yes is one point, a figure is so many. At least: the mark to pass. At most: how many entries may fall short; empty: none.',
      },
    ],
    expiry: [
      {
        clause: '“appropriate public liability insurance”',
        measure: 'Insurance good until',
        window: 'invoices',
        warnAt: '60, 30, 7 days',
        reading:
          'The measure counts the latest day of a column, in a tab of your own such as Documents. Window may stay empty: it says what has to wait once that day is over.',
      },
      {
        clause: '“an initial term of 12 months”',
        of: 'Contract: Ends',
        warnAt: '90, 60, 30, 7 days',
        reading:
          'Without a measure: Contract: Ends, Contract: Funding ends, or the id of a milestone.',
      },
    ],
    consent: [
      {
        clause: '“nobody is written to who has not agreed”',
        of: 'Contacts',
        reading:
          'Somebody marked as agreed without saying when and how breaks it. Who is left off the list, and why, stands in the Mailing list tab.',
      },
    ],
    evidence: [
      {
        clause: '“case studies, with the consent of those in them”',
        measure: 'Case studies approved',
        atLeast: '100 %',
        per: 'Contract',
        of: 'Consent on, Link',
        reading:
          'Each row that the measure counts has these columns filled in. At least: so many of the rows, all where it is empty.',
      },
    ],
  } satisfies Readonly<Record<RuleKind, readonly RuleExample[]>>,
} as const;
