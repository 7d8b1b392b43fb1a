import type { Day } from '../model/day';
import type { Block, Document } from '../model/document';
import type { NamedPeriod } from '../model/named-period';
import { overlapOf } from '../model/period';
import { standings } from '../rules/terms';
import { tally } from '../tally/tally';
import type { Words } from '../words/words';
import { asOf } from '../workbook/as-of';
import { readsAsToday } from './as-it-reads';
import { nothingDisclosed } from './disclosed';
import { footerOf } from './footer';
import type { PlannedSection, ReportPlan } from './plan';
import type { AboutEntry, ReportScene, Scene } from './scene';
import { nameOf } from './shown';

/**
 * A report over a period, as data; nothing where the period lies outside the contract or is to come,
 * nor where a report about one entry is not told which.
 */
export function composeReport(
  plan: ReportPlan,
  period: NamedPeriod,
  scene: Scene,
  code?: string,
): Document | undefined {
  if (plan.about)
    return code === undefined ? undefined : composeEach(plan, period, scene, [code])[0];
  const told = sceneOf(plan, period, scene);
  return told && documentOf(plan.on(told.book), told, scene);
}

/** A report about each of some entries; those that the report cannot be about are passed over. */
export function composeEach(
  plan: ReportPlan,
  period: NamedPeriod,
  scene: Scene,
  codes: readonly string[],
): Document[] {
  const told = sceneOf(plan, period, scene);
  if (!told) return [];
  const known = plan.on(told.book);
  if (!known.about) return [];
  const { reference, rows } = known.about;
  return codes
    .filter((code) => rows.has(code))
    .map((code) => documentOf(known, { ...told, entry: { reference, code } }, scene));
}

/**
 * What a report is told from, as of the last day of its period; nothing where the period lies outside
 * the contract or is to come.
 */
export function sceneOf(
  plan: ReportPlan,
  period: NamedPeriod,
  scene: Scene,
): ReportScene | undefined {
  const { first, last } = scene.book.contract.calendar.contract;
  const begun = overlapOf(period, { first, last: Math.min(last, scene.today) as Day });
  if (!begun) return undefined;
  const then = asOfDay(begun.last, scene);
  return {
    ...then,
    period,
    soFar: begun,
    toDate: { first, last: begun.last },
    redaction: plan.redaction,
    disclosed: nothingDisclosed(then.book),
  };
}

function documentOf(plan: ReportPlan, told: ReportScene, { today }: Scene): Document {
  const { contract } = told.book;
  const { documents, formats } = told.words;
  const lead = documents.reportLead(contract.title, formats.period(told.soFar), formats.day(today));
  return {
    title: titleOf(told.words.own(plan.title), told.entry, told),
    language: told.words.locale,
    footer: footerOf(told, told.soFar),
    blocks: [
      { block: 'paragraph', style: 'lead', text: [lead] },
      ...body(plan, told, told.today < today),
    ],
  };
}

/** The sections that have something to tell, and at the end which have not. */
function body(plan: ReportPlan, told: ReportScene, isPast: boolean): Block[] {
  const written = plan.sections.map((planned) => ({ planned, blocks: planned.write(told) }));
  const silent = written.flatMap(({ planned: { section }, blocks }) =>
    blocks.length > 0 || !section.heading ? [] : [told.words.own(section.heading)],
  );
  const nothing = told.words.documents.nothingOn(silent.join('; '));
  return [
    ...written
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ planned, blocks }) => {
        const caution = isPast ? ofToday(planned, told) : [];
        return underHeading(planned, [...caution, ...blocks], told.words);
      }),
    ...(silent.length > 0 ? [note(nothing)] : []),
  ];
}

/** What has no day is told of a past period as it is today: then the section says so. */
const ofToday = ({ section }: PlannedSection, { book, words }: ReportScene): Block[] =>
  readsAsToday(section, book) ? [note(words.documents.asTheSheetReads)] : [];

const underHeading = (
  { section: { heading }, note: text }: PlannedSection,
  blocks: readonly Block[],
  { own }: Words,
): Block[] => [
  { block: 'heading', level: 1, text: own(heading) },
  ...(text ? [note(own(text))] : []),
  ...blocks.map((block) => withoutRepeating(own(heading), block)),
];

/** A caption need not say again what the heading above it says. */
function withoutRepeating(heading: string, block: Block): Block {
  if (block.block !== 'table' || !heading || !block.caption.startsWith(heading)) return block;
  const rest = block.caption.slice(heading.length);
  return rest === '' || rest.startsWith(', ')
    ? { ...block, caption: rest.replace(', ', '') }
    : block;
}

const note = (text: string): Block => ({ block: 'paragraph', text: [text], style: 'note' });

const titleOf = (title: string, entry: AboutEntry | undefined, { book, words }: Scene): string =>
  entry ? words.documents.titleFor(title, nameOf(entry.reference, entry.code, book, words)) : title;

/** The scene as it was on a day that may have gone by: told the same then as now. */
function asOfDay(day: Day, scene: Scene): Scene {
  const book = asOf(scene.book, day);
  if (day === scene.today) return { ...scene, book };
  const counted = tally(book, day);
  return {
    ...scene,
    book,
    today: day,
    tally: counted,
    standings: standings(book, day, counted, day).standings,
  };
}
