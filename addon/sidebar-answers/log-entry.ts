import { obstacleAmong } from '../../src/checks/obstacle';
import { dayOfSerial } from '../../src/model/day';
import type { Issue } from '../../src/model/issue';
import { MINUTES_IN_DAY } from '../../src/model/minutes';
import { Refusal } from '../../src/model/refusal';
import { checkCell } from '../../src/render/check-cell';
import { messageOf } from '../../src/words/words';
import { type Cell, isMoment } from '../../src/workbook/cell';
import { cellsUnder, type QuickField, readQuickEntry } from '../../src/workbook/quick-entry';
import type { Sheet } from '../../src/workbook/sheet';
import type { Table } from '../../src/workbook/workbook';
import { choose } from '../choices';
import { type Examined, examined } from '../examined';
import { appendRow } from '../log-row';
import { EntryRefusal, noLog } from '../refusals';
import type { Logged, NewEntry } from '../sidebar/protocol';
import { todayOf } from './today';
import { inTheirWords } from './view';

/** Writes a row below all others of the log; one that would make a figure wrong is not written, but told of. */
export async function logEntry(entry: NewEntry): Promise<Logged> {
  const found = await examined();
  const { log, sheet } = logIn(found);
  const typed = typedCells(entry, log, sheet, found);
  const after = found.reexamine(withRow(cellsUnder(log, typed), log, found.sheets));
  const theirs = inTheirWords(after);
  const issues = issuesOfRow(sheet.cells.length + 1, log, after);
  refuseObstacle(issues, log, theirs);
  const mark = checkCell(issues, after.book, after.words);
  const marked = new Map([...typed, ['check', mark] as const]);
  const { row, token } = appendRow(cellsUnder(log, marked), log, sheet, found);
  choose({ activity: entry.activity, place: entry.place });
  return {
    sentence: [wrote(typed, row, theirs), ...issues.map((issue) => saying(issue, theirs))].join(
      ' ',
    ),
    place: { sheet: log.name, row, column: 1 },
    token,
    today: todayOf(theirs),
  };
}

export function logIn({ book, sheets }: Examined): { readonly log: Table; readonly sheet: Sheet } {
  const log = book.tables.get('log');
  const sheet = sheets.find(({ name }) => name === log?.name);
  if (!log || !sheet) throw noLog();
  return { log, sheet };
}

type Typed = ReadonlyMap<string, Cell>;

function typedCells(entry: NewEntry, log: Table, sheet: Sheet, found: Examined): Typed {
  const read = readQuickEntry(entry, log, sheet, found.book);
  if ('unreadable' in read) {
    const { unreadable: field } = read;
    const { words } = inTheirWords(found);
    throw new EntryRefusal(field, words.addon.today.unreadable[field](entry[field]));
  }
  return new Map([...read.cells, ['entered', { serial: found.serialOf(Date.now()) }]]);
}

/** The sheets as they will be. */
const withRow = (row: readonly Cell[], log: Table, sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) =>
    sheet.name === log.name ? { ...sheet, cells: [...sheet.cells, row] } : sheet,
  );

const issuesOfRow = (row: number, log: Table, { issues }: Examined): Issue[] =>
  issues.filter(({ place }) => place.sheet === log.name && place.row === row);

function refuseObstacle(issues: readonly Issue[], log: Table, found: Examined): void {
  const obstacle = obstacleAmong(issues, log, found.book.contract);
  if (!obstacle) return;
  const { field, issue } = obstacle;
  const { notWritten } = found.words.addon.today;
  throw field
    ? new EntryRefusal(field, notWritten(sayingInForm(field, issue, found)))
    : new Refusal('entry-refused', {}, notWritten(saying(issue, found)));
}

/** By the field's own label: there is no cell yet. */
function sayingInForm(field: QuickField, issue: Issue, found: Examined): string {
  const { empty, fields } = found.words.addon.today;
  if (issue.code === 'required-value') return empty[field];
  return saying({ ...issue, place: { ...issue.place, cell: fields[field] } }, found);
}

const saying = (issue: Issue, { words }: Examined): string => messageOf(issue, words).what;

function wrote(typed: Typed, row: number, { words: { addon, formats } }: Examined): string {
  const [date = null, hours = null] = [typed.get('date'), typed.get('hours')];
  return addon.today.written(
    isMoment(hours)
      ? formats.minutes(hours.serial * MINUTES_IN_DAY)
      : typeof hours === 'number'
        ? formats.minutes(hours * 60)
        : '',
    isMoment(date) ? formats.day(dayOfSerial(date.serial)) : '',
    row,
  );
}
