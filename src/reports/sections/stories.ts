import { rowsWithin } from '../grouping';
import type { PrepareSection } from '../section';
import { valueShown } from '../shown';
import { readSubject } from '../subject';

/** Rows of a register as short stories: the first column is the title, the others are told below it. */
export const stories: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  const [title, ...told] = subject.columns.filter(({ column }) => !column.personal);
  if (!title) return { column: 'of', fault: 'missing', value: section.of };
  return ({ words, soFar }) =>
    rowsWithin(subject, soFar).flatMap((row) => [
      { block: 'heading', level: 2, text: valueShown(row[title.key], title.column, book, words) },
      ...told
        .filter(({ key }) => row[key] !== undefined)
        .map(({ key, column }) => ({
          block: 'paragraph' as const,
          text: [valueShown(row[key], column, book, words)],
        })),
    ]);
};
