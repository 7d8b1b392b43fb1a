import { grouped, rowsBy, rowsWithin } from '../grouping';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { hidesFew, withoutFew } from '../small-numbers';
import { readSubject, type Subject } from '../subject';

/** How many rows a register has, in this period and in all. */
export const count: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  return (scene) => (subject.rows.length === 0 ? [] : [table(subject, scene)]);
};

function table(subject: Subject, scene: ReportScene) {
  const { book, words, soFar, toDate } = scene;
  const { documents, formats } = words;
  const now = new Set(rowsWithin(subject, soFar));
  const ever = rowsBy(subject, toDate);
  const groups = subject.by
    ? grouped(ever, { ...subject, by: subject.by }, book, words)
    : [{ label: subject.name, rows: ever }];
  const some = (rows: readonly unknown[]): string => formats.count(rows.length);
  const hides = hidesFew(subject.sheet, scene);
  const printed = (counts: readonly number[]): string[] =>
    (hides ? withoutFew(counts, book.contract.smallNumber) : counts).map((each) =>
      each === undefined ? documents.few(book.contract.smallNumber) : formats.count(each),
    );
  const inPeriod = printed(groups.map(({ rows }) => rows.filter((row) => now.has(row)).length));
  const inAll = printed(groups.map(({ rows }) => rows.length));
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  return {
    block: 'table' as const,
    caption: documents.howMany(subject.name, subject.by?.header ?? ''),
    columns: [
      { header: subject.by?.header ?? subject.name, align: 'start' as const, share: 5 },
      ...(subject.dayColumn === undefined ? [] : [end(formats.period(soFar))]),
      end(subject.sheet === 'log' ? documents.sinceStart : documents.inAll),
    ],
    rows: groups.map(({ label }, index) => [
      label,
      ...(subject.dayColumn === undefined ? [] : [inPeriod[index] ?? '']),
      inAll[index] ?? '',
    ]),
    ...(subject.by && {
      footer: [
        documents.all,
        ...(subject.dayColumn === undefined ? [] : [some([...now])]),
        some(ever),
      ],
    }),
  };
}
