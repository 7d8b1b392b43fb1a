import type { Block, TableCell, TableColumn } from '../../model/document';
import { contains } from '../../model/period';
import type { StageStep } from '../../model/register-details';
import type { Standing, StandingOf } from '../../model/standing';
import { foldedText } from '../../workbook/cell';
import { type Reference, referenceTo, rowsOf } from '../../workbook/workbook';
import { guarded } from '../guarded';
import { hidesFew, mayName } from '../redaction';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { fullness } from '../share';
import { NONE, nameOf } from '../shown';

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
  const register = referenceTo(book, detail.list);
  const sheet = register?.table ?? '';
  const rows = detail.stages.map(({ codes }) =>
    codes.flatMap((code) => register?.entries.get(code) ?? []),
  );
  const isWhole = !hidesFew(sheet, scene);
  const counts = detail.stages.map(({ entries }) => entries);
  const most = Math.max(...counts, 1);
  const stageList = referenceTo(book, detail.stageList);
  const shown = guarded(
    {
      sheet,
      lines: rows.map((there) => [there]),
      whole: [rows.flat()],
      everybody: [rows.flat()],
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
      ...(isWhole ? stepColumns(scene) : []),
    ],
    rows: detail.stages.map(({ stage, entries, ...step }, index) => [
      nameOf(stageList, stage, book, words),
      cell(entries, shown.lines[index]),
      ...(isWhole ? stepCells(step, scene) : []),
    ]),
  };
}

/** Where entries drop off, and how long each step takes: too telling where small numbers are hidden. */
const stepColumns = ({ words: { documents } }: ReportScene): TableColumn[] => [
  { header: documents.cameThisFar, align: 'end', share: 2 },
  { header: documents.daysBeforeNext, align: 'end', share: 2 },
];

const stepCells = (
  { came, days }: Pick<StageStep, 'came' | 'days'>,
  { words: { formats } }: ReportScene,
): TableCell[] => [
  formats.count(came),
  days === undefined ? NONE : formats.count(Math.round(days * 10) / 10),
];

/** The steps taken in the period, entry by entry; those of people are nobody else's business. */
function moves({ detail }: StandingOf<'stage'>, scene: ReportScene): Block[] {
  const { book, words } = scene;
  const register = referenceTo(book, detail.list);
  if (!register || hidesFew(register.table, scene)) return [];
  const codeOf = (text = ''): string => register.named.get(foldedText(text))?.[0] ?? text;
  const steps = new Map<string, string[]>();
  for (const { date, entry, stage = '' } of takenIn(scene, register)) {
    const code = codeOf(entry);
    const step = `${words.own(stage)} (${words.formats.shortDay(date)})`;
    steps.set(code, [...(steps.get(code) ?? []), step]);
  }
  if (steps.size === 0) return [{ block: 'paragraph', text: [words.documents.noMoves] }];
  const named = [...steps].filter(([code]) => mayName(register, code, scene));
  return [
    {
      block: 'list',
      items: named.map(([code, taken]) => [
        { text: nameOf(register, code, book, words), strong: true },
        ` → ${taken.join(' → ')}`,
      ]),
    },
  ];
}

const takenIn = ({ book, soFar }: ReportScene, register: Reference) =>
  rowsOf(book, 'moves')
    .flatMap((row) => {
      const { date, register: named = '' } = row;
      if (date === undefined || !contains(soFar, date)) return [];
      return referenceTo(book, named) === register ? [{ ...row, date }] : [];
    })
    .sort((one, other) => one.date - other.date);
