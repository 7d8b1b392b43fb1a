import type { ContractStart } from '../template';

/** The agreement. The coordinator is invented, and so is every address. */
export const contract: ContractStart = {
  title: { value: 'Patna Community Coordinator' },
  template: { value: 'community-coordinator' },
  version: { value: 1 },
  client: { value: 'Patna Action Group Ltd' },
  clientAddress: {
    value: 'The Secretary, Patna Action Group Ltd, 1 Example Street, Patna, East Ayrshire KA6 0XX',
  },
  clientEmail: { value: 'secretary@example.org' },
  coordinator: { value: 'Isla Example' },
  coordinatorAddress: { value: '2 Sample Road, Patna, East Ayrshire KA6 0XX' },
  coordinatorEmail: { value: 'isla@example.org' },
  reportsTo: { value: 'The Secretary, Patna Action Group Ltd' },
  starts: {
    value: '2026-01-01',
    assumption: 'The specification names no first day: 1 January 2026 stands for it.',
  },
  ends: {
    value: '2026-12-31',
    assumption: 'The initial term of 12 months is counted from the first day.',
  },
  fundingEnds: {
    value: '2029-12-31',
    assumption: 'Funding for 4 years is counted from the first day of the contract.',
  },
  currency: { value: 'GBP' },
  total: { value: 26_000 },
  dayRate: {},
  hoursPerWeek: { value: '28 h' },
  weeks: {
    value: 52,
    assumption:
      'Twelve months are counted as 52 weeks: 1,456 h in all, and 121 h 20 min in a mean month. Counted as 365 days they would be 1,460 h.',
  },
  fullTimeHours: {
    value: '35 h',
    assumption:
      'A full-time week is taken to be 35 h: the contract gives only its pay, and 28 h × £32,500 ÷ £26,000 is 35 h.',
  },
  fullTimePay: { value: 32_500 },
  instalmentBasis: {
    value: 'fixed',
    assumption:
      '“Monthly instalments … against hours worked” is read as 12 fixed instalments, each with a statement of the hours worked and the difference.',
  },
  vatNumber: {},
  vatRate: {},
  paymentDetails: { value: 'Bank transfer to the account that the Secretary has on file' },
  paymentDays: {
    value: 30,
    assumption:
      'Invoices are due 30 days after their issue: the contract names no time for payment.',
  },
  invoicePrefix: { value: 'PAG-' },
  dayLength: {
    value: '7 h',
    assumption:
      'A day is taken to be 7 h, a fifth of a full-time week: the contract does not speak of days.',
  },
  longestDay: {
    value: '12 h',
    assumption: 'More than 12 h in one day is questioned, not refused.',
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
  yearStart: { value: 1 },
  timeZone: { value: 'Europe/London' },
  locale: { value: 'en-GB' },
};
