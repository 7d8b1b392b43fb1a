import type { RuleKind } from '../../model/term';

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
      'Open the Contract tab and put right what is not so: names, addresses, days, hours and money.',
      'Open the Terms tab. Each row is a clause in the contract’s own words and how it is judged. Where the contract is silent, the column Assumption says how it is read for now: settle these with the board.',
      'From now on, write a row in the Log for each thing you do: the day, when it began and ended, the activity, the place. Choose from the lists; add a word to the Lists tab when one is missing.',
      'Let Daybook check the workbook, and look at the Issues tab: it says what is wrong, why it matters and what to do.',
      'When a month is over, sign it off in the Periods tab, then make the summary and the invoice.',
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
  },
  tab: (name: string, about: string): string => `${name}: ${about}`,
  terms: {
    heading: 'How a clause becomes a row of Terms',
    lines: [
      'Copy the contract’s own words into Clause, choose the kind of rule, and fill in the few cells that it needs. What is counted has a name in the Measures tab.',
      'In a column headed Where, conditions stand with semicolons between: Activity = Home visit, Drop-in; Place tags = patna; People ≥ 5; Evidence is filled.',
    ],
  },
  rules: {
    average: 'Measure Hours worked, At least 28 h, Per week. Window: contract, or last 8 weeks.',
    minimum: 'Measure Days in the field, At least 22, Per month.',
    share:
      'Measure Hours of visits, At least 33 %, At most 50 %, Of contracted time (or another measure).',
    cap: 'Measure Money spent, At most £500, Per year, Warn at 80 %.',
    spread:
      'Measure Days at the venue, At most 14 days (from one to the next). Or: At most 33 %, Window any 4 weeks.',
    coverage: 'Measure Visits, At least 1, Per quarter, Of Places where Tags = neighbour.',
    timeliness:
      'Measure Days to write the log, At most 7 days, At least 90 % (of the rows), Per month.',
    instalments: 'At least £26,000, Per month, Window 12 parts, Of invoice.',
    stage: 'Of Groups, Window Group stages to Self-managing, At most 90 days (at one stage).',
    band: 'Measure Sessions missed, Of Pupils, Possible sessions, Window persistent ≥ 10 %, severe ≥ 50 %.',
    scorecard:
      'Measure Scorings, At least 8, Per month, Of Groups, Window the columns of the items.',
    expiry: 'Of Contract: Ends (or a milestone), Warn at 90, 60, 30, 7 days.',
    consent: 'Of Contacts: nobody is written to without a recorded agreement.',
    evidence:
      'Measure Case studies approved, Of Consent on, Link (the columns that must be filled).',
  } satisfies Readonly<Record<RuleKind, string>>,
  promises: {
    heading: 'What Daybook promises',
    lines: [
      'It never writes over a cell that you typed in. It fills in the column Check in the Log and the tabs that say “Written by Daybook”.',
      'Columns may stand in any order, and you may add columns of your own: Daybook leaves them alone.',
      'Blank is not zero: a month counts as empty only when somebody signs it off as having nothing to report.',
      'Notes and names of residents are never printed in reports. Use codes for residents wherever you can.',
    ],
  },
} as const;
