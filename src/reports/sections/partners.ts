import { addDays, type Day } from '../../model/day';
import type { Block } from '../../model/document';
import { overlapOf, periodAround } from '../../model/period';
import type { Standing, StandingOf } from '../../model/standing';
import type { MeasureTally } from '../../tally/measure-tally';
import { foldedText } from '../../workbook/cell';
import { referenceTo, type Workbook } from '../../workbook/workbook';
import { leftOut } from '../left-out';
import { hidesFew, mayName } from '../redaction';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { NONE, nameOf } from '../shown';
import { termsAsked } from '../terms-asked';

/** Who was in touch and who is due, with the last contact, for terms that cover a list or register. */
export const partners: PrepareSection = (section, book) => {
  if (!section.of) return { column: 'of', fault: 'missing', value: '' };
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  return (scene) =>
    scene.standings
      .filter(isCoverage)
      .filter(({ term }) => asked.has(term))
      .map((each) =>
        hidesFew(referenceTo(book, each.detail.list)?.table ?? '', scene)
          ? leftOut(scene)
          : table(each, scene),
      );
};

const isCoverage = (standing: Standing): standing is StandingOf<'coverage'> =>
  standing.rule === 'coverage';

function table(standing: StandingOf<'coverage'>, scene: ReportScene): Block {
  const { term, detail, period } = standing;
  const { book, words, toDate, tally } = scene;
  const { documents, formats } = words;
  const measure = book.measures.get(foldedText(term.measure ?? ''));
  const last = measure
    ? lastContacts(tally.of(measure), detail.list, scene)
    : new Map<string, Day>();
  const reference = referenceTo(book, detail.list);
  const named = (codes: readonly string[]): readonly string[] =>
    codes.filter((code) => mayName(reference, code, scene));
  const shown = (day: Day | undefined): string => (day === undefined ? NONE : formats.day(day));
  const next = nextDue(standing, book);
  const line = (code: string, text: string, tone: 'good' | 'warn' | 'stop') => {
    const day = last.get(code);
    return [
      nameOf(reference, code, book, words),
      shown(day !== undefined && day <= toDate.last ? day : undefined),
      shown(tone === 'good' ? next : period.last),
      { text, tone },
    ];
  };
  return {
    block: 'table',
    caption: documents.inTouch(words.own(detail.list), formats.period(period)),
    columns: [
      { header: words.own(detail.list), align: 'start', share: 5 },
      { header: documents.lastContact, align: 'start', share: 3 },
      { header: documents.nextDue, align: 'start', share: 3 },
      { header: documents.status, align: 'start', share: 2 },
    ],
    rows: [
      ...named(detail.overdue).map((code) => line(code, documents.overdueNow, 'stop')),
      ...named(detail.due)
        .filter((code) => !detail.overdue.includes(code))
        .map((code) => line(code, documents.dueNow, 'warn')),
      ...named(detail.done).map((code) => line(code, documents.done, 'good')),
    ],
  };
}

/** The last day of the period that comes next, where the term still counts in it. */
function nextDue(
  { term, detail, period }: StandingOf<'coverage'>,
  { contract: { calendar } }: Workbook,
): Day | undefined {
  const after = periodAround(addDays(period.last, 1), detail.per, calendar);
  const within = { ...calendar.contract, ...(term.until && { last: term.until }) };
  return detail.per === 'contract' ? undefined : after && overlapOf(after, within)?.last;
}

/** The last day on which each entry was part of a counted row. */
function lastContacts(
  tally: MeasureTally,
  list: string,
  { book, toDate }: ReportScene,
): Map<string, Day> {
  const column = linking(tally.measure.sheet, list, book);
  const days = new Map<string, Day>();
  for (const row of tally.rowsIn(toDate)) {
    const day = row[tally.measure.dayColumn ?? 'date'];
    const value = column === undefined ? undefined : row[column];
    for (const code of Array.isArray(value) ? (value as readonly string[]) : [value])
      if (typeof code === 'string' && typeof day === 'number')
        days.set(code, Math.max(day, days.get(code) ?? day) as Day);
  }
  return days;
}

/** The column by which a sheet's rows name the entries of a list. */
const linking = (sheet: string, list: string, book: Workbook): string | undefined => {
  const target = referenceTo(book, list);
  return book.tables
    .get(sheet)
    ?.columns.find(
      ({ column }) => column.refers !== undefined && referenceTo(book, column.refers) === target,
    )?.key;
};
