import type * as z from 'zod';
import type { Contract } from '../model/contract';
import type { Day } from '../model/day';
import { type Issue, issue, type TermFault } from '../model/issue';
import type { Measure } from '../model/measure';
import type { Currency } from '../model/money';
import type { Period } from '../model/period';
import type { StandingOf } from '../model/standing';
import type { RuleKind, Term } from '../model/term';
import type { Tally } from '../tally/tally';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { placeIn, type Workbook } from '../workbook/workbook';
import { readOnce } from './read-once';

/** What a term is held against. */
export interface AsOf {
  readonly book: Workbook;
  readonly tally: Tally;
  readonly today: Day;
  /** The last day that is over: yesterday; or today itself, when it is told of afterwards. */
  readonly settled: Day;
}

/** A term with what its cells can speak of. */
export interface Asked {
  readonly term: Term;
  readonly book: Workbook;
  /** The measure that the term names, where there is one of that name. */
  readonly measure: Measure | undefined;
}

/** A kind of clause: what its cells must say, and how it is judged. */
export interface Rule<Kind extends RuleKind> {
  readonly kind: Kind;
  read(term: Term, book: Workbook): Judged<Kind> | Unreadable;
}

/** A term whose cells were understood. */
export interface Judged<Kind extends RuleKind = RuleKind> {
  readonly term: Term;
  assess(asOf: AsOf): StandingOf<Kind>;
  /** For rules that ask for so much: what some days ask of the measure. Two stretches add up. */
  asks?(period: Period, contract: Contract): number;
}

/** A term whose cells were not, with an issue for each of those. */
export interface Unreadable {
  readonly issues: readonly Issue[];
}

/** The cells of a term that rules read: the keys of the Terms sheet's columns. */
export type TermCell = 'measure' | 'atLeast' | 'atMost' | 'per' | 'window' | 'of' | 'warnAt';

interface Definition<Kind extends RuleKind, Parameters> {
  readonly kind: Kind;
  readonly parameters: (asked: Asked) => z.ZodType<Parameters>;
  readonly assess: (parameters: Parameters & Told, asOf: AsOf) => StandingOf<Kind>;
  readonly asks?: (parameters: Parameters & Told, period: Period, contract: Contract) => number;
}

/** The term that the parameters are of. */
interface Told {
  readonly term: Term;
}

/** A rule from its schema and its judgement. */
export const rule = <Kind extends RuleKind, Parameters>({
  kind,
  parameters,
  assess,
  asks,
}: Definition<Kind, Parameters>): Rule<Kind> => ({
  kind,
  read: readOnce((term, book) => {
    const measure = book.measures.get(foldedText(term.measure ?? ''));
    const read = parameters({ term, book, measure }).safeParse(cellsOf(term));
    const issues = [...(read.success ? [] : read.error.issues.map(faultIn)), ...order(term)];
    if (!read.success || issues.length > 0)
      return { issues: issues.map((each) => unreadable(term, book, each)) };
    const asking = { ...read.data, term };
    return {
      term,
      assess: (asOf) => assess(asking, asOf),
      ...(asks && { asks: (period, contract) => asks(asking, period, contract) }),
    };
  }),
});

/** Every cell, those that are empty too: zod tells an absent key from an empty one. */
const cellsOf = ({ measure, atLeast, atMost, per, window, of, warnAt }: Term) => ({
  measure,
  atLeast,
  atMost,
  per,
  window,
  of,
  warnAt,
});

interface FaultAt {
  readonly key: TermCell | 'until';
  readonly fault: TermFault;
}

const order = ({ from, until }: Term): FaultAt[] =>
  from !== undefined && until !== undefined && from > until
    ? [{ key: 'until', fault: 'from-after-until' }]
    : [];

const faultIn = (found: z.core.$ZodIssue): FaultAt => ({
  key: found.path[0] as TermCell,
  fault: found.code === 'custom' ? (found.params as { fault: TermFault }).fault : 'unknown',
});

function unreadable(term: Term, book: Workbook, { key, fault }: FaultAt): Issue {
  const table = book.tables.get('terms');
  const place = table ? placeIn(table, term.row, key) : { sheet: 'terms', row: term.row };
  const facts = { ref: term.ref, fault, value: written(term[key]) };
  return issue('daybook/term-unreadable', place, facts);
}

/** A cell's value roughly as it was typed. */
function written(value: Term[TermCell | 'until']): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const { value: figure, unit } = value;
  if (unit === 'percent') return `${figure} %`;
  const [sign] = inEveryLanguage(({ notation }) =>
    unit !== undefined && unit in notation.symbols ? notation.symbols[unit as Currency] : undefined,
  );
  return sign === undefined ? [figure, unit].filter(Boolean).join(' ') : `${sign}${figure}`;
}
