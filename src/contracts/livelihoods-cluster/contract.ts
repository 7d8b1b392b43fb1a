import type { ContractStart } from '../template';

/** The agreement. The parties are invented, and so is every address. */
export const contract: ContractStart = {
  title: { value: 'Cluster Coordinator – Livelihoods' },
  template: { value: 'livelihoods-cluster' },
  version: { value: 1 },
  client: { value: 'Example District Mission Management Unit' },
  clientAddress: {
    value: 'Zilla Parishad, Example District, Maharashtra',
    assumption: 'The job description names no district: Example District stands for it.',
  },
  clientEmail: { value: 'dmmu@example.org' },
  coordinator: { value: 'Meera Example' },
  coordinatorAddress: { value: 'Cluster office, Example Cluster, Example Block' },
  coordinatorEmail: { value: 'meera@example.org' },
  reportsTo: { value: 'Block Mission Manager (BMM), Example Block' },
  starts: {
    value: '2026-04-01',
    assumption: 'The job description names no first day: 1 April 2026 stands for it.',
  },
  ends: {
    value: '2027-03-31',
    assumption: 'The job description names no last day: one financial year is taken.',
  },
  fundingEnds: {},
  currency: { value: 'INR' },
  total: {},
  dayRate: {},
  hoursPerWeek: {},
  weeks: {},
  fullTimeHours: {},
  fullTimePay: {},
  instalmentBasis: {},
  vatNumber: {},
  vatRate: {},
  paymentDetails: {},
  paymentDays: {},
  invoicePrefix: {},
  dayLength: {
    value: '8 h',
    assumption: 'A day is taken to be 8 h, where hours are logged at all.',
  },
  longestDay: {
    value: '14 h',
    assumption: 'More than 14 h in one day is questioned, not refused: field days are long.',
  },
  eveningStarts: { value: '18:00' },
  lateAfterDays: {
    value: 3,
    assumption:
      'Rows of the log written more than 3 days after the day are marked as late; they still count.',
  },
  smallNumber: { value: 5 },
  yearStart: {
    value: 4,
    assumption: 'Quarters and the year follow the financial year, from April to March.',
  },
  timeZone: { value: 'Asia/Kolkata' },
  locale: { value: 'en-IN' },
};
