import { mailingCells } from '../audience/files';
import type { MailingList } from '../audience/mailing-list';
import { bySeverity } from '../checks/severity';
import { barOf, figureShown } from '../reports/figures';
import type { Scene } from '../reports/scene';
import { sentenceInFull } from '../reports/together';
import { messageOf } from '../words/words';
import type { Change } from '../workbook/sheet';
import { checkColumn } from './check-column';
import { replaceSheet } from './owned-sheet';

/** What a check writes into the workbook: the Issues sheet, and the log's Check column. */
export function checkChanges(scene: Scene): Change[] {
  const { book, words } = scene;
  const log = book.tables.get('log');
  const rows = bySeverity(scene.issues, book.contract).map(({ issue, severity }) => {
    const { sheet, row, column } = issue.place;
    const { what, why, remedy } = messageOf(issue, words);
    return {
      severity: words.choices[severity],
      sheet,
      row: row ?? null,
      column: column ?? null,
      what,
      why,
      remedy,
      code: issue.code,
    };
  });
  return [replaceSheet('issues', rows, book, words), ...(log ? [checkColumn(log, scene)] : [])];
}

/** Who is on the mailing list, who is not and why: by row, without a name or an address. */
export const mailingChanges = (list: MailingList, { book, words }: Scene): Change[] => [
  replaceSheet(
    'mailing',
    mailingCells(list, words.audience).map(([contactRow, outcome, reason, tags]) => ({
      contactRow: contactRow ?? null,
      outcome: outcome ?? null,
      reason: reason ?? null,
      tags: tags ?? null,
    })),
    book,
    words,
  ),
];

/** How many blocks a bar in a cell has. */
const BLOCKS = 10;

/** What the board's page says: every clause, its bar and its words. */
export function standingChanges(scene: Scene): Change[] {
  const { book, words, standings } = scene;
  const rows = standings.map((standing) => {
    const { text, bar } = barOf(standing, words, book.contract);
    return {
      ref: standing.term.ref,
      clause: standing.term.clause,
      status: words.choices[standing.status],
      bar: bar ? blocks(bar.full) : null,
      actual: bar ? figureShown(standing.actual, standing, words, book.contract) : text,
      expected: figureShown(standing.expectedByToday, standing, words, book.contract),
      required: figureShown(standing.required, standing, words, book.contract),
      sentence: sentenceInFull(standing, standings, scene),
      rows: rowsText(standing.sheet, standing.rows),
    };
  });
  const unread = scene.unread.map(({ ref, clause }) => ({
    ref,
    clause,
    status: words.documents.notJudged,
    sentence: words.documents.notJudgedYet(ref),
  }));
  return [replaceSheet('standing', [...rows, ...unread], book, words)];
}

export const blocks = (full: number): string => {
  const filled = Math.round(full * BLOCKS);
  return '█'.repeat(filled) + '░'.repeat(BLOCKS - filled);
};

/** `Log 2–14, 17, 20–31`: every row that a figure rests on, runs of rows together. */
export function rowsText(sheet: string, rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const parts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return parts.length === 0 ? '' : `${sheet} ${parts.join(', ')}`;
}
