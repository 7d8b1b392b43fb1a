/** The lines of the Contract sheet: the words, other words that are understood, and what they mean. */
export const contract = {
  title: ['Contract', ['Title', 'Name of the contract'], 'What the contract is called.'],
  template: ['Template', [], 'Which template the workbook began as. Nothing depends on it.'],
  version: ['Workbook version', ['Version'], 'The version of the sheet format.'],
  client: ['Organisation', ['Client', 'Party from', 'Paid by'], 'The organisation that pays.'],
  clientAddress: [
    'Organisation’s address',
    ['Organisation address', 'Client address'],
    'As it should stand on the invoice.',
  ],
  clientEmail: [
    'Organisation’s e-mail',
    ['Organisation email', 'Client email'],
    'Where invoices go.',
  ],
  coordinator: ['Coordinator', ['Contractor', 'Party to'], 'The person who does the work.'],
  coordinatorAddress: [
    'Coordinator’s address',
    ['Coordinator address'],
    'As it should stand on the invoice.',
  ],
  coordinatorEmail: [
    'Coordinator’s e-mail',
    ['Coordinator email'],
    'As it should stand on the invoice.',
  ],
  reportsTo: ['Reports to', ['Reporting to', 'Line manager'], 'Who gets the monthly summary.'],
  starts: ['Starts', ['Start', 'Start date', 'First day'], 'The first day of the contract.'],
  ends: ['Ends', ['End', 'End date', 'Last day'], 'The last day of the contract.'],
  fundingEnds: [
    'Funding ends',
    ['Funding end', 'Funding until'],
    'The last day for which there is funding.',
  ],
  currency: ['Currency', [], 'GBP, EUR, INR …'],
  total: ['Total fee', ['Total', 'Fee', 'Contract value'], 'Over the whole contract.'],
  dayRate: [
    'Day rate',
    ['Rate per day'],
    'What one day costs, without VAT. How many days the fee buys is held against the time counted.',
  ],
  hoursPerWeek: ['Hours per week', ['Weekly hours'], 'On average, if the contract says so.'],
  weeks: [
    'Weeks counted',
    ['Weeks', 'Weeks in the contract'],
    'How many weeks the contract is counted as. Empty: its days ÷ 7.',
  ],
  fullTimeHours: [
    'Full-time hours per week',
    ['Full-time hours', 'FTE hours'],
    'What a full-time week would be.',
  ],
  fullTimePay: [
    'Full-time equivalent pay',
    ['Full-time pay', 'FTE pay'],
    'What full time would be paid over the same span.',
  ],
  instalmentBasis: [
    'Instalments are',
    ['Instalment basis'],
    'Fixed: equal parts. Hours: hours worked at the contract rate.',
  ],
  vatNumber: ['VAT number', ['VAT registration'], 'Only if the coordinator charges VAT.'],
  vatRate: ['VAT rate %', ['VAT rate'], 'Counts only with a VAT number.'],
  paymentDetails: ['Payment details', ['Bank details'], 'Printed at the foot of the invoice.'],
  paymentDays: [
    'Days to pay',
    ['Payment terms', 'Payment days'],
    'How many days after the invoice.',
  ],
  invoicePrefix: [
    'Invoice numbers begin',
    ['Invoice prefix'],
    'Such as PAG-: the first is then PAG-001.',
  ],
  dayLength: [
    'A day is',
    ['Day length', 'Hours in a day'],
    'How many hours a working day counts as.',
  ],
  longestDay: ['Longest day', ['Day limit'], 'More than this in one day is questioned.'],
  eveningStarts: [
    'Evening begins',
    ['Evening starts', 'Evening from'],
    'Work after this counts as evening work.',
  ],
  lateAfterDays: [
    'Late after days',
    ['Entries are late after'],
    'Rows written more than so many days after the day are late.',
  ],
  smallNumber: [
    'Hide counts under',
    ['Small number limit'],
    'A report without names hides how many there are of fewer people, and so many other numbers that nobody can work it out. 0 is told, unless it would give another number away.',
  ],
  yearStart: [
    'Year begins in month',
    ['Year starts', 'Reporting year starts'],
    '1 for January, 4 for April, 9 for September. Empty: the month in which the contract starts.',
  ],
  timeZone: [
    'Time zone',
    [],
    'Such as Europe/London: decides when a day ends and when the clocks change.',
  ],
  locale: [
    'Language and region',
    ['Locale', 'Language'],
    'Such as en-GB: how days and figures are read and written.',
  ],
} as const;
