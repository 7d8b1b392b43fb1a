import type { Unit } from '../../model/measure';
import type { Row } from '../../workbook/column';
import { grouped, rowsWithin } from '../grouping';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { amountShown } from '../shown';
import { readSubject, type Subject, type SubjectColumn } from '../subject';

/** Money or figures of a register added up, since the contract began. */
export const sum: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  const odd = subject.columns.find(({ column }) => !(column.kind in UNITS));
  if (odd) return { column: 'of', fault: 'wrong-kind', value: odd.header };
  if (subject.columns.length === 0) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => (subject.rows.length === 0 ? [] : [table(subject, scene)]);
};

const UNITS: Readonly<Record<string, Unit>> = {
  money: 'money',
  duration: 'minutes',
  count: 'count',
  number: 'count',
};

function table(subject: Subject, scene: ReportScene) {
  const { book, words, toDate } = scene;
  const { documents, formats } = words;
  const rows = rowsWithin(subject, toDate);
  const groups = subject.by
    ? grouped(rows, { ...subject, by: subject.by }, book, words)
    : [{ label: subject.name, rows }];
  const shown = (amount: number, { column }: SubjectColumn): string =>
    amountShown(amount, UNITS[column.kind] ?? 'count', words, book.contract);
  // A row with several codes stands in several lines: they come to more than all of it.
  const overlap = groups.reduce((all, group) => all + group.rows.length, 0) > rows.length;
  const inAll = (column: SubjectColumn): number =>
    overlap
      ? added(rows, column)
      : toTenths(groups.reduce((all, group) => all + added(group.rows, column), 0));
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  return {
    block: 'table' as const,
    caption: documents.addedUp(subject.name, formats.period(toDate)),
    columns: [
      { header: subject.by?.header ?? subject.name, align: 'start' as const, share: 4 },
      end(documents.number),
      ...subject.columns.map(({ header }) => end(header)),
    ],
    rows: groups.map(({ label, rows: same }) => [
      label,
      formats.count(same.length),
      ...subject.columns.map((column) => shown(added(same, column), column)),
    ]),
    ...(subject.by && {
      footer: [
        overlap ? documents.all : documents.total,
        formats.count(rows.length),
        ...subject.columns.map((column) => shown(inAll(column), column)),
      ],
    }),
  };
}

/** A line is rounded as it is printed, before lines are added up. */
const added = (rows: readonly Row[], { key }: SubjectColumn): number =>
  toTenths(
    rows.reduce((all, { [key]: value }) => all + (typeof value === 'number' ? value : 0), 0),
  );

const toTenths = (amount: number): number => Math.round(amount * 10) / 10;
