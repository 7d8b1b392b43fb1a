import { SECTIONS, type SectionKind } from '../model/report';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import type { PrepareSection } from './section';
import { attention } from './sections/attention';
import { bands } from './sections/bands';
import { change } from './sections/change';
import { count } from './sections/count';
import { decisions } from './sections/decisions';
import { documents } from './sections/documents';
import { facts } from './sections/facts';
import { fix } from './sections/fix';
import { hours } from './sections/hours';
import { instalments } from './sections/instalments';
import { issues } from './sections/issues';
import { left } from './sections/left';
import { milestones } from './sections/milestones';
import { next } from './sections/next';
import { notes } from './sections/notes';
import { partners } from './sections/partners';
import { register } from './sections/register';
import { scores } from './sections/scores';
import { sideBySide } from './sections/side-by-side';
import { stages } from './sections/stages';
import { standing } from './sections/standing';
import { stories } from './sections/stories';
import { sum } from './sections/sum';
import { targets } from './sections/targets';
import { time } from './sections/time';
import { totals } from './sections/totals';

/** How each kind of section is understood. */
export const PREPARED = {
  attention,
  standing,
  hours,
  time,
  totals,
  'side-by-side': sideBySide,
  targets,
  count,
  register,
  facts,
  stages,
  sum,
  change,
  milestones,
  partners,
  scores,
  bands,
  stories,
  issues,
  next,
  left,
  fix,
  instalments,
  documents,
  notes,
  decisions,
} as const satisfies Readonly<Record<SectionKind, PrepareSection>>;

const KINDS = new Map(
  SECTIONS.flatMap((kind) =>
    [kind, ...inEveryLanguage(({ documents }) => documents.sections[kind])].map(
      (name) => [foldedText(name), kind] as const,
    ),
  ),
);

/** The kind that a person means, in whatever language. */
export const sectionNamed = (text: string): SectionKind | undefined => KINDS.get(foldedText(text));

/** The kinds that can be told of one entry of a register: they are written from rows that name it. */
export const OF_ONE_ENTRY: ReadonlySet<SectionKind> = new Set([
  'facts',
  'register',
  'count',
  'sum',
  'change',
  'bands',
  'stories',
  'time',
  'notes',
]);
