import { rowsBy, rowsWithin } from '../grouping';
import type { PrepareSection } from '../section';
import { valueShown } from '../shown';
import { readSubject, valueIn } from '../subject';

/** More rows than this are for the workbook, not for a report. */
const MOST = 40;

/** Some columns of a register's rows: those of this period, or all where the register has no days. */
export const register: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  if (subject.columns.length === 0) return { column: 'of', fault: 'missing', value: section.of };
  const columns = subject.columns.filter(({ column }) => !column.personal);
  return ({ words, soFar, toDate }) => {
    const { documents, formats } = words;
    const within = subject.toDate ? toDate : soFar;
    const rows = (subject.toDate ? rowsBy : rowsWithin)(subject, within);
    if (rows.length === 0) return [];
    const more = rows.length - MOST;
    return [
      {
        block: 'table',
        caption: documents.rowsOf(subject.name, formats.period(within)),
        columns: columns.map(({ header, column }) => ({
          header,
          align: column.kind === 'count' || column.kind === 'money' ? 'end' : 'start',
          share: column.kind === 'text' ? 4 : 2,
        })),
        rows: rows
          .slice(0, MOST)
          .map((row) =>
            columns.map((each) =>
              valueShown(valueIn(row, each, subject, book), each.column, book, words),
            ),
          ),
      },
      ...(more > 0
        ? [{ block: 'paragraph' as const, text: [documents.andMore(more)], style: 'note' as const }]
        : []),
    ];
  };
};
