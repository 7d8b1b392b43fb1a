import type { Condition } from '../model/measure';
import { readConditions } from '../workbook/conditions';
import { columnsOf } from '../workbook/where';
import { referenceTo, rowsOf, type Workbook } from '../workbook/workbook';
import type { Section } from './section';
import { readSubject } from './subject';

/**
 * Whether a section rests on something that has no day, such as a state: that stands in a report of an
 * earlier day as the sheet reads today.
 */
export function readsAsToday(section: Section, book: Workbook): boolean {
  const subject = readSubject(section, book);
  if ('fault' in subject) return false;
  const { sheet, columns, by } = subject;
  const shown = [...columns, ...(by ? [by] : [])].map(({ key, through = [] }) => [key, ...through]);
  return (
    shown.some((path) => isState(path, sheet, book)) ||
    conditionsOf(section, sheet, book).some((each) => asksOfToday(each, sheet, book))
  );
}

function conditionsOf({ where }: Section, sheet: string, book: Workbook): readonly Condition[] {
  const speakable = columnsOf(book, sheet);
  const read = speakable && readConditions(where, speakable);
  return read && 'conditions' in read ? read.conditions : [];
}

/** Whether a cell is blank is known of an earlier day only where it holds the day on which it was filled. */
function asksOfToday({ column, through, test }: Condition, sheet: string, book: Workbook): boolean {
  const asksIfBlank = test === 'blank' || test === 'filled';
  return asksIfBlank
    ? through.length > 0 || !hasHappened(column, sheet, book)
    : isState([column, ...through], sheet, book);
}

const hasHappened = (key: string, sheet: string, { tables }: Workbook): boolean =>
  tables.get(sheet)?.columns.find((found) => found.key === key)?.column.happened === true;

/** A state, or a stage of which Moves says nothing. */
function isState(path: readonly string[], sheet: string, book: Workbook): boolean {
  const key = path[path.length - 1];
  return key === 'state' || (key === 'stage' && (path.length > 1 || !isInMoves(sheet, book)));
}

const isInMoves = (sheet: string, book: Workbook): boolean =>
  rowsOf(book, 'moves').some(({ register = '' }) => referenceTo(book, register)?.table === sheet);
