import type { Block, TableCell } from '../../model/document';
import type { Row } from '../../workbook/column';
import { grouped } from '../grouping';
import { guarded, type Parts } from '../guarded';
import { leftOut } from '../left-out';
import { mayGroup } from '../redaction';
import { counting, everyRow, rowsBy, rowsWithin } from '../rows';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { readSubject, type Subject } from '../subject';

/** How many rows a register has, in this period and in all. */
export const count: PrepareSection = (section, book) => {
  const read = readSubject(section, book);
  if ('fault' in read) return read;
  const subject = counting(read, book);
  return (scene) => {
    if (subject.by && !mayGroup(subject.by.column, subject.sheet, scene)) return [leftOut(scene)];
    return rowsBy(subject, scene.toDate, scene).length === 0 ? [] : [table(subject, scene)];
  };
};

interface Group {
  readonly label: string;
  readonly now: readonly Row[];
  /** Those before, in the register already when the period began. */
  readonly before: readonly Row[];
}

interface Lines {
  readonly groups: readonly Group[];
  /** The rows that the section is about, and all rows of the sheet. */
  readonly whole: Group;
  readonly everybody: Group;
}

function linesOf(subject: Subject, scene: ReportScene): Lines {
  const { book, words, soFar, toDate } = scene;
  const everything = everyRow(subject, book);
  const inPeriod = new Set(rowsWithin(everything, soFar, scene));
  const parted = (label: string, rows: readonly Row[]): Group => ({
    label,
    now: rows.filter((row) => inPeriod.has(row)),
    before: rows.filter((row) => !inPeriod.has(row)),
  });
  const rows = rowsBy(subject, toDate, scene);
  const groups = subject.by
    ? grouped(rows, { ...subject, by: subject.by }, book, words)
    : [{ label: words.own(subject.name), rows }];
  return {
    groups: groups.map((group) => parted(group.label, group.rows)),
    whole: parted(words.documents.all, rows),
    everybody: parted('', rowsBy(everything, toDate, scene)),
  };
}

function table(subject: Subject, scene: ReportScene): Block {
  const { groups, whole, everybody } = linesOf(subject, scene);
  const { book, words, soFar } = scene;
  const { documents, formats } = words;
  const hasDays = subject.dayColumn !== undefined;
  const parts = ({ now, before }: Group): Parts =>
    hasDays ? [now, before] : [[...now, ...before]];
  const shown = guarded(
    {
      sheet: subject.sheet,
      lines: groups.map(parts),
      whole: parts(whole),
      everybody: parts(everybody),
    },
    scene,
  );
  const inPeriod = hasDays && shown.parts;
  // Where nobody is in all of them, nobody is in any.
  const isNobodyNow = shown.totals && whole.now.length === 0;
  const figure = (rows: number, isShown: boolean): string =>
    isShown ? formats.count(rows) : documents.few(book.contract.smallNumber);
  const figures = ({ now, before }: Group, isShown: boolean): TableCell[] => [
    ...(inPeriod ? [figure(now.length, isShown || isNobodyNow)] : []),
    figure(now.length + before.length, isShown),
  ];
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  return {
    block: 'table',
    caption: documents.howMany(words.own(subject.name), words.own(subject.by?.header ?? '')),
    columns: [
      { header: words.own(subject.by?.header ?? subject.name), align: 'start', share: 5 },
      ...(inPeriod ? [end(formats.period(soFar))] : []),
      end(subject.sheet === 'log' ? documents.sinceStart : documents.inAll),
    ],
    rows: groups.map((line, index) => [line.label, ...figures(line, shown.lines[index] ?? false)]),
    ...(subject.by && { footer: [whole.label, ...figures(whole, shown.totals)] }),
  };
}
