import { SEVERITIES } from '../model/issue';
import { COUNTS } from '../model/measure';
import { PERS } from '../model/period';
import { CADENCES, FORMS } from '../model/report';
import { RULES } from '../model/term';
import { COLUMN_KINDS, type Columns } from './column';
import { text } from './text-column';

/** The agreement, a thing a row. */
export const contract = {
  item: { kind: 'text', required: true, width: 34 },
  value: { kind: 'text', width: 44 },
  assumption: text(60),
  decided: text(44),
} as const satisfies Columns;

/** A clause of the contract a row. */
export const terms = {
  ref: { kind: 'text', required: true, width: 8 },
  clause: { kind: 'text', width: 60 },
  rule: { kind: 'choice', choices: RULES, required: true, width: 14 },
  measure: text(24),
  atLeast: { kind: 'quantity', width: 14 },
  atMost: { kind: 'quantity', width: 14 },
  per: { kind: 'choice', choices: PERS, width: 12 },
  window: text(18),
  of: text(30),
  warnAt: text(16),
  from: { kind: 'day', width: 13 },
  until: { kind: 'day', width: 13 },
  ifBroken: { kind: 'choice', choices: SEVERITIES, otherwise: 'warn', width: 10 },
  assumption: text(60),
  decided: text(44),
} as const satisfies Columns;

/** A way of counting a row. */
export const measures = {
  measure: { kind: 'id', required: true, width: 30 },
  count: { kind: 'choice', choices: COUNTS, required: true, width: 18 },
  sheet: text(16),
  column: text(22),
  where: text(50),
  less: text(40),
  worth: text(26),
  noun: text(14),
} as const satisfies Columns;

/** A code a row: activities, places, stages, holidays … */
export const lists = {
  list: { kind: 'text', required: true, prefilled: true, width: 20 },
  code: { kind: 'id', required: true, width: 24 },
  name: text(40),
  group: text(20),
  tags: { kind: 'codes', width: 24 },
} as const satisfies Columns;

/** A column that this contract adds, a row: to the log, or to a register of its own. */
export const columns = {
  sheet: { kind: 'text', required: true, width: 20 },
  column: { kind: 'text', required: true, width: 26 },
  kind: { kind: 'choice', choices: COLUMN_KINDS, required: true, width: 14 },
  required: { kind: 'yes-no', width: 10 },
  refers: text(20),
  personal: { kind: 'yes-no', width: 10 },
  happened: { kind: 'yes-no', width: 10 },
  help: text(70),
} as const satisfies Columns;

/** Who gets which report, and how much of it is for them; a report a row. */
export const reports = {
  report: { kind: 'id', required: true, width: 16 },
  title: { kind: 'text', required: true, width: 40 },
  reader: text(32),
  every: { kind: 'choice', choices: CADENCES, width: 14 },
  about: text(18),
  reach: { kind: 'code', refers: 'share scopes', width: 20 },
  noNames: { kind: 'yes-no', width: 10 },
  form: { kind: 'choice', choices: FORMS, width: 12 },
} as const satisfies Columns;

/** What each report holds, a section a row. */
export const sections = {
  report: { kind: 'code', refers: 'reports', required: true, width: 16 },
  section: { kind: 'text', required: true, width: 18 },
  heading: text(36),
  of: text(40),
  where: text(40),
  note: text(60),
} as const satisfies Columns;
