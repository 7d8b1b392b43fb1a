import type { Block } from '../../model/document';
import { leftOut } from '../left-out';
import { hidesFew, mayShow } from '../redaction';
import { cellIn, listed, rowsBy, rowsWithin } from '../rows';
import type { PrepareSection } from '../section';
import { NONE } from '../shown';
import { headerOf, readSubject } from '../subject';

/** Some columns of a row as lines, one below the other; blank ones are left out. */
export const facts: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  if (subject.columns.length === 0) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => {
    if (hidesFew(subject.sheet, scene)) return [leftOut(scene)];
    const { soFar, toDate } = scene;
    const columns = subject.columns.filter(({ column }) => mayShow(column, scene));
    const rows = subject.toDate
      ? rowsBy(subject, toDate, scene)
      : rowsWithin(subject, soFar, scene);
    return listed(rows, subject, scene).map(
      (row): Block => ({
        block: 'facts',
        facts: columns
          .map((column) => ({
            label: headerOf(column, scene.words),
            value: cellIn(row, column, subject, scene),
          }))
          .filter(({ value }) => value !== NONE),
      }),
    );
  };
};
