import { beginsFormula } from '../audience/text-fault';
import type { NamedPeriod } from '../model/named-period';
import { type ColumnKind, FIGURES, type Value } from '../workbook/column';
import { plainValue } from '../workbook/plain-value';
import type { Workbook } from '../workbook/workbook';
import { sceneOf } from './compose';
import type { PlannedSection, ReportPlan } from './plan';
import { hidesFew, mayShow } from './redaction';
import { listed, rowsBy, rowsWithin } from './rows';
import type { ReportScene, Scene } from './scene';
import { nameOf, referenceOf } from './shown';
import { readSubject, type Subject, type SubjectColumn, valueIn } from './subject';

/** A table for other programs: the same columns each time, whatever stands in them. */
export interface FeedTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A report in the form of tables, one a section; nothing where there is nothing to tell of the period. */
export function composeFeed(
  plan: ReportPlan,
  period: NamedPeriod,
  scene: Scene,
): readonly FeedTable[] | undefined {
  const told = plan.about ? undefined : sceneOf(plan, period, scene);
  return told && plan.sections.map((section) => tableOf(section, told));
}

function tableOf({ section }: PlannedSection, told: ReportScene): FeedTable {
  const subject = readSubject(section, told.book);
  if ('fault' in subject) throw new Error(`not prepared: ${section.of}`);
  const columns = subject.columns.filter(({ column }) => mayShow(column, told));
  return {
    name: section.heading || subject.name,
    header: columns.map(({ header }) => header),
    rows: rowsOf(subject, told).map((row) =>
      columns.map((column) => cell(valueIn(row, column, subject, told.book), column, told.book)),
    ),
  };
}

function rowsOf(subject: Subject, told: ReportScene) {
  if (hidesFew(subject.sheet, told)) return [];
  const rows = subject.toDate
    ? rowsBy(subject, told.toDate, told)
    : rowsWithin(subject, told.soFar, told);
  return listed(rows, subject, told);
}

/** Codes go out under the names that other people know them by. */
function cell(value: Value | undefined, { column }: SubjectColumn, book: Workbook): string {
  if (value === undefined) return '';
  if (column.kind === 'text' && book.belongsIn(String(value)) !== undefined) return '';
  if (isNoText(column.kind)) return plainValue(value, column, book.contract.currency);
  if (column.kind !== 'code' && column.kind !== 'codes')
    return inert(plainValue(value, column, book.contract.currency));
  const reference = referenceOf(column, book);
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return inert(codes.map((code) => nameOf(reference, code, book, AS_IT_IS)).join(', '));
}

/** Other programs are told the workbook's own words, whoever asks. */
const AS_IT_IS = { own: (text: string): string => text };

/** Whether nobody writes a kind's values in words: a minus before a figure is no formula. */
const isNoText = (kind: ColumnKind): boolean => kind === 'yes-no' || FIGURES.has(kind);

/** Spreadsheets take some texts for formulas: they get an apostrophe, as a person would type it. */
const inert = (text: string): string => (beginsFormula(text) ? `'${text}` : text);
