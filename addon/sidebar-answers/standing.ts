import { STATUSES, type Standing } from '../../src/model/standing';
import type { UnreadTerm } from '../../src/model/term';
import { rowsText } from '../../src/render/cells';
import { barOf, TONES } from '../../src/reports/figures';
import { sentenceInFull } from '../../src/reports/together';
import { type Examined, examined } from '../examined';
import type { ClauseView, StandingView } from '../sidebar/protocol';
import { inTheirWords } from './view';

export async function readStanding(): Promise<StandingView> {
  const found = inTheirWords(await examined());
  const { standings, unread, words, today } = found;
  return {
    asOf: words.formats.day(today),
    summary: summaryOf(found),
    clauses: [
      ...standings.map((standing) => clauseOf(standing, found)),
      ...unread.map((term) => unjudged(term, found)),
    ],
  };
}

/** How many clauses stand how. */
export function summaryOf({
  standings,
  words: { documents, choices },
}: Pick<Examined, 'standings' | 'words'>): string {
  const parts = STATUSES.map((status) => ({
    status,
    count: standings.filter((standing) => standing.status === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => documents.ofStatus(count, choices[status]));
  return documents.clauses(standings.length, parts.join(', '));
}

function clauseOf(standing: Standing, found: Examined): ClauseView {
  const { words, book } = found;
  const { text, bar } = barOf(standing, words, book.contract);
  const { term, status, sheet, rows } = standing;
  const [row] = rows;
  return {
    ref: term.ref,
    clause: term.clause,
    status: words.choices[status],
    tone: TONES[status],
    figure: text,
    ...(bar && { bar }),
    sentence: sentenceInFull(standing, shownBeside(standing, found), found),
    ...(row !== undefined && { place: { sheet, row, column: 1 } }),
    rows: rowsText(sheet, rows),
  };
}

/** The sidebar shows clauses of one status together. */
const shownBeside = ({ status }: Standing, { standings }: Examined): readonly Standing[] =>
  standings.filter((each) => each.status === status);

const unjudged = ({ ref, clause, row }: UnreadTerm, { words, book }: Examined): ClauseView => ({
  ref,
  clause,
  status: words.documents.notJudged,
  tone: 'stop',
  figure: '',
  sentence: words.documents.notJudgedYet(ref),
  place: { sheet: book.tables.get('terms')?.name ?? '', row, column: 1 },
  rows: '',
});
