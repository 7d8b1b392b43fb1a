import type { Day } from './day';
import type { Minutes } from './minutes';
import type { Currency } from './money';

/** How much an issue weighs: the contract says so, not the check. */
export const SEVERITIES = ['stop', 'warn', 'note'] as const;
/** Stop: a figure would be wrong. Warn: somebody should look. Note: good to know. */
export type Severity = (typeof SEVERITIES)[number];

/** Where an issue is, as the person sees it: row 1 is the header, the column has its header's words. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
  /** The cell's address, such as `E14`, where the issue is about one cell. */
  readonly cell?: string;
}

/**
 * What is known about each kind of issue, by code. Codes follow the Frictionless standard where it
 * has one; the others begin with `daybook/`. A code is never renamed. Values of personal columns
 * are never among the facts.
 */
export interface IssueFacts {
  'blank-label': Record<never, never>;
  'duplicate-label': { readonly label: string; readonly firstCell: string };
  'missing-label': { readonly label: string };
  /** A header that means nothing, on a sheet on which every column means something. */
  'extra-label': { readonly label: string };
  /** So many blank rows together, from the issue's row on. */
  'blank-row': { readonly rows: number };
  'type-error': {
    readonly kind: string;
    readonly value: string;
    /** For a choice: the words to choose from, with commas between, and the nearest or nothing. */
    readonly choices?: string;
    readonly nearest?: string;
  };
  /** What could not be read, in a column that has a word for that, by the label it has. */
  'daybook/taken-as': {
    readonly value: string;
    readonly choices: string;
    readonly nearest: string;
    readonly taken: string;
  };
  'required-value': StillCounted;
  'foreign-key': StillCounted & {
    readonly value: string;
    readonly list: string;
    readonly nearest: string;
  };
  'unique-error': { readonly value: string; readonly firstRow: number };
  'duplicate-row': { readonly firstRow: number };
  /** What stands in a cell belongs in another system, which is named where it is known. */
  'forbidden-value': { readonly belongs: string };
  'truncated-value': { readonly length: number };
  'daybook/missing-sheet': { readonly sheet: string };
  'daybook/error-cell': { readonly error: string };
  'daybook/formula': Record<never, never>;
  /** The file was written by a program that calculates nothing. */
  'daybook/formula-without-result': Record<never, never>;
  'daybook/merged-cells': Record<never, never>;
  'daybook/ambiguous-name': StillCounted & {
    readonly value: string;
    readonly list: string;
    readonly matches: number;
  };
  'daybook/future-day': { readonly day: Day; readonly today: Day };
  /** An entry that was there only from, or only until, another day. */
  'daybook/not-in-force': {
    readonly value: string;
    readonly list: string;
    readonly day: Day;
    readonly from?: Day;
    readonly until?: Day;
  };
  'daybook/outside-term': { readonly day: Day; readonly first: Day; readonly last: Day };
  /** Work on a day of a break, which is from the first day to the last. */
  'daybook/in-break': { readonly day: Day; readonly first: Day; readonly last: Day };
  'daybook/end-before-start': { readonly start: number; readonly end: number };
  /** `missing` where one of start and end is there without the other. */
  'daybook/no-time': { readonly minutes: number; readonly missing?: 'start' | 'end' };
  /** A row without hours, start or end under a contract that counts time. */
  'daybook/time-missing': Record<never, never>;
  /** A break of less than nothing, or of more than `work`; `meant` is 0 where no slip suggests itself. */
  'daybook/impossible-break': {
    readonly minutes: number;
    readonly work: number;
    readonly meant: number;
  };
  'daybook/hours-disagree': { readonly logged: Minutes; readonly between: Minutes };
  'daybook/overlap': { readonly withRow: number; readonly day: Day; readonly minutes: Minutes };
  'daybook/over-day-limit': {
    readonly day: Day;
    readonly minutes: Minutes;
    readonly limit: Minutes;
  };
  'daybook/over-24-hours': { readonly day: Day; readonly minutes: Minutes };
  'daybook/across-midnight': {
    readonly day: Day;
    readonly before: Minutes;
    readonly after: Minutes;
  };
  'daybook/entered-late': {
    readonly day: Day;
    readonly entered: Day;
    readonly days: number;
    readonly limit: number;
  };
  'daybook/entered-before': { readonly day: Day; readonly entered: Day };
  'daybook/changed-after-sign-off': {
    readonly period: string;
    /** The invoice or report that no longer agrees; empty where only the sign-off is concerned. */
    readonly document: string;
    readonly change: ChangeSince;
    /** How many rows are gone; 1 for every other change. */
    readonly rows: number;
  };
  /** A period signed off as having nothing to report, and the rows that the log has for it. */
  'daybook/nil-but-logged': { readonly period: string; readonly rows: number };
  'daybook/does-not-add-up': {
    readonly net: number;
    readonly vat: number;
    readonly gross: number;
    readonly currency: Currency;
  };
  /** Two invoices for one period, neither of them void. */
  'daybook/period-invoiced-twice': { readonly period: string; readonly withRow: number };
  'daybook/paid-before-issued': { readonly issued: Day; readonly paid: Day };
  'daybook/consent-unproven': { readonly missing: 'when' | 'how' | 'both' };
  'daybook/term-unreadable': {
    readonly ref: string;
    readonly fault: TermFault;
    readonly value: string;
  };
  'daybook/measure-unreadable': {
    readonly measure: string;
    readonly fault: MeasureFault;
    readonly value: string;
  };
  'daybook/section-unreadable': {
    readonly report: string;
    readonly fault: MeasureFault;
    readonly value: string;
  };
  'daybook/contract-incomplete': { readonly item: string };
  'daybook/ends-before-starts': { readonly first: Day; readonly last: Day };
  /** A stretch of days that would be over before it begins. */
  'daybook/until-before-from': { readonly first: Day; readonly last: Day };
  /** Two school terms that share days. */
  'daybook/terms-overlap': { readonly withRow: number };
  /** Two rows of Terms with one reference that hold on the same days. */
  'daybook/clause-twice': { readonly ref: string; readonly withRow: number };
  /** The fee buys other days, in hundredths, than are counted; `rate` is what one day takes from it. */
  'daybook/days-disagree': {
    readonly total: number;
    readonly rate: number;
    readonly currency: Currency;
    readonly affordable: number;
    readonly counted: number;
  };
  'daybook/contract-disagrees': {
    readonly stated: number;
    readonly worked: number;
    readonly currency: Currency;
  };
  'daybook/unknown-time-zone': { readonly value: string };
  'daybook/unknown-locale': { readonly value: string };
}

