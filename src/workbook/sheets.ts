import { LANGUAGE_KEYS } from '../words/language';
import type { Column, Columns } from './column';
import { columns, contract, lists, measures, reports, sections, terms } from './contract-sheets';
import { text } from './text-column';
import { invoices, issues, mailing, runs, standing } from './written-sheets';

/** The version of the sheet format that `docs/workbook.md` specifies. */
export const WORKBOOK_VERSION = 1;

/** A thing done, a row. */
const log = {
  id: { kind: 'id', width: 9 },
  date: { kind: 'day', required: true, happened: true, width: 13 },
  start: { kind: 'time', width: 8 },
  end: { kind: 'time', width: 8 },
  break: { kind: 'duration', width: 8 },
  hours: { kind: 'duration', width: 8 },
  who: { kind: 'text', personal: true, width: 14 },
  activity: { kind: 'code', refers: 'activities', required: true, width: 26 },
  place: { kind: 'code', refers: 'places', width: 22 },
  people: { kind: 'count', width: 8 },
  newPeople: { kind: 'count', width: 8 },
  notes: { kind: 'text', personal: true, width: 50 },
  confidential: { kind: 'yes-no', width: 12 },
  evidence: { kind: 'link', width: 24 },
  entered: { kind: 'moment', width: 18 },
  status: { kind: 'choice', choices: ['draft', 'ready', 'queried', 'approved'], width: 11 },
  check: { kind: 'text', owned: true, width: 50 },
} as const satisfies Columns;

/** A step of a group, a person or a thing from one stage to the next, a row. */
const moves = {
  date: { kind: 'day', required: true, happened: true, width: 13 },
  register: { kind: 'text', required: true, prefilled: true, width: 16 },
  entry: { kind: 'text', required: true, width: 24 },
  stage: { kind: 'text', required: true, width: 24 },
  evidence: { kind: 'link', width: 24 },
  notes: { kind: 'text', personal: true, width: 50 },
} as const satisfies Columns;

/** Milestone types and statuses are those of the Open Contracting Data Standard 1.1. */
const milestones = {
  id: { kind: 'id', required: true, width: 9 },
  title: { kind: 'text', required: true, width: 44 },
  type: {
    kind: 'choice',
    choices: [
      'approval',
      'engagement',
      'assessment',
      'delivery',
      'reporting',
      'financing',
      'payment',
    ],
    width: 14,
  },
  due: { kind: 'day', required: true, width: 13 },
  met: { kind: 'day', happened: true, width: 13 },
  remindDays: { kind: 'count', width: 12 },
  clause: text(10),
  evidence: { kind: 'link', width: 24 },
  notes: text(50),
} as const satisfies Columns;

const spending = {
  date: { kind: 'day', required: true, width: 13 },
  budget: { kind: 'code', refers: 'budgets', required: true, width: 22 },
  description: { kind: 'text', required: true, width: 40 },
  state: { kind: 'choice', choices: ['committed', 'spent'], required: true, width: 12 },
  net: { kind: 'money', width: 12 },
  vat: { kind: 'money', width: 12 },
  gross: { kind: 'money', required: true, width: 12 },
  purpose: text(24),
  movedTo: { kind: 'code', refers: 'budgets', width: 22 },
  receipt: { kind: 'link', width: 24 },
} as const satisfies Columns;

/** A report or record handed in, a row. */
const submissions = {
  what: { kind: 'text', required: true, width: 30 },
  period: { kind: 'text', width: 12 },
  due: { kind: 'day', required: true, width: 13 },
  submitted: { kind: 'day', happened: true, width: 13 },
  to: text(24),
  link: { kind: 'link', width: 24 },
} as const satisfies Columns;

const contacts = {
  id: { kind: 'id', width: 9 },
  firstName: { kind: 'text', personal: true, width: 16 },
  lastName: { kind: 'text', personal: true, width: 18 },
  organisation: text(28),
  email: { kind: 'email', personal: true, width: 30 },
  segments: { kind: 'codes', refers: 'segments', width: 26 },
  consent: { kind: 'choice', choices: ['yes', 'no', 'unknown'], width: 11 },
  route: {
    kind: 'choice',
    choices: ['consent', 'soft-opt-in-charity', 'soft-opt-in-commercial', 'none'],
    width: 20,
  },
  consentOn: { kind: 'day', happened: true, width: 13 },
  consentHow: text(26),
  wording: text(14),
  recordedBy: { kind: 'text', personal: true, width: 16 },
  withdrawnOn: { kind: 'day', happened: true, width: 13 },
  under18: { kind: 'yes-no', width: 9 },
  confidential: { kind: 'yes-no', width: 12 },
} as const satisfies Columns;

/** Addresses that must never be written to again; rows are added, never taken out. */
const suppressed = {
  email: { kind: 'email', required: true, personal: true, width: 30 },
  since: { kind: 'day', width: 13 },
  source: text(40),
} as const satisfies Columns;

const recipients = {
  name: { kind: 'text', required: true, personal: true, width: 24 },
  email: { kind: 'email', required: true, personal: true, width: 30 },
  report: { kind: 'text', required: true, width: 16 },
  language: { kind: 'choice', choices: LANGUAGE_KEYS, width: 12 },
  ifEmpty: { kind: 'yes-no', width: 12 },
} as const satisfies Columns;

/** What the workbook's own words are in another language, a text a row. */
const translations = {
  text: { kind: 'text', required: true, width: 60 },
  language: { kind: 'choice', choices: LANGUAGE_KEYS, required: true, width: 12 },
  translation: { kind: 'text', required: true, width: 60 },
} as const satisfies Columns;

/** Days on which no work is due. */
const breaks = {
  from: { kind: 'day', required: true, width: 13 },
  until: { kind: 'day', required: true, width: 13 },
  reason: text(50),
} as const satisfies Columns;

/** A school term, or another season that the contract counts by, a row. */
const schoolTerms = {
  name: text(20),
  from: { kind: 'day', required: true, width: 13 },
  until: { kind: 'day', required: true, width: 13 },
} as const satisfies Columns;

/** A month signed off, a row: blank is not zero. */
const periods = {
  period: { kind: 'id', required: true, width: 12 },
  signedOffBy: { kind: 'text', personal: true, width: 24 },
  signedOffOn: { kind: 'day', happened: true, width: 14 },
  nil: { kind: 'yes-no', width: 12 },
  reopened: text(50),
} as const satisfies Columns;

/** Every sheet whose columns Daybook knows, in the order of a new workbook. */
export const SHEETS = {
  contract,
  terms,
  measures,
  lists,
  columns,
  reports,
  sections,
  log,
  moves,
  milestones,
  spending,
  submissions,
  contacts,
  suppressed,
  recipients,
  translations,
  breaks,
  schoolTerms,
  periods,
  standing,
  issues,
  invoices,
  mailing,
  runs,
} as const satisfies Record<string, Readonly<Record<string, Column>>>;

export type SheetKey = keyof typeof SHEETS;
export type ColumnKey<Key extends SheetKey> = keyof (typeof SHEETS)[Key] & string;

/** The sheets that Daybook replaces, and those to which it only ever adds. */
export const REPLACED = ['standing', 'issues', 'mailing'] as const satisfies readonly SheetKey[];
export const JOURNALS = ['invoices', 'runs'] as const satisfies readonly SheetKey[];
/** Sheets in which people have nothing to write. */
export const FOR_READING: readonly SheetKey[] = [...REPLACED, 'runs'];
/** The sheets in which nobody but Daybook has rows of their own. */
export const WRITTEN: readonly string[] = [...REPLACED, ...JOURNALS];
