import type { Block, TableCell } from '../../model/document';
import { contains } from '../../model/period';
import type { Standing, StandingOf } from '../../model/standing';
import { foldedText } from '../../workbook/cell';
import { referenceTo, rowsOf } from '../../workbook/workbook';
import { guarded } from '../guarded';
import { hidesFew, mayName } from '../redaction';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { fullness } from '../share';
import { nameOf } from '../shown';

/** How many entries of a register are at each stage, and who moved in the period. */
export const stages: PrepareSection = (section, book) => {
  const register = referenceTo(book, section.of);
  if (!register) return { column: 'of', fault: 'unknown-sheet', value: section.of };
  return (scene) =>
    scene.standings
      .filter(isStage)
      .filter(({ detail }) => referenceTo(book, detail.list) === register)
      .flatMap((each) => [table(each, scene), ...moves(each, scene)]);
};

const isStage = (standing: Standing): standing is StandingOf<'stage'> => standing.rule === 'stage';

function table({ detail }: StandingOf<'stage'>, scene: ReportScene): Block {
  const { book, words, today } = scene;
  const { documents, formats } = words;
  const counts = detail.stages.map(({ entries }) => entries);
  const most = Math.max(...counts, 1);
  const stageList = referenceTo(book, detail.stageList);
  const shown = guarded(
    {
      sheet: referenceTo(book, detail.list)?.table ?? '',
      lines: counts.map((count) => [count]),
      whole: [counts.reduce((all, count) => all + count, 0)],
      everybody: [detail.entries],
    },
    scene,
  );
  const cell = (count: number, isShown = false): TableCell =>
    isShown
      ? { text: formats.count(count), bar: { full: fullness(count, most) } }
      : documents.few(book.contract.smallNumber);
  return {
    block: 'table',
    caption: documents.atEachStage(words.own(detail.list), formats.day(today)),
    columns: [
      { header: documents.stage, align: 'start', share: 4 },
      { header: documents.number, align: 'start', share: 3 },
    ],
    rows: detail.stages.map(({ stage, entries }, index) => [
      nameOf(stageList, stage, book, words),
      cell(entries, shown.lines[index]),
    ]),
  };
}

/** The steps taken in the period, the latest last; those of people are nobody else's business. */
function moves({ detail }: StandingOf<'stage'>, scene: ReportScene): Block[] {
  const { book, words, soFar } = scene;
  const { documents, formats } = words;
  const register = referenceTo(book, detail.list);
  if (!register || hidesFew(register.table, scene)) return [];
  const taken = rowsOf(book, 'moves').filter(
    ({ register: named, date }) =>
      date !== undefined &&
      contains(soFar, date) &&
      named !== undefined &&
      referenceTo(book, named) === register,
  );
  if (taken.length === 0) return [{ block: 'paragraph', text: [documents.noMoves] }];
  const codeOf = (text = ''): string => register.named.get(foldedText(text))?.[0] ?? text;
  return [
    {
      block: 'list',
      items: taken
        .filter(({ entry }) => mayName(register, codeOf(entry), scene))
        .map(({ date, entry, stage = '' }) => [
          date === undefined ? '' : `${formats.shortDay(date)}: `,
          { text: nameOf(register, codeOf(entry), book, words), strong: true },
          ` → ${words.own(stage)}`,
        ]),
    },
  ];
}
