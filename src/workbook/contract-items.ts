import { CURRENCIES } from '../model/money';
import type { Column, Columns } from './column';

const words = { kind: 'text', width: 44 } as const satisfies Column;
const amount = { kind: 'money', width: 44 } as const satisfies Column;
const length = { kind: 'duration', width: 44 } as const satisfies Column;
const count = { kind: 'count', width: 44 } as const satisfies Column;
const day = { kind: 'day', width: 44 } as const satisfies Column;

/** The lines of the Contract sheet, each with the kind of value that it holds. */
export const CONTRACT_ITEMS = {
  title: { ...words, required: true },
  template: words,
  version: count,
  client: { ...words, required: true },
  clientAddress: words,
  clientEmail: { kind: 'email', width: 44 },
  coordinator: { ...words, required: true },
  coordinatorAddress: words,
  coordinatorEmail: { kind: 'email', width: 44 },
  reportsTo: words,
  starts: { ...day, required: true },
  ends: { ...day, required: true },
  fundingEnds: day,
  currency: { kind: 'choice', choices: Object.keys(CURRENCIES), width: 44 },
  total: amount,
  dayRate: amount,
  hoursPerWeek: length,
  weeks: { kind: 'number', width: 44 },
  fullTimeHours: length,
  fullTimePay: amount,
  instalmentBasis: { kind: 'choice', choices: ['fixed', 'hours'], width: 44 },
  vatNumber: words,
  vatRate: { kind: 'number', width: 44 },
  paymentDetails: words,
  paymentDays: count,
  invoicePrefix: words,
  dayLength: length,
  longestDay: length,
  eveningStarts: { kind: 'time', width: 44 },
  lateAfterDays: count,
  smallNumber: count,
  yearStart: { kind: 'number', width: 44 },
  timeZone: words,
  locale: words,
} as const satisfies Columns;

export type ContractItem = keyof typeof CONTRACT_ITEMS;
