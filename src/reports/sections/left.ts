import { addDays } from '../../model/day';
import type { Block, TableCell } from '../../model/document';
import type { Standing } from '../../model/standing';
import { daysAhead } from '../ahead';
import { figureShown, TONES } from '../figures';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { allTogether } from '../together';
import { isHidden, sentenceTold } from '../told';

/** What a clause still asks for before its period ends, the soonest first. */
export const left: PrepareSection = (section) => {
  const days = section.of ? daysAhead(section.of) : Number.POSITIVE_INFINITY;
  if (days === undefined) return { column: 'of', fault: 'unknown-value', value: section.of };
  return (scene) => {
    const { documents, formats } = scene.words;
    const open = scene.standings
      .filter((each) => isOpen(each, scene) && each.period.last <= addDays(scene.today, days))
      .sort((one, other) => one.period.last - other.period.last);
    if (open.length === 0) return [{ block: 'paragraph', text: [documents.nothingLeft] }];
    return [
      ...allTogether(
        open.filter((each) => !isHidden(each, scene)),
        scene,
      ).map((sentence): Block => ({ block: 'paragraph', text: [sentence] })),
      {
        block: 'table',
        caption: documents.leftFrom(formats.day(scene.today)),
        columns: [
          { header: documents.by, align: 'start', share: 2.4 },
          { header: documents.ref, align: 'start', share: 1.2 },
          { header: documents.left, align: 'start', share: 2 },
          { header: documents.inWords, align: 'start', share: 7 },
        ],
        rows: open.map((each) => row(each, scene)),
      },
    ];
  };
};

/** A day has no amount that could be left, and on its last day a period that is missed is over. */
const isOpen = (
  { remaining = 0, unit, status, period }: Standing,
  { today }: ReportScene,
): boolean =>
  remaining > 0 &&
  unit !== 'day' &&
  status !== 'met' &&
  (status === 'broken' ? today < period.last : today <= period.last);

function row(standing: Standing, scene: ReportScene): TableCell[] {
  const { words, book } = scene;
  const { period, term, status, remaining } = standing;
  return [
    words.formats.day(period.last),
    term.ref,
    { text: figureShown(remaining, standing, words, book.contract), tone: TONES[status] },
    sentenceTold(standing, scene),
  ];
}
