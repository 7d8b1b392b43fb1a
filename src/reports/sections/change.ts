import { rowsOf } from '../rows';
import type { PrepareSection } from '../section';
import { readSubject } from '../subject';

/** Answers before and after, of those who gave both; too few to hide a person are not shown. */
export const change: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  const [before, after] = subject.columns;
  if (!before || !after) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => {
    const { words, today } = scene;
    const { documents, formats } = words;
    const pairs = rowsOf(subject, scene).flatMap((row) => {
      const [one, two] = [row[before.key], row[after.key]];
      const asked = subject.dayColumn === undefined ? undefined : row[subject.dayColumn];
      const isPast = typeof asked !== 'number' || asked <= today;
      return typeof one === 'number' && typeof two === 'number' && isPast ? [{ one, two }] : [];
    });
    if (pairs.length === 0) return [];
    if (pairs.length < book.contract.smallNumber)
      return [
        {
          block: 'paragraph',
          text: [documents.tooFew(book.contract.smallNumber)],
          style: 'note',
        },
      ];
    const mean = (of: (pair: (typeof pairs)[number]) => number): number =>
      Math.round((pairs.reduce((all, pair) => all + of(pair), 0) * 10) / pairs.length) / 10;
    const [first, second] = [mean(({ one }) => one), mean(({ two }) => two)];
    return [
      {
        block: 'facts',
        facts: [
          { label: documents.answers, value: formats.count(pairs.length) },
          { label: documents.meanOf(words.own(before.header)), value: formats.count(first) },
          { label: documents.meanOf(words.own(after.header)), value: formats.count(second) },
          { label: documents.change, value: formats.count(Math.round((second - first) * 10) / 10) },
        ],
      },
    ];
  };
};
