import type { TableCell } from '../model/document';
import type { Standing } from '../model/standing';
import type { StandingDetails } from '../model/standing-details';
import type { RuleKind } from '../model/term';
import { foldedText } from '../workbook/cell';
import { referenceTo, type Workbook } from '../workbook/workbook';
import { barOf } from './figures';
import { countsPeople, isAboutPeople, mayName } from './redaction';
import type { ReportScene } from './scene';
import { sentenceFor } from './sentence';
import { NONE } from './shown';
import { andTogether } from './together';

/** How far along a term is, as a report's reader may know it. */
export function figureTold(standing: Standing, scene: ReportScene): TableCell {
  const { words, book } = scene;
  return isHidden(standing, scene) && !isEnough(standing, book.contract.smallNumber)
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
  const measure = book.measures.get(foldedText(term.measure ?? ''));
  return measure !== undefined && countsPeople(measure, book);
}

type Parts = {
  readonly [Kind in RuleKind]?: (detail: StandingDetails[Kind]) => readonly number[];
};

/** So many, and so many not: the figures that a standing lets be worked out. */
const PARTS: Parts = {
  share: ({ amount, baseAmount }) => [amount, baseAmount - amount],
  coverage: ({ done, due }) => [done.length, due.length],
  timeliness: ({ onTime, late, waiting }) => [onTime, late + waiting],
  evidence: ({ complete, lacking }) => [complete, lacking.length],
  consent: ({ contacts, mayBeWrittenTo }) => [mayBeWrittenTo, contacts - mayBeWrittenTo],
};

/** Whether enough people, or none, are on either side. */
function isEnough({ rule, detail }: Standing, limit: number): boolean {
  const read = PARTS[rule] as ((of: typeof detail) => readonly number[]) | undefined;
  return read?.(detail).every((count) => count === 0 || count >= limit) ?? false;
}
