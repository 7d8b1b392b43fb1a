import type { Block } from '../../model/document';
import type { Unit } from '../../model/measure';
import type { Row } from '../../workbook/column';
import { grouped } from '../grouping';
import { guarded } from '../guarded';
import { leftOut } from '../left-out';
import { mayGroup } from '../redaction';
import { counting, everyRow, rowsWithin } from '../rows';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { amountShown } from '../shown';
import { readSubject, type Subject, type SubjectColumn } from '../subject';

/** Money or figures of a register added up, since the contract began. */
export const sum: PrepareSection = (section, book) => {
  const read = readSubject(section, book);
  if ('fault' in read) return read;
  const subject = counting(read, book);
  const odd = subject.columns.find(({ column, since }) => since || !(column.kind in UNITS));
  if (odd) return { column: 'of', fault: 'wrong-kind', value: odd.header };
  if (subject.columns.length === 0) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => {
    if (subject.by && !mayGroup(subject.by.column, subject.sheet, scene)) return [leftOut(scene)];
    const rows = rowsWithin(subject, scene.toDate, scene);
    return rows.length === 0 ? [] : [table(subject, rows, scene)];
  };
};

const UNITS: Readonly<Record<string, Unit>> = {
  money: 'money',
  duration: 'minutes',
  count: 'count',
  number: 'count',
};

function table(subject: Subject, rows: readonly Row[], scene: ReportScene): Block {
  const { book, words, toDate } = scene;
  const { documents, formats } = words;
  const groups = subject.by
    ? grouped(rows, { ...subject, by: subject.by }, book, words)
    : [{ label: words.own(subject.name), rows }];
  // A row with several codes stands in several lines: they come to more than all of it.
  const overlap = groups.reduce((all, group) => all + group.rows.length, 0) > rows.length;
  const inAll = (column: SubjectColumn): number =>
    overlap
      ? added(rows, column)
      : toTenths(groups.reduce((all, group) => all + added(group.rows, column), 0));
  const may = guarded(
    {
      sheet: subject.sheet,
      lines: groups.map((group) => [group.rows]),
      whole: [rows],
      everybody: [rowsWithin(everyRow(subject, book), toDate, scene)],
    },
    scene,
  );
  const figures = (amount: (column: SubjectColumn) => number, isShown = false): string[] =>
    subject.columns.map((each) =>
      isShown
        ? amountShown(amount(each), UNITS[each.column.kind] ?? 'count', words, book.contract)
        : documents.few(book.contract.smallNumber),
    );
  return {
    block: 'table',
    caption: documents.rowsOf(
      words.own(subject.name),
      subject.dayColumn === undefined ? '' : formats.period(toDate),
    ),
    columns: [
      { header: words.own(subject.by?.header ?? subject.name), align: 'start', share: 4 },
      ...subject.columns.map(({ header }) => ({
        header: words.own(header),
        align: 'end' as const,
        share: 2,
      })),
    ],
    rows: groups.map(({ label, rows: same }, index) => [
      label,
      ...figures((column) => added(same, column), may.lines[index]),
    ]),
    ...(subject.by && {
      footer: [overlap ? documents.all : documents.total, ...figures(inAll, may.totals)],
    }),
  };
}

/** A line is rounded as it is printed, before lines are added up. */
const added = (rows: readonly Row[], { key }: SubjectColumn): number =>
  toTenths(
    rows.reduce((all, { [key]: value }) => all + (typeof value === 'number' ? value : 0), 0),
  );

const toTenths = (amount: number): number => Math.round(amount * 10) / 10;
