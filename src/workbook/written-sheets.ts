import type { Columns } from './column';
import { text } from './text-column';

/** Daybook's own marks in the Check column begin with this: whatever else stands there is a person's. */
export const CHECK_MARK = '⚑';

/** How a mark begins: how serious what follows is, as a word. */
export const checkMark = (severity: string): string => `${CHECK_MARK} ${severity}:`;

/** Written by Daybook, a row an invoice; two columns at the end are for people. */
export const invoices = {
  number: { kind: 'id', required: true, owned: true, width: 14 },
  period: { kind: 'text', owned: true, width: 12 },
  from: { kind: 'day', owned: true, width: 13 },
  until: { kind: 'day', owned: true, width: 13 },
  issued: { kind: 'day', owned: true, width: 13 },
  hours: { kind: 'duration', owned: true, width: 10 },
  earned: { kind: 'money', owned: true, width: 12 },
  instalment: { kind: 'money', owned: true, width: 12 },
  net: { kind: 'money', owned: true, width: 12 },
  vat: { kind: 'money', owned: true, width: 12 },
  amount: { kind: 'money', owned: true, width: 12 },
  paid: { kind: 'day', happened: true, width: 13 },
  void: text(40),
} as const satisfies Columns;

/** Written by Daybook: what was made when, and a fingerprint of every row that it rested on. */
export const runs = {
  made: { kind: 'day', owned: true, width: 13 },
  what: { kind: 'text', owned: true, width: 20 },
  period: { kind: 'text', owned: true, width: 12 },
  document: { kind: 'text', owned: true, width: 24 },
  rows: { kind: 'count', owned: true, width: 8 },
  fingerprints: { kind: 'text', owned: true, width: 30 },
  link: { kind: 'link', owned: true, later: true, width: 40 },
} as const satisfies Columns;

/** Written by Daybook: what it found, most serious first. */
export const issues = {
  severity: { kind: 'text', owned: true, width: 10 },
  sheet: { kind: 'text', owned: true, width: 14 },
  row: { kind: 'count', owned: true, width: 7 },
  column: { kind: 'text', owned: true, width: 14 },
  what: { kind: 'text', owned: true, width: 50 },
  why: { kind: 'text', owned: true, width: 40 },
  remedy: { kind: 'text', owned: true, width: 50 },
  code: { kind: 'text', owned: true, width: 24 },
} as const satisfies Columns;

/** Written by Daybook, the board's page: where each clause stands. */
export const standing = {
  ref: { kind: 'text', owned: true, width: 8 },
  clause: { kind: 'text', owned: true, width: 40 },
  status: { kind: 'text', owned: true, width: 13 },
  bar: { kind: 'text', owned: true, width: 16 },
  actual: { kind: 'text', owned: true, width: 14 },
  expected: { kind: 'text', owned: true, width: 13 },
  required: { kind: 'text', owned: true, width: 14 },
  sentence: { kind: 'text', owned: true, width: 58 },
  rows: { kind: 'text', owned: true, width: 32 },
} as const satisfies Columns;

/** Written by Daybook: who would be written to, and who is left out and why. */
export const mailing = {
  contactRow: { kind: 'count', owned: true, width: 10 },
  outcome: { kind: 'text', owned: true, width: 14 },
  reason: { kind: 'text', owned: true, width: 40 },
  tags: { kind: 'text', owned: true, width: 30 },
} as const satisfies Columns;
