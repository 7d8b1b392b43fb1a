import type { ContractStart } from '../template';

/** The agreement. The coordinator is invented, and so are the fee, the days and every address. */
export const contract: ContractStart = {
  title: { value: 'Cluster Coordinator, Example Vale' },
  template: { value: 'music-cluster' },
  version: { value: 1 },
  client: { value: 'Wiltshire Music Connect' },
  clientAddress: {
    value: 'The cluster manager, Wiltshire Music Connect, 1 Example Street, Wiltshire BA14 0XX',
  },
  clientEmail: { value: 'clusters@example.org' },
  coordinator: { value: 'Robin Example' },
  coordinatorAddress: { value: '2 Sample Lane, Example Vale, Wiltshire SN0 0XX' },
  coordinatorEmail: { value: 'robin@example.org' },
  reportsTo: { value: 'The cluster manager, Wiltshire Music Connect' },
  starts: {
    value: '2025-09-01',
    assumption: 'The contract names no first day: the academic year from 1 September is taken.',
  },
  ends: {
    value: '2026-08-31',
    assumption: '“p/a” is read as one academic year, up to 31 August.',
  },
  fundingEnds: {},
  currency: { value: 'GBP' },
  total: {
    value: 3_000,
    assumption: 'The contract names no fee: 15 days at an example rate of £200 stand for it.',
  },
  dayRate: {},
  hoursPerWeek: {
    value: '1 day',
    assumption:
      'The contract counts in days: 15 days are written here as 15 weeks of one day. How they lie in the year, other clauses say.',
  },
  weeks: {
    value: 15,
    assumption:
      'So many days as the contract names. With another number of days, change this figure.',
  },
  fullTimeHours: {},
  fullTimePay: {},
  instalmentBasis: {
    value: 'fixed',
    assumption:
      'The contract does not say how the fee is paid: four equal parts, one after each quarter, with a statement of the time worked.',
  },
  vatNumber: {},
  vatRate: {},
  paymentDetails: { value: 'Bank transfer to the account that the manager has on file' },
  paymentDays: {
    value: 30,
    assumption:
      'Invoices are due 30 days after their issue: the contract names no time for payment.',
  },
  invoicePrefix: { value: 'WMC-' },
  dayLength: {
    value: '7.5 h',
    assumption: 'A day is taken to be 7 h 30 min: the contract does not say how long one is.',
  },
  longestDay: {
    value: '10 h',
    assumption: 'More than 10 h in one day is questioned, not refused.',
  },
  eveningStarts: { value: '18:00', assumption: 'Evening work is taken to begin at 18:00.' },
  lateAfterDays: {
    value: 14,
    assumption: 'Rows written more than 14 days after the day are marked; they still count.',
  },
  smallNumber: {
    value: 5,
    assumption:
      'Means of fewer than 5 answers are left out of reports, so that nobody can be recognised.',
  },
  yearStart: { value: 9 },
  timeZone: { value: 'Europe/London' },
  locale: { value: 'en-GB' },
};
