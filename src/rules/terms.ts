import type { Contract } from '../model/contract';
import { addDays, type Day } from '../model/day';
import type { Issue } from '../model/issue';
import type { Period } from '../model/period';
import type { Standing } from '../model/standing';
import type { Term, UnreadTerm } from '../model/term';
import { type Tally, tally } from '../tally/tally';
import { unreadIn } from '../workbook/terms';
import type { Workbook } from '../workbook/workbook';
import { RULES } from './index';
import type { AsOf } from './rule';

/** A term that was understood and can be held against what was done. */
export interface ReadTerm {
  readonly term: Term;
  assess(asOf: AsOf): Standing;
  asks?(period: Period, contract: Contract): number;
}

export interface ReadTerms {
  /** In the order of the Terms sheet. */
  readonly judged: readonly ReadTerm[];
  /** The other rows, in the same order: nobody can say where they stand. */
  readonly unread: readonly UnreadTerm[];
  /** One for each cell that could not be used; the other terms go on. */
  readonly issues: readonly Issue[];
}

/**
 * Reads what each term asks, by its rule. A row with a cell that could not be read is not guessed
 * at, and its issue is told already; nor is any term of a contract whose own days are not known.
 */
export function readTerms(book: Workbook): ReadTerms {
  const judged: ReadTerm[] = [];
  const unread: UnreadTerm[] = [...unreadIn(book.tables)];
  const issues: Issue[] = [];
  const faulty = book.tables.get('terms')?.faulty;
  for (const term of book.terms) {
    const isGuess = !book.contract.dated || faulty?.has(term.row);
    const read = isGuess ? { issues: [] } : RULES[term.rule].read(term, book);
    if ('assess' in read) judged.push(read);
    else {
      unread.push(term);
      issues.push(...read.issues);
    }
  }
  return { judged, unread: unread.sort((one, other) => one.row - other.row), issues };
}

/** Where the terms stand, and which of them cannot be judged. */
export interface Standings extends Omit<ReadTerms, 'judged'> {
  /** In the order of the Terms sheet. */
  readonly standings: readonly Standing[];
}

/**
 * Where every term that was understood stands today. A day that is told of afterwards
 * is `settled`: nothing more can be done on it.
 */
export function standings(
  book: Workbook,
  today: Day,
  counted: Tally = tally(book, today),
  settled: Day = addDays(today, -1),
): Standings {
  const { judged, ...others } = readTerms(book);
  const asOf: AsOf = { book, tally: counted, today, settled };
  return { standings: judged.map(({ assess }) => assess(asOf)), ...others };
}
