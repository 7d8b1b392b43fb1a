import type { Day } from '../model/day';
import type { Issue } from '../model/issue';
import type { NamedPeriod } from '../model/named-period';
import type { Period } from '../model/period';
import type { Standing } from '../model/standing';
import type { Term } from '../model/term';
import type { Tally } from '../tally/tally';
import type { Words } from '../words/words';
import type { Workbook } from '../workbook/workbook';
import type { Redaction } from './redaction';

/** What a document is written from: the workbook, what it adds up to, and for whom and when. */
export interface Scene {
  readonly book: Workbook;
  readonly tally: Tally;
  readonly today: Day;
  readonly standings: readonly Standing[];
  /** Terms that nobody can judge: a cell of theirs could not be read, and an issue says which. */
  readonly unread: readonly Term[];
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
}
