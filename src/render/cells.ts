import { mailingCells } from '../audience/files';
import type { MailingList } from '../audience/mailing-list';
import { severityOf } from '../checks/severity';
import { SEVERITIES } from '../model/issue';
import { barOf, figureShown } from '../reports/figures';
import type { Scene } from '../reports/scene';
import { sentenceFor } from '../reports/sentence';
import { messageOf } from '../words/words';
import type { CellAt, Change } from '../workbook/sheet';
import type { Table } from '../workbook/workbook';
import { CHECK_MARK, checkMark } from '../workbook/written-sheets';
import { replaceSheet } from './owned-sheet';

/** Issues of one sheet's row are told in one cell. */
const BETWEEN = ' ';

/** What a check writes into the workbook: the Issues sheet, and the log's Check column. */
export function checkChanges(scene: Scene): Change[] {
  const { book, words } = scene;
  const log = book.tables.get('log');
  const rows = bySeverity(scene).map(({ issue, severity }) => {
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

const bySeverity = ({ issues, book }: Scene) =>
  SEVERITIES.flatMap((severity) =>
    issues
      .filter((issue) => severityOf(issue, book.contract) === severity)
      .map((issue) => ({ issue, severity })),
  );

/** What is wrong in each row of the log; the marks of rows that have been put right are taken away. */
function checkColumn(log: Table, scene: Scene): Change {
  const found = log.columns.find(({ key }) => key === 'check');
  const column = found?.number ?? Math.max(...log.columns.map(({ number }) => number), 0) + 1;
  const told = toldByRow(log, scene);
  const cells: CellAt[] = log.rows.flatMap((row) => {
    const said = told.get(row.row);
    const value = said ?? null;
    const before = typeof row.check === 'string' ? row.check : null;
    const isOurs = before === null || before.startsWith(CHECK_MARK);
    return value === before || !isOurs ? [] : [{ row: row.row, column, value }];
  });
  const header = scene.words.sheets.log.columns.check[0];
  const headed = found || cells.length === 0 ? [] : [{ row: log.headerRow, column, value: header }];
  return { change: 'set', sheet: log.name, cells: [...headed, ...cells] };
}

/** What is said of each row of the log, how serious it is first. */
function toldByRow(log: Table, scene: Scene): Map<number, string> {
  const told = new Map<number, string>();
  for (const { issue, severity } of bySeverity(scene)) {
    const { sheet, row } = issue.place;
    if (sheet !== log.name || row === undefined) continue;
    const before = told.get(row) ?? checkMark(scene.words.choices[severity]);
    const { what, remedy } = messageOf(issue, scene.words);
    told.set(row, [before, what, remedy].join(BETWEEN));
  }
  return told;
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
      sentence: sentenceFor(standing, scene),
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
