import type { TableCell } from '../model/document';
import type { Measure } from '../model/measure';
import type { Standing, StandingOf } from '../model/standing';
import type { RuleKind, Term } from '../model/term';
import { foldedText } from '../workbook/cell';
import { referenceTo, type Workbook } from '../workbook/workbook';
import { barOf } from './figures';
import type { Counted } from './given-away';
import { countsPeople, isAboutPeople, mayName } from './redaction';
import { rowsCounted, rowsOfEntries, sheetCounted } from './rows-counted';
import type { ReportScene } from './scene';
import { sentenceFor } from './sentence';
import { NONE } from './shown';
import { andTogether } from './together';

/** How far along a term is, as a report's reader may know it. */
export function figureTold(standing: Standing, scene: ReportScene): TableCell {
  const { words, book } = scene;
  return isHidden(standing, scene) && !mayTellParts(standing, scene)
    ? NONE
    : barOf(standing, words, book.contract);
}

/** Where a term stands, in words that a report's reader may read. */
export function sentenceTold(standing: Standing, scene: ReportScene): string {
  const { words, book } = scene;
  if (isHidden(standing, scene)) return words.documents.figuresAboutPeople;
  return sentenceFor(standing, scene, (list, code) =>
    mayName(referenceTo(book, list), code, scene),
  );
}

/** The same, with what it and others ask for together; `shown` are those that are told of beside it. */
export function sentenceAmong(
  shown: readonly Standing[],
  standing: Standing,
  scene: ReportScene,
): string {
  const known = scene.standings.filter((each) => !isHidden(each, scene));
  return andTogether(sentenceTold(standing, scene), standing, { shown, known }, scene);
}

/** Whether a report's reader may not know a term's figures. */
export const isHidden = (standing: Standing, { redaction, book }: ReportScene): boolean =>
  redaction.noNames && restsOnPeople(standing, book);

/** Whether a standing counts people, or rows that are each about one. */
function restsOnPeople({ rule, term, detail }: Standing, book: Workbook): boolean {
  if (rule === 'consent') return true;
  if ('list' in detail) return isAboutPeople(referenceTo(book, detail.list)?.table ?? '', book);
  const measure = measureOf(term.measure, book);
  return measure !== undefined && countsPeople(measure, book);
}

/** Rows of a sheet: a figure tells how many they are, or lets it be worked out. */
interface Told {
  readonly sheet: string;
  /** So many, and so many not. */
  readonly parts: readonly Counted[];
}

type PartsOf = {
  readonly [Kind in RuleKind]?: (
    standing: StandingOf<Kind>,
    scene: ReportScene,
  ) => Told | undefined;
};

/** The figures that may be told of people at all: those of which it is known whom they count. */
const PARTS: PartsOf = {
  share({ term, detail, period }, scene) {
    const measure = measureOf(term.measure, scene.book);
    const base = measureOf(detail.baseName, scene.book);
    if (!measure || !base || measure.sheet !== base.sheet) return undefined;
    const all = rowsCounted(base, period, scene);
    const some = rowsCounted(measure, period, scene);
    return { sheet: sheetCounted(base, scene.book), parts: partsOf(all, some) };
  },
  coverage({ detail }, { book }) {
    const register = referenceTo(book, detail.list);
    return (
      register && {
        sheet: register.table,
        parts: [detail.done, detail.due].map((codes) => rowsOfEntries(codes, register)),
      }
    );
  },
  // Rows that wait are in neither part, and nobody says which they are.
  timeliness: ({ term, rows, detail }, { book }) =>
    detail.waiting === 0 ? rowsParted(term, rows, detail.lateRows, book) : undefined,
  evidence: ({ term, rows, detail }, { book }) => rowsParted(term, rows, detail.lacking, book),
};

const rowsParted = (
  term: Term,
  all: readonly number[],
  some: readonly number[],
  book: Workbook,
): Told | undefined => {
  const measure = measureOf(term.measure, book);
  return measure && { sheet: measure.sheet, parts: partsOf(new Set(all), new Set(some)) };
};

const measureOf = (name: string | undefined, { measures }: Workbook): Measure | undefined =>
  measures.get(foldedText(name ?? ''));

const partsOf = (all: Counted, some: Counted): readonly Counted[] => [
  some,
  new Set([...all].filter((row) => !some.has(row))),
];

/** Whether enough people, or none, are on either side, beside what the report has told before. */
function mayTellParts(standing: Standing, scene: ReportScene): boolean {
  const read = PARTS[standing.rule] as
    | ((of: Standing, scene: ReportScene) => Told | undefined)
    | undefined;
  const parted = read?.(standing, scene);
  return parted !== undefined && scene.disclosed.mayTell(parted.sheet, parted.parts);
}
