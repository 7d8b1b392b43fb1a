import type { ContractStart } from '../template';

/** The agreement. The freelancer is invented, and so is every address. */
export const contract: ContractStart = {
  title: { value: 'Community of Practice development for Community Tech' },
  template: { value: 'community-of-practice' },
  version: { value: 1 },
  client: { value: 'Promising Trouble' },
  clientAddress: { value: 'The Secretariat, Promising Trouble, 1 Example Yard, London E1 0XX' },
  clientEmail: { value: 'secretariat@example.org' },
  coordinator: { value: 'Robin Example' },
  coordinatorAddress: { value: '2 Sample Terrace, Leeds LS1 0XX' },
  coordinatorEmail: { value: 'robin@example.org' },
  reportsTo: { value: 'The Secretariat, Promising Trouble' },
  starts: {
    value: '2022-12-01',
    assumption:
      '“As soon as possible” names no first day: 1 December 2022 is taken, the day after expressions of interest are due.',
  },
  ends: {
    value: '2023-02-28',
    assumption:
      'The call says both “from now until February 2023” and “through to January 2023”: the later, 28 February 2023, is taken until Promising Trouble decides.',
  },
  fundingEnds: {},
  currency: { value: 'GBP' },
  total: {
    value: 6_000,
    assumption:
      '“In 2022” is read as the budget that pays, not as a last day for invoices: £6,000 is all there is until the contract ends.',
  },
  dayRate: {
    value: 300,
    assumption:
      'The call asks for a day rate: £300 without VAT is taken. £6,000 buys 20 days at it; with a VAT number it would be 16.66 days, and at £350 and VAT 14.28 days, rounded down.',
  },
  hoursPerWeek: {
    value: '12.5 h',
    assumption:
      'The call asks for no weekly hours: 12.5 h a week for 12 weeks stand for 150 h, which is 20 days.',
  },
  weeks: {
    value: 12,
    assumption:
      'Twelve weeks are counted: 20 days of 7.5 h at £300 a day come to £6,000. At another day rate, change the hours per week, and the days in T2.',
  },
  fullTimeHours: {},
  fullTimePay: {},
  instalmentBasis: {
    value: 'hours',
    assumption:
      'The call names no instalments: each month’s invoice is for the days worked, at £6,000 for 20 days. Fixed would mean three equal parts of £2,000.',
  },
  vatNumber: {
    assumption:
      'Without a VAT number no VAT is shown: the whole £6,000 is fee. With one it is £5,000.00 and £1,000.00 VAT.',
  },
  vatRate: { value: 20 },
  paymentDetails: { value: 'Bank transfer to the account that the Secretariat has on file' },
  paymentDays: {
    value: 30,
    assumption: 'Invoices are due 30 days after their issue: the call names no time for payment.',
  },
  invoicePrefix: { value: 'COP-' },
  dayLength: {
    value: '7.5 h',
    assumption: 'A day is taken to be 7.5 h: the call speaks of a day rate, not of its hours.',
  },
  longestDay: {
    value: '10 h',
    assumption: 'More than 10 h in one day is questioned, not refused.',
  },
  eveningStarts: { value: '18:00', assumption: 'Evening work is taken to begin at 18:00.' },
  lateAfterDays: {
    value: 7,
    assumption: 'Rows written more than 7 days after the day are marked as late; they still count.',
  },
  smallNumber: {
    value: 5,
    assumption:
      'Figures about fewer than 5 people are left out of reports, so that nobody can be recognised.',
  },
  yearStart: {
    value: 12,
    assumption:
      'The year is counted from December, so that the three months of the contract are one quarter: 2022-Q1.',
  },
  timeZone: { value: 'Europe/London' },
  locale: { value: 'en-GB' },
};
