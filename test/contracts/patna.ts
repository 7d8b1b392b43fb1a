import { clocks } from '../../scripts/clocks';
import { communityCoordinator } from '../../src/contracts/community-coordinator';
import type { Example, LoggedRow } from '../../src/contracts/example';
import { layoutOf } from '../../src/contracts/layout';
import type { Template } from '../../src/contracts/template';
import { examine } from '../../src/daybook';
import { parsePeriod } from '../../src/model/named-period';
import type { Standing } from '../../src/model/standing';
import { renderText } from '../../src/render/text';
import { composeReport } from '../../src/reports/compose';
import { standings } from '../../src/rules/terms';
import { type Tally, tally } from '../../src/tally/tally';
import { foldedText } from '../../src/workbook/cell';
import type { WorkbookLayout } from '../../src/workbook/layout';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { day } from '../book';

/** What a spreadsheet made from a layout would be read as. */
export const sheetsOfLayout = ({ sheets }: WorkbookLayout): Sheet[] =>
  sheets.map(({ name, cells }) => ({ name, cells, formulas: new Set(), merges: [] }));

/** The Patna workbook as a new one, with just the rows that a test is about. */
export const patna = (
  example: Partial<Example> = {},
  template: Template = communityCoordinator,
): Workbook =>
  readWorkbook(sheetsOfLayout(layoutOf(template, { example: { ...NOTHING, ...example } })), clocks);

/** A report as plain text, of a workbook with just the rows that a test is about. */
export function reportText(
  example: Partial<Example>,
  kind: string,
  period: string,
  today: string,
): string {
  const layout = layoutOf(communityCoordinator, { example: { ...NOTHING, ...example } });
  const findings = examine(sheetsOfLayout(layout), day(today), clocks);
  const plan = findings.plans.find((each) => each.kind === kind);
  const named = parsePeriod(period, findings.book.contract.calendar);
  const document = plan && named && composeReport(plan, named, findings);
  return document ? renderText(document).replace(/\s+/g, ' ') : '';
}

const NOTHING: Example = { log: [], sheets: {}, registers: {} };

/** A row of the log: `9:30-12:00` on a day; the rest is what the test is about. */
export function did(
  date: string,
  times: string,
  activity: string,
  rest: Partial<LoggedRow> = {},
): LoggedRow {
  const [start = '', end = ''] = times.split('-');
  return { date, start, end, activity, place: 'Home', ...rest };
}

/** Where one term stands on a day. */
export function standing(book: Workbook, ref: string, today: string): Standing {
  const { standings: all, issues } = standings(book, day(today));
  const found = all.find(({ term }) => term.ref === ref);
  if (!found) throw new Error(`no standing for ${ref}: ${JSON.stringify(issues)}`);
  return found;
}

/** What a measure comes to between two days, as of the second. */
export function counted(book: Workbook, name: string, from: string, until: string): number {
  const measure = book.measures.get(foldedText(name));
  if (!measure) throw new Error(`no measure called ${name}`);
  const all: Tally = tally(book, day(until));
  return all.of(measure).total({ first: day(from), last: day(until) });
}

export const HOUR = 60;
