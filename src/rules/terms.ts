import { addDays, type Day } from '../model/day';
import type { Issue } from '../model/issue';
import type { Standing } from '../model/standing';
import type { Term } from '../model/term';
import { type Tally, tally } from '../tally/tally';
import type { Workbook } from '../workbook/workbook';
import { RULES } from './index';
import type { AsOf } from './rule';

/** A term that was understood and can be held against what was done. */
export interface ReadTerm {
  readonly term: Term;
  assess(asOf: AsOf): Standing;
}

export interface ReadTerms {
  /** In the order of the Terms sheet. */
  readonly judged: readonly ReadTerm[];
  /** One for each cell that could not be used; the other terms go on. */
  readonly issues: readonly Issue[];
}

/** Reads what each term asks, by its rule. */
export function readTerms(book: Workbook): ReadTerms {
  const judged: ReadTerm[] = [];
  const issues: Issue[] = [];
  for (const term of book.terms) {
    const read = RULES[term.rule].read(term, book);
    if ('issues' in read) issues.push(...read.issues);
    else judged.push(read);
  }
  return { judged, issues };
}

/**
 * Where every term stands today, in the order of the Terms sheet. A day that is told of afterwards
 * is `settled`: nothing more can be done on it.
 */
export function standings(
  book: Workbook,
  today: Day,
  counted: Tally = tally(book, today),
  settled: Day = addDays(today, -1),
): { readonly standings: readonly Standing[]; readonly issues: readonly Issue[] } {
  const { judged, issues } = readTerms(book);
  const asOf: AsOf = { book, tally: counted, today, settled };
  return { standings: judged.map(({ assess }) => assess(asOf)), issues };
}
