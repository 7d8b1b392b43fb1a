import type { Block } from '../../model/document';
import type { Row } from '../../workbook/column';
import { columnShare } from '../column-share';
import { grouped } from '../grouping';
import { leftOut } from '../left-out';
import { hidesFew, mayShow } from '../redaction';
import { cellIn, listed, rowsBy, rowsWithin } from '../rows';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { headerOf, readSubject, type Subject } from '../subject';

/** More rows than this are for the workbook, not for a report. */
const MOST = 200;

/**
 * Some columns of a register's rows: those of this period, or all where the register has no days. A
 * table for each value of `by`, where there is one.
 */
export const register: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  if (subject.columns.length === 0) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => {
    if (hidesFew(subject.sheet, scene)) return [leftOut(scene)];
    const { words, soFar, toDate } = scene;
    const within = subject.toDate ? toDate : soFar;
    const rows = listed(
      (subject.toDate ? rowsBy : rowsWithin)(subject, within, scene),
      subject,
      scene,
    );
    const told = rows.slice(0, MOST);
    const name = words.documents.rowsOf(
      words.own(subject.name),
      subject.dayColumn === undefined ? '' : words.formats.period(within),
    );
    const groups = subject.by
      ? grouped(told, { ...subject, by: subject.by }, book, words)
      : [{ label: name, rows: told }];
    return [
      ...groups
        .filter((group) => group.rows.length > 0)
        .map((group) => table(group.label, group.rows, subject, scene)),
      ...more(rows.length - MOST, scene),
    ];
  };
};

function table(caption: string, rows: readonly Row[], subject: Subject, scene: ReportScene): Block {
  const columns = subject.columns.filter(({ column }) => mayShow(column, scene));
  const cells = rows.map((row) => columns.map((column) => cellIn(row, column, subject, scene)));
  return {
    block: 'table',
    caption,
    columns: columns.map((each, place) => {
      const header = headerOf(each, scene.words);
      return {
        header,
        align: each.column.kind === 'count' || each.column.kind === 'money' ? 'end' : 'start',
        share: columnShare(
          header,
          cells.flatMap((row) => row[place] ?? []),
        ),
      };
    }),
    rows: cells,
  };
}

const more = (count: number, { words }: ReportScene): Block[] =>
  count > 0 ? [{ block: 'paragraph', text: [words.documents.andMore(count)], style: 'note' }] : [];
