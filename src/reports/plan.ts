import { type Issue, issue } from '../model/issue';
import { AUDIENCE_MARKS, type AudienceMark, SECTIONS, type SectionKind } from '../model/report';
import type { Words } from '../words/words';
import { foldedText } from '../workbook/cell';
import { placeIn, referenceTo, rowsOf, type Workbook } from '../workbook/workbook';
import { isFault, type PrepareSection, type WriteSection } from './section';
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

const PREPARED = {
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

/** A report as the workbook's Reports sheet plans it. */
export interface ReportPlan {
  /** The word by which it is asked for: `board`. */
  readonly kind: string;
  readonly title: string;
  readonly marks: ReadonlySet<AudienceMark>;
  readonly sections: readonly PlannedSection[];
}

export interface PlannedSection {
  readonly heading: string;
  readonly note: string;
  readonly write: WriteSection;
}

/** The reports that a workbook plans, in its own order, and what of them cannot be understood. */
export function reportPlans(
  book: Workbook,
  words: Words,
): { readonly plans: readonly ReportPlan[]; readonly issues: readonly Issue[] } {
  const sections = new Map<string, PlannedSection[]>();
  const found: Issue[] = [];
  const table = book.tables.get('reports');
  for (const { row, report, section, heading = '', of = '', where = '', note = '' } of rowsOf(
    book,
    'reports',
  )) {
    if (!table || report === undefined || section === undefined) continue;
    const planned = sections.get(foldedText(report)) ?? [];
    sections.set(foldedText(report), planned);
    const kind = sectionNamed(section, words);
    const prepared = kind
      ? PREPARED[kind]({ heading, of, where }, book)
      : ({ column: 'section', fault: 'unknown-value', value: section } as const);
    if (!isFault(prepared)) planned.push({ heading, note, write: prepared });
    else {
      const { column, fault, value } = prepared;
      found.push(
        issue('daybook/section-unreadable', placeIn(table, row, column), { report, fault, value }),
      );
    }
  }
  return {
    plans: [...sections].map(([kind, planned]) => planOf(kind, planned, book)),
    issues: found,
  };
}

const sectionNamed = (text: string, { documents }: Words): SectionKind | undefined =>
  SECTIONS.find(
    (kind) =>
      kind === foldedText(text) || foldedText(documents.sections[kind]) === foldedText(text),
  );

function planOf(kind: string, sections: readonly PlannedSection[], book: Workbook): ReportPlan {
  const reports = referenceTo(book, 'reports');
  const row = [...(reports?.entries ?? [])].find(([code]) => foldedText(code) === kind)?.[1];
  const tags = Array.isArray(row?.tags) ? (row.tags as readonly string[]).map(foldedText) : [];
  return {
    kind,
    title: typeof row?.name === 'string' ? row.name : kind,
    marks: new Set(AUDIENCE_MARKS.filter((mark) => tags.includes(mark))),
    sections,
  };
}
