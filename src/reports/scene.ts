import type { Day } from '../model/day';
import type { Issue } from '../model/issue';
import type { NamedPeriod } from '../model/named-period';
import type { Period } from '../model/period';
import type { Standing } from '../model/standing';
import type { UnreadTerm } from '../model/term';
import type { Tally } from '../tally/tally';
import type { Words } from '../words/words';
import type { Reference, Workbook } from '../workbook/workbook';
import type { Disclosed } from './disclosed';

/** What a document is written from: the workbook, what it adds up to, and for whom and when. */
export interface Scene {
  readonly book: Workbook;
  readonly tally: Tally;
  readonly today: Day;
  readonly standings: readonly Standing[];
  /** Terms that nobody can judge: a cell of theirs could not be read, and an issue says which. */
  readonly unread: readonly UnreadTerm[];
  readonly issues: readonly Issue[];
  readonly words: Words;
}

/** A scene as of the last day of `soFar`, told about one period to one kind of reader. */
export interface ReportScene extends Scene {
  readonly period: NamedPeriod;
  /** The period's days that lie within the contract and are not still to come. */
  readonly soFar: Period;
  /** From the first day of the contract to the last of `soFar`. */
  readonly toDate: Period;
  readonly redaction: Redaction;
  readonly disclosed: Disclosed;
  /** The one entry that all of it is about, if it is about one. */
  readonly entry?: AboutEntry;
}

/** How much of the workbook a report's reader may see: the row of the report says it. */
export interface Redaction {
  /** Nobody may be recognised: people are counted, and small counts hidden. */
  readonly noNames: boolean;
  /** A code of the list of share scopes: rows that may not go so far are left out. */
  readonly reach?: string;
}

export interface AboutEntry {
  readonly reference: Reference;
  readonly code: string;
}
