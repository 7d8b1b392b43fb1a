import type { Block, TableCell } from '../../model/document';
import type { Standing, StandingOf } from '../../model/standing';
import { referenceTo } from '../../workbook/workbook';
import { leftOut } from '../left-out';
import { hidesFew, mayName } from '../redaction';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { NONE, nameOf } from '../shown';
import { termsAsked } from '../terms-asked';

/** Each entry's score, group of items by group, and the time before: for terms that are judged by scores. */
export const scores: PrepareSection = (section, book) => {
  if (!section.of) return { column: 'of', fault: 'missing', value: '' };
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  return (scene) =>
    scene.standings
      .filter(isScorecard)
      .filter(({ term, detail }) => asked.has(term) && detail.scores.length > 0)
      .map((each) =>
        hidesFew(referenceTo(book, each.detail.list)?.table ?? '', scene)
          ? leftOut(scene)
          : table(each, scene),
      );
};

const isScorecard = (standing: Standing): standing is StandingOf<'scorecard'> =>
  standing.rule === 'scorecard';

function table({ detail, period }: StandingOf<'scorecard'>, scene: ReportScene): Block {
  const { words, book } = scene;
  const { documents, formats } = words;
  const { list, items, passMark } = detail;
  const reference = referenceTo(book, list);
  const parts = items.length > 1 ? items : [];
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  return {
    block: 'table',
    caption: documents.scoresIn(words.own(list), formats.period(period)),
    columns: [
      { header: words.own(list), align: 'start', share: 4 },
      ...parts.map((count, index) => end(documents.itemsOf(index + 1, count))),
      end(documents.total),
      end(documents.scoredBefore),
    ],
    rows: detail.scores
      .filter(({ code }) => mayName(reference, code, scene))
      .map(({ code, groups, score, before }): TableCell[] => [
        nameOf(reference, code, book, words),
        ...parts.map((_, index) => formats.count(groups[index] ?? 0)),
        { text: formats.count(score), tone: score >= passMark ? 'good' : 'warn' },
        before === undefined ? NONE : formats.count(before),
      ]),
  };
}
