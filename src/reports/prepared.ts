import { SECTIONS, type SectionKind } from '../model/report';
import type { Words } from '../words/words';
import { foldedText } from '../workbook/cell';
import type { PrepareSection } from './section';
import { attention } from './sections/attention';
import { change } from './sections/change';
import { count } from './sections/count';
import { hours } from './sections/hours';
import { issues } from './sections/issues';
import { milestones } from './sections/milestones';
import { next } from './sections/next';
import { notes } from './sections/notes';
import { partners } from './sections/partners';
import { register } from './sections/register';
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
  targets,
  count,
  register,
  stages,
  sum,
  change,
  milestones,
  partners,
  stories,
  issues,
  next,
  notes,
} as const satisfies Readonly<Record<SectionKind, PrepareSection>>;

/** The kind that a person means. */
export const sectionNamed = (text: string, { documents }: Words): SectionKind | undefined =>
  SECTIONS.find(
    (kind) =>
      kind === foldedText(text) || foldedText(documents.sections[kind]) === foldedText(text),
  );
