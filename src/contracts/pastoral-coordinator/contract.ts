import type { ContractStart } from '../template';

/** The post. The co-ordinator is invented, and so is every address. */
export const contract: ContractStart = {
  title: { value: 'Pastoral Co-ordinator, Year 9' },
  template: { value: 'pastoral-coordinator' },
  version: { value: 1 },
  client: { value: 'Cramlington Learning Village' },
  clientAddress: { value: '1 Example Road, Cramlington, Northumberland NE23 0XX' },
  clientEmail: { value: 'office@example.org' },
  coordinator: { value: 'Robin Example' },
  coordinatorAddress: { value: '2 Sample Close, Cramlington, Northumberland NE23 0XX' },
  coordinatorEmail: { value: 'robin@example.org' },
  reportsTo: {
    value: 'The Senior Pastoral Co-ordinator',
    assumption:
      'The job description names three posts to report to: the Senior Pastoral Co-ordinator gets the caseload list and the year report, the Deputy Headteacher the year report.',
  },
  starts: {
    value: '2025-09-01',
    assumption:
      'The job description names no first day: the workbook is kept for one school year, from 1 September 2025.',
  },
  ends: {
    value: '2026-08-31',
    assumption: 'The post goes on: the school year ends on 31 August 2026, this workbook with it.',
  },
  fundingEnds: {},
  currency: { value: 'GBP' },
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
    value: '7.4 h',
    assumption:
      'A day is taken to be 7 h 24 min, a fifth of a 37-hour week: the job description says “normal hours” and gives none.',
  },
  longestDay: {
    value: '11 h',
    assumption: 'More than 11 h in one day is questioned, not refused.',
  },
  eveningStarts: {
    value: '17:00',
    assumption: '“Out of hours” is taken to begin at 17:00; weekends and bank holidays count too.',
  },
  lateAfterDays: {
    value: 7,
    assumption: 'Rows written more than 7 days after the day are marked as late; they still count.',
  },
  smallNumber: {
    value: 5,
    assumption:
      'Figures about fewer than 5 pupils are left out of reports to governors, so that nobody can be recognised.',
  },
  yearStart: { value: 9 },
  timeZone: { value: 'Europe/London' },
  locale: { value: 'en-GB' },
};
