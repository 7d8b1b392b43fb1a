import { hidesFew } from '../redaction';
import { rowsOf } from '../rows';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { readSubject, type Subject } from '../subject';

/** Answers before and after, of those who gave both; too few to hide a person are not shown. */
export const change: PrepareSection = (section, book) => {
  const subject = readSubject(section, book);
  if ('fault' in subject) return subject;
  const [before, after] = subject.columns;
  if (!before || !after) return { column: 'of', fault: 'missing', value: section.of };
  return (scene) => {
    const { words } = scene;
    const { documents, formats } = words;
    const pairs = pairsIn(subject, [before.key, after.key], scene);
    if (pairs.length === 0) return [];
    if (pairs.length < book.contract.smallNumber || !mayTell(pairs, subject, scene))
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

interface Pair {
  readonly row: number;
  readonly one: number;
  readonly two: number;
}

/** The answers of those who gave both, and were asked by the report's day. */
const pairsIn = (
  subject: Subject,
  [before, after]: readonly [string, string],
  scene: ReportScene,
): Pair[] =>
  rowsOf(subject, scene).flatMap(({ row, ...cells }) => {
    const [one, two] = [cells[before], cells[after]];
    const asked = subject.dayColumn === undefined ? undefined : cells[subject.dayColumn];
    const isPast = typeof asked !== 'number' || asked <= scene.today;
    return typeof one === 'number' && typeof two === 'number' && isPast ? [{ row, one, two }] : [];
  });

/** Whether how many they are gives nobody away, beside what the report has told before. */
const mayTell = (pairs: readonly Pair[], { sheet }: Subject, scene: ReportScene): boolean =>
  !hidesFew(sheet, scene) || scene.disclosed.mayTell(sheet, [new Set(pairs.map(({ row }) => row))]);
