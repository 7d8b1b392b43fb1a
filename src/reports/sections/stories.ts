import type { Block } from '../../model/document';
import { leftOut } from '../left-out';
import { hidesFew, mayShow } from '../redaction';
import { cellIn, listed, rowsWithin } from '../rows';
import type { PrepareSection } from '../section';
import { NONE } from '../shown';
import { readSubject } from '../subject';

/** Rows of a register as short stories: the first column is the title, the others are told below it. */
export const stories: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  if (subject.columns.length === 0) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => {
    if (hidesFew(subject.sheet, scene)) return [leftOut(scene)];
    const [title, ...rest] = subject.columns.filter(({ column }) => mayShow(column, scene));
    if (!title) return [];
    const rows = listed(rowsWithin(subject, scene.soFar, scene), subject, scene);
    return rows.flatMap((row): Block[] => {
      const told = rest.map((column) => cellIn(row, column, subject, scene));
      return [
        { block: 'heading', level: 2, text: cellIn(row, title, subject, scene) },
        ...told
          .filter((text) => text !== NONE)
          .map((text): Block => ({ block: 'paragraph', text: [text] })),
      ];
    });
  };
};
