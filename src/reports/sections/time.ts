import type { Block, TableCell } from '../../model/document';
import type { Entry } from '../../model/entry';
import { contains } from '../../model/period';
import { type Derived, derivedKeys, isDerived } from '../../tally/derived';
import type { Words } from '../../words/words';
import { foldedText } from '../../workbook/cell';
import type { Row } from '../../workbook/column';
import { columnsOf, rowTest } from '../../workbook/where';
import { leftOut } from '../left-out';
import { mayShow } from '../redaction';
import { isAbout } from '../rows';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { fullness, percentOf } from '../share';
import { groupsOf, valueShown } from '../shown';
import type { SubjectColumn } from '../subject';

/** Where the time went, by one column of the log. */
export const time: PrepareSection = (section, book) => {
  const header = section.of || 'Activity';
  const found = columnsOf(book, 'log', { dated: true })?.columnNamed(header);
  if (!found) return { column: 'of', fault: 'unknown-column', value: header };
  const tested = rowTest(book, 'log', section.where);
  if ('fault' in tested) return { column: 'where', ...tested };
  const by: SubjectColumn = { ...found, header };
  return (scene) =>
    mayShow(by.column, scene)
      ? written(by, linesBy(by, tested.test, scene), scene)
      : [leftOut(scene)];
};

interface Line {
  readonly label: string;
  readonly minutes: number;
}

interface Lines {
  readonly lines: readonly Line[];
  readonly total: number;
  /** An entry can stand in several lines, so that they add up to more than the total. */
  readonly overlapping: boolean;
}

function linesBy(by: SubjectColumn, test: (row: Row) => boolean, scene: ReportScene): Lines {
  const { book, soFar, entry: about } = scene;
  const isTold = about ? isAbout(about, 'log', book) : () => true;
  const rows = new Map(book.tables.get('log')?.rows.map((row) => [row.row, row]));
  const minutes = new Map<string, number>();
  let total = 0;
  let overlapping = false;
  for (const entry of book.entries) {
    const row = rows.get(entry.row);
    if (!row || !contains(soFar, entry.day) || !test(row) || !isTold(row)) continue;
    total += entry.minutes;
    const labels = labelsOf(entry, row, by, scene);
    overlapping ||= labels.length > 1;
    for (const label of labels) minutes.set(label, (minutes.get(label) ?? 0) + entry.minutes);
  }
  const lines = [...minutes].map(([label, sum]) => ({ label, minutes: sum }));
  return { lines: lines.sort((one, other) => other.minutes - one.minutes), total, overlapping };
}

function labelsOf(
  entry: Entry,
  row: Row,
  by: SubjectColumn,
  { book, words }: ReportScene,
): string[] {
  if (isDerived(by.key)) {
    const column = by.key;
    return derivedKeys(column, entry, book.contract).map((key) => derivedName(column, key, words));
  }
  const kind = by.column.kind === 'codes' ? 'code' : by.column.kind;
  return groupsOf(row[by.key]).map((value) =>
    value === undefined
      ? words.documents.noValue
      : valueShown(value, { ...by.column, kind }, book, words),
  );
}

function derivedName(column: Derived, key: string, { documents, formats, reading }: Words): string {
  if (column === 'month') return formats.month(key) ?? key;
  if (column === 'weekday') return reading.weekdays[Number(key) - 1] ?? key;
  return documents.moments[key as keyof typeof documents.moments] ?? key;
}

function written(
  by: SubjectColumn,
  { lines, total, overlapping }: Lines,
  scene: ReportScene,
): Block[] {
  const { words } = scene;
  const { documents, formats } = words;
  if (lines.length === 0) return [];
  const most = Math.max(...lines.map(({ minutes }) => minutes));
  const row = (line: Line): TableCell[] => [
    line.label,
    formats.minutes(line.minutes),
    {
      text: formats.percent(percentOf(line.minutes, total)),
      bar: { full: fullness(line.minutes, most) },
    },
  ];
  return [
    {
      block: 'table',
      caption: documents.timeBy(headerOf(by, scene), formats.period(scene.soFar)),
      columns: [
        { header: headerOf(by, scene), align: 'start', share: 5 },
        { header: documents.hours, align: 'end', share: 2 },
        { header: documents.share, align: 'start', share: 3 },
      ],
      rows: lines.map(row),
      footer: [overlapping ? documents.allTime : documents.total, formats.minutes(total), ''],
    },
  ];
}

const headerOf = (by: SubjectColumn, { book, words }: ReportScene): string =>
  words.own(
    book.tables.get('log')?.columns.find(({ key }) => key === by.key)?.header ??
      by.header.charAt(0).toUpperCase() + foldedText(by.header).slice(1),
  );
