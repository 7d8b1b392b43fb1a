import { type Issue, issue } from '../model/issue';
import type { Cadence, ReportForm } from '../model/report';
import { type Entries, entriesOf } from '../rules/entries-of';
import { LANGUAGE_KEYS } from '../words/language';
import type { Words } from '../words/words';
import { foldedText } from '../workbook/cell';
import type { RowOf } from '../workbook/column';
import type { SHEETS } from '../workbook/sheets';
import { wordsIn } from '../workbook/translations';
import { placeIn, rowsOf, type Workbook } from '../workbook/workbook';
import { OF_ONE_ENTRY, PREPARED, sectionNamed } from './prepared';
import type { Redaction } from './scene';
import { isFault, type Section, type SectionFault, type WriteSection } from './section';

/** A report as the workbook plans it, on its sheets Reports and Sections. */
export interface ReportPlan {
  /** The word by which it is asked for: `board`. */
  readonly kind: string;
  readonly title: string;
  /** Whom it is for; empty where the workbook does not say. */
  readonly reader: string;
  readonly every: Cadence;
  /** Where each report is about one entry: those that it can be about. */
  readonly about?: Entries;
  readonly redaction: Redaction;
  readonly form: ReportForm;
  readonly sections: readonly PlannedSection[];
  /** The same report of the workbook as it was on another day. */
  on(book: Workbook): ReportPlan;
}

export interface PlannedSection {
  readonly section: Section;
  readonly note: string;
  readonly write: WriteSection;
}

type ReportRow = RowOf<(typeof SHEETS)['reports']>;
type SectionRow = RowOf<(typeof SHEETS)['sections']>;

/** The reports that a workbook plans, in its own order, and what of them cannot be understood. */
export function reportPlans(book: Workbook): {
  readonly plans: readonly ReportPlan[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const plans = rowsOf(book, 'reports').flatMap((row): ReportPlan[] => {
    // What of a row could not be read may have been what it keeps from its reader.
    if (row.report === undefined || book.tables.get('reports')?.faulty.has(row.row)) return [];
    const planned = planOf(row, row.report, book);
    issues.push(...planned.issues);
    return [planned.plan];
  });
  return { plans, issues };
}

/** The report that somebody asks for by its kind, or by its title in any language of the workbook. */
export function planNamed(
  text: string,
  plans: readonly ReportPlan[],
  book: Workbook,
): ReportPlan | undefined {
  const asked = foldedText(text);
  const titled = (plan: ReportPlan): boolean =>
    [plan.title, ...titlesOf(plan, book)].some((title) => foldedText(title) === asked);
  return plans.find(({ kind }) => kind === asked) ?? plans.find(titled);
}

const titlesOf = ({ title }: ReportPlan, book: Workbook): string[] =>
  LANGUAGE_KEYS.map((language) => wordsIn(book, language).own(title));

/** What there is to ask for: `monthly (Monthly summary), board (Report to the board)`. */
export const plansNamed = (plans: readonly ReportPlan[], { own }: Words): string =>
  plans.map(({ kind, title }) => `${kind} (${own(title)})`).join(', ');

interface Planned {
  readonly plan: ReportPlan;
  readonly issues: readonly Issue[];
}

function planOf(row: ReportRow, report: string, book: Workbook): Planned {
  const about = row.about === undefined ? undefined : entriesOf(row.about, book);
  const form = (row.form as ReportForm | undefined) ?? 'document';
  const may = { isAboutOne: about !== undefined, form };
  const read = rowsOf(book, 'sections')
    .filter((each) => each.report === report && each.section !== undefined)
    .map((each) => ({ row: each.row, planned: sectionOf(each, may, book) }));
  const faults = read.flatMap(({ row: at, planned }) =>
    'fault' in planned ? unreadable('sections', at, report, planned, book) : [],
  );
  const plan: ReportPlan = {
    kind: foldedText(report),
    title: row.title ?? report,
    reader: row.reader ?? '',
    every: (row.every as Cadence | undefined) ?? 'month',
    ...(about && !('fault' in about) && { about }),
    redaction: {
      noNames: row.noNames === true,
      ...(row.reach !== undefined && { reach: row.reach }),
    },
    form,
    sections: read.flatMap(({ planned }) => ('fault' in planned ? [] : [planned])),
    on: (other) => (other === book ? plan : planOf(row, report, other).plan),
  };
  if (!about || !('fault' in about)) return { plan, issues: faults };
  const fault = about.fault === 'unknown' ? 'not-a-condition' : 'unknown-sheet';
  const misread = { column: 'about', fault, value: row.about ?? '' } as const;
  return { plan, issues: [...unreadable('reports', row.row, report, misread, book), ...faults] };
}

interface Fault extends Omit<SectionFault, 'column'> {
  readonly column: SectionFault['column'] | 'about';
}

function unreadable(
  sheet: 'reports' | 'sections',
  row: number,
  report: string,
  { column, fault, value }: Fault,
  book: Workbook,
): Issue[] {
  const table = book.tables.get(sheet);
  const facts = { report, fault, value };
  return table ? [issue('daybook/section-unreadable', placeIn(table, row, column), facts)] : [];
}

/** What the sections of a report can be. */
interface May {
  readonly isAboutOne: boolean;
  readonly form: ReportForm;
}

function sectionOf(
  { section: named = '', heading = '', of = '', where = '', note = '' }: SectionRow,
  may: May,
  book: Workbook,
): PlannedSection | SectionFault {
  const kind = sectionNamed(named);
  if (!kind) return { column: 'section', fault: 'unknown-value', value: named };
  const isFitting =
    (!may.isAboutOne || OF_ONE_ENTRY.has(kind)) && (may.form === 'document' || kind === 'register');
  if (!isFitting) return { column: 'section', fault: 'not-fitting', value: named };
  const section: Section = { heading, of, where };
  const write = PREPARED[kind](section, book);
  return isFault(write) ? write : { section, note, write };
}
