import type { Severity } from '../model/issue';
import type { RuleKind, Term, UnreadTerm } from '../model/term';
import type { RowOf } from './column';
import { SHEETS } from './sheets';
import { rowsOf, type Table } from './workbook';

type TermRow = RowOf<(typeof SHEETS)['terms']>;

const KEPT = [
  'measure',
  'atLeast',
  'atMost',
  'per',
  'window',
  'of',
  'warnAt',
  'from',
  'until',
  'assumption',
  'decided',
] as const;

/** The Terms sheet as terms; a row without a reference, its words or a rule is told of elsewhere. */
export const termsIn = (tables: ReadonlyMap<string, Table>): Term[] =>
  rowsOf({ tables }, 'terms').flatMap((row) => termOf(row) ?? []);

/** The rows of the Terms sheet that are no terms: without a reference, or without a rule that is known. */
export const unreadIn = (tables: ReadonlyMap<string, Table>): UnreadTerm[] =>
  rowsOf({ tables }, 'terms').flatMap((row) =>
    termOf(row) ? [] : [{ row: row.row, ref: row.ref ?? '', clause: row.clause ?? '' }],
  );

function termOf(row: TermRow): Term | undefined {
  const { ref, rule } = row;
  if (ref === undefined || rule === undefined) return undefined;
  const kept = Object.fromEntries(
    KEPT.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]] as const])),
  ) as Partial<Pick<Term, (typeof KEPT)[number]>>;
  return {
    row: row.row,
    ref,
    clause: row.clause ?? '',
    rule: rule as RuleKind,
    ifBroken: (row.ifBroken as Severity | undefined) ?? SHEETS.terms.ifBroken.otherwise,
    ...kept,
  };
}
