import { addDays, isoDay } from '../../src/model/day';
import { contains, type Period, periodAround } from '../../src/model/period';
import { type Due, dueBy, instalmentsDue } from '../../src/reports/due';
import { fieldsOf } from '../../src/workbook/quick-entry';
import { choices } from '../choices';
import { type Examined, examined } from '../examined';
import type { Choice, DueItem, Today } from '../sidebar/protocol';
import { inTheirWords } from './view';

export const readToday = async (): Promise<Today> => todayOf(inTheirWords(await examined()));

/** How far ahead something is told, and from when on it presses. */
const AHEAD = 28;
const SOON = 7;

export function todayOf(found: Examined): Today {
  const { book, today, words } = found;
  const log = book.tables.get('log');
  const week = periodAround(today, 'week', book.contract.calendar);
  const due = [...instalmentsDue(found), ...dueBy(addDays(today, AHEAD), found)];
  return {
    day: isoDay(today),
    dayShown: words.formats.day(today),
    activities: choicesOf('activities', found),
    places: choicesOf('places', found),
    lastActivity: choices().activity ?? '',
    lastPlace: choices().place ?? '',
    asks: log ? fieldsOf(log) : [],
    loggedToday: loggedIn({ first: today, last: today }, found),
    loggedThisWeek: loggedIn(week ?? { first: today, last: today }, found),
    due: due.sort((one, other) => one.day - other.day).map((each) => dueItem(each, found)),
  };
}

const choicesOf = (list: string, { book }: Examined): Choice[] =>
  [...(book.references.get(list)?.entries ?? [])].map(([key, { name }]) => ({
    key,
    label: typeof name === 'string' ? name : key,
  }));

const loggedIn = (period: Period, { book, words }: Examined): string =>
  words.formats.minutes(
    book.entries
      .filter(({ day }) => contains(period, day))
      .reduce((sum, { minutes }) => sum + minutes, 0),
  );

function dueItem({ day, what, sheet, row }: Due, { today, words }: Examined): DueItem {
  const { documents, formats } = words;
  const days = day - today;
  return {
    title: what,
    when: `${formats.day(day)} · ${days < 0 ? documents.overdue(-days) : documents.dueIn(days)}`,
    tone: days < 0 ? 'stop' : days <= SOON ? 'warn' : 'quiet',
    ...(sheet !== undefined && row !== undefined && { place: { sheet, row, column: 1 } }),
  };
}
