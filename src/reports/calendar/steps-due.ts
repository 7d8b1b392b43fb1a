import { addDays, type Day, isoDay } from '../../model/day';
import type { Measure } from '../../model/measure';
import type { StandingOf } from '../../model/standing';
import { tally } from '../../tally/tally';
import { foldedText } from '../../workbook/cell';
import type { Row } from '../../workbook/column';
import { idKeyOf } from '../../workbook/references';
import { isAboutPeople } from '../redaction';
import type { Scene } from '../scene';
import { nameOf } from '../shown';
import type { Planned } from './events';

/** Later than any day that is planned for. */
const ALL_DAYS = { first: 0 as Day, last: 2_932_896 as Day };

/** They stand in the calendar by themselves, or are written when they are done. */
const ELSEWHERE = new Set(['milestones', 'submissions', 'log']);

/**
 * Records that wait for a step which a clause wants by a day: a review that is due, feedback that is
 * owed. One by its name or code; several on a day, and those about people, by their number.
 */
export function stepsDue(scene: Scene): Planned[] {
  const { book, standings } = scene;
  const everything = tally(book, ALL_DAYS.last);
  return standings
    .filter((each): each is StandingOf<'timeliness'> => each.rule === 'timeliness')
    .flatMap(({ term, detail }) => {
      const measure = book.measures.get(foldedText(term.measure ?? ''));
      if (!measure || ELSEWHERE.has(measure.sheet)) return [];
      const waiting = everything
        .of(measure)
        .rowsIn(ALL_DAYS)
        .flatMap((row) => waitingFrom(row, measure, scene))
        .map(({ row, from }) => ({ row, day: addDays(from, detail.limit.days) }));
      return byDay(waiting).map(([day, rows]) => eventOf(term.ref, measure, day, rows, scene));
    });
}

function waitingFrom(row: Row, { column = '', untilColumn = '' }: Measure, { today }: Scene) {
  const { [column]: from, [untilColumn]: until } = row;
  const isDone = typeof until === 'number' && until <= today;
  return typeof from !== 'number' || isDone || row.confidential === true
    ? []
    : [{ row, from: from as Day }];
}

function byDay(waiting: readonly { readonly row: Row; readonly day: Day }[]): [Day, Row[]][] {
  const days = new Map<Day, Row[]>();
  for (const { row, day } of waiting) days.set(day, [...(days.get(day) ?? []), row]);
  return [...days];
}

function eventOf(
  ref: string,
  { sheet, untilColumn = '' }: Measure,
  day: Day,
  rows: readonly Row[],
  scene: Scene,
): Planned {
  const {
    book,
    words: { documents, own },
  } = scene;
  const table = book.tables.get(sheet);
  const [name, step] = [
    own(table?.name ?? sheet),
    own(table?.columns.find(({ key }) => key === untilColumn)?.header ?? untilColumn),
  ];
  const only = rows.length === 1 && !isAboutPeople(sheet, book) ? rows[0] : undefined;
  const code = only && table && only[idKeyOf(table) ?? ''];
  return {
    key: code === undefined ? `steps ${ref} ${isoDay(day)}` : `step ${ref} ${String(code)}`,
    day,
    title:
      code === undefined
        ? documents.severalWait(rows.length, name, step)
        : documents.waitsFor(thingOf(String(code), table?.name ?? sheet, scene), step),
    about: documents.ofClause(ref),
    remind: [1],
  };
}

/** What waits: by its name, or by its sheet and code where it has none. */
function thingOf(code: string, sheet: string, { book, words }: Scene): string {
  const name = nameOf(book.references.get(foldedText(sheet)), code, book, words);
  return name === code ? words.documents.entryOf(words.own(sheet), code) : name;
}