/** Whether the row has its day and its time all the same, and so counts in the hours. */
export interface StillCounted {
  readonly counts?: 'in-hours';
}

/** What became of a row after its period was signed off, or a document was made from it. */
export type ChangeSince = 'entered' | 'altered' | 'added' | 'gone';

/** What can be wrong with one cell of a term. */
export type TermFault =
  | 'missing'
  | 'unknown'
  /** A measure that is there, and could not be read. */
  | 'unread-measure'
  | 'wrong-unit'
  /** Another figure than a number of days. */
  | 'not-days'
  /** A measure that counts what the rule cannot judge. */
  | 'wrong-count'
  /** Money, only not of the contract's own currency. */
  | 'other-currency'
  | 'not-positive'
  | 'nothing-to-hold'
  | 'least-over-most'
  /** A share of more than all. */
  | 'over-all'
  | 'not-a-register'
  /** More parts than there are periods. */
  | 'too-many'
  /** A share of the contracted time, of a contract that names none. */
  | 'no-contracted-time'
  /** Something per school term, in a workbook without any. */
  | 'no-school-terms'
  | 'from-after-until';

/** What can be wrong with one cell of a measure. */
export type MeasureFault =
  | 'unknown-sheet'
  | 'unknown-column'
  | 'unknown-value'
  | 'unknown-measure'
  | 'missing'
  | 'not-a-condition'
  | 'wrong-kind'
  /** Some rows less others, of what does not add up. */
  | 'nothing-to-take-from'
  /** A rate that cannot be read, or for what is not counted row by row. */
  | 'no-rate'
  /** A section that a report about one entry, or one in the form of tables, cannot have. */
  | 'not-fitting';

/** A lasting name for a kind of issue. */
export type IssueCode = keyof IssueFacts;

/** Something in the workbook that a person should look at: data, without words. */
export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];

export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly place: Place;
  readonly facts: IssueFacts[Code];
}

export const issue = <Code extends IssueCode>(
  code: Code,
  place: Place,
  facts: IssueFacts[Code],
): Issue => ({ code, place, facts }) as Issue;
