const some = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The words of reports, summaries and invoices. */
export const documents = {
  pageLine: 'Page {page} of {pages}',
  tones: { good: 'good', warn: 'needs a look', stop: 'needs action', quiet: 'not yet' },
  bar: '{full} % done',
  markedBar: '{full} % done, {mark} % by today',
  sections: {
    attention: 'Attention',
    standing: 'Standing',
    hours: 'Hours',
    time: 'Time',
    totals: 'Totals',
    targets: 'Targets',
    count: 'Count',
    register: 'Register',
    stages: 'Stages',
    sum: 'Sum',
    change: 'Change',
    milestones: 'Milestones',
    partners: 'Partners',
    stories: 'Stories',
    issues: 'Issues',
    next: 'Next',
    notes: 'Notes',
  },
  moments: {
    evening: 'Evenings',
    saturday: 'Saturdays',
    sunday: 'Sundays',
    weekend: 'Weekends',
    holiday: 'Bank holidays',
    weekday: 'Weekdays',
    'in term': 'In term',
    'out of term': 'Out of term',
  },
  noValue: 'Not said',
  nothingYet: 'Nothing to report.',
  total: 'Total',
  all: 'All',
  allTime: 'All time',
  number: 'Number',
  share: 'Share',
  hours: 'Hours',
  month: 'Month',
  worked: 'Worked',
  asked: 'Asked for',
  difference: 'Difference',
  inAll: 'In all',
  sinceStart: 'Since the start',
  measure: 'What',
  before: 'Before',
  stage: 'Stage',
  status: 'Status',
  ref: 'Ref',
  contractSays: 'The contract says',
  soFar: 'So far',
  inWords: 'In words',
  milestones: 'Milestones',
  milestone: 'Milestone',
  due: 'Due',
  done: 'Done',
  doneInTime: 'Done in time',
  doneLate: 'Done late',
  toCome: 'To come',
  lastContact: 'Last contact',
  overdueNow: 'Overdue',
  answers: 'Answers before and after',
  change: 'Change',
  activity: 'Activity',
  reportLead: (contract: string, period: string, today: string): string =>
    `${contract}. ${period}. Written on ${today}.`,
  timeBy: (column: string, period: string): string => `Hours by ${column.toLowerCase()}, ${period}`,
  hoursToDate: (period: string): string => `Hours month by month, ${period}`,
  inNumbers: (period: string): string => `${period} in numbers`,
  againstTargets: (period: string): string => `${period} against the year’s targets`,
  targetFor: (year: string): string => `Target, ${year}`,
  yearSoFar: (period: string): string => `Year so far: ${period}`,
  ofTarget: '% of target',
  howMany: (what: string, by: string): string =>
    by ? `${what} by ${by.toLowerCase()}` : `How many: ${what.toLowerCase()}`,
  rowsOf: (what: string, period: string): string => `${what}, ${period}`,
  addedUp: (what: string, period: string): string => `${what}, ${period}`,
  andMore: (count: number): string => `And ${count} more in the workbook.`,
  tooFew: (limit: number): string =>
    `Fewer than ${limit} people have answered twice, so the figures are not shown.`,
  meanOf: (column: string): string => `${column}, on average`,
  overdue: (days: number): string => `${some(days, 'day')} overdue`,
  dueIn: (days: number): string => (days === 0 ? 'Due today' : `Due in ${some(days, 'day')}`),
  nothingDue: 'Nothing falls due.',
  few: (limit: number): string => `fewer than ${limit}, or hidden with them`,
  moved: (count: number): string =>
    count === 1 ? 'One step was taken.' : `${count} steps were taken.`,
  noAttention: 'Every clause is met or on course.',
  noMoves: 'Nobody moved to another stage.',
  atEachStage: (what: string, day: string): string => `${what} at each stage on ${day}`,
  inTouch: (what: string, period: string): string => `${what}, ${period}`,
  noIssues: 'No notes: every row could be read and counted.',
  issues: {
    stop: (count: number): string =>
      `${some(count, 'row or cell', 'rows or cells')} must be put right: a figure may be wrong.`,
    warn: (count: number): string =>
      `${some(count, 'row or cell', 'rows or cells')} should be looked at.`,
    note: (count: number): string => `${some(count, 'note')} for information.`,
  },
  issuesAre: 'Each is named, with what to do, on the Issues sheet of the workbook.',
  ofStatus: (count: number, status: string): string => `${count} ${status.toLowerCase()}`,
  clauses: (count: number, parts: string): string =>
    `${count === 1 ? 'One clause is' : `${count} clauses are`} judged: ${parts}.`,
  notJudged: 'Not judged',
  notJudgedYet: (refs: string): string =>
    `Not judged, because a cell could not be read (see the Issues sheet): ${refs}.`,
  standsOn: (day: string): string => `Where each clause stands on ${day}`,
  quoted: (words: string): string => (words ? `“${words}”` : ''),
  ofRequired: (actual: string, required: string): string => `${actual} of ${required}`,
  overRequired: (actual: string, required: string): string => `${actual}, ${required} asked`,
  ofLimit: (actual: string, limit: string): string => `${actual}; at most ${limit} allowed`,
  days: (count: number): string => some(count, 'day'),
  monthOf: (month: number, months: number): string => `Month ${month} of ${months}`,
  yearOf: (year: number, years: number): string => `Year ${year} of ${years}`,
  invoice: 'Invoice',
  invoicePreview: 'Invoice (preview)',
  invoiceTitle: (number: string): string => `Invoice ${number}`,
  notAnInvoice: 'This is a preview. It has no number and is not to be paid.',
  from: 'From',
  to: 'To',
  invoiceNumber: 'Invoice number',
  givenOnIssue: 'given on issue',
  invoiceDate: 'Date',
  forThe: 'For',
  vatNumber: 'VAT number',
  instalmentOf: (part: number, parts: number, period: string): string =>
    `Instalment ${part} of ${parts}: ${period}`,
  toPay: 'To pay',
  service: (contract: string, period: string): string => `${contract}, ${period}`,
  amountDue: 'Amount due',
  description: 'Description',
  amount: 'Amount',
  vatAt: (rate: string): string => `VAT at ${rate}`,
  payBy: (amount: string, day: string): string => `Please pay ${amount} by ${day}.`,
  hoursStatement: 'Hours statement',
  hoursIn: (period: string): string => `Hours worked, ${period}`,
  earnedAndDue: 'Earned and due',
  ladder: 'What the hours earned, what the instalments come to',
  earned: 'Earned',
  instalment: 'Instalment',
  differenceSoFar: 'Difference so far',
  rate: (total: string, hours: string): string =>
    `Earned is hours worked at the contract rate: ${total} for ${hours}. Each month is rounded to the penny once; totals add up the lines.`,
  restsOn: (rows: number): string => `The hours rest on ${some(rows, 'row')} of the Log sheet.`,
  signOffOf: (period: string): string => `the sign-off of ${period}`,
  changedSince: (rows: number, document: string): string =>
    `${some(rows, 'row')} changed after ${document}.`,
  refusals: {
    'no-instalments':
      'The contract has no instalments: add a row with the rule Instalments to the Terms sheet.',
    several: (asked: string): string =>
      `Several instalments belong to ${asked}: ask for one, such as a single month.`,
    'outside-contract': (asked: string): string =>
      `No instalment belongs to ${asked}: it lies outside the contract.`,
    'already-invoiced': (number: string): string =>
      `Invoice ${number} was issued for that month, and an issued invoice stays as it is. To replace it, write why in its row’s column “Void because” on the Invoices sheet, and issue again.`,
    'not-yet-due': (due: string): string =>
      `The instalment falls due on ${due}: it can be previewed now and issued from that day.`,
    'unnamed-party':
      'An invoice needs both names and the coordinator’s address: fill them in on the Contract sheet.',
    stopped: (issues: number): string =>
      `${some(issues, 'row')} of that month must be put right first: the hours may be wrong. Run “check” to see which.`,
    'not-ours': (sheet: string, header: string): string =>
      `The sheet ${sheet} is not as Daybook left it (there is no column “${header}”), so nothing was written: if it is your own, give it another name; if not, put the header back.`,
    'no-such-report': (kind: string, kinds: string): string =>
      `There is no report “${kind}”. This workbook has: ${kinds}.`,
    'no-period': (text: string): string =>
      `“${text}” is no period: write 2026-03 for a month, 2026-Q1 for a quarter, 2026-T1 for a school term, 2026 for a year.`,
    'nothing-in-period': (text: string): string =>
      `Nothing can be told of ${text}: it lies outside the contract, or has not begun.`,
  },
};

type Said = typeof documents;

/** The words of documents in any language. */
export interface DocumentWords extends Said {}
