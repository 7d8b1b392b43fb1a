import { clocks } from '../../../scripts/clocks';
import type { Example, LoggedRow } from '../../../src/contracts/example';
import { layoutOf } from '../../../src/contracts/layout';
import { livelihoodsCluster } from '../../../src/contracts/livelihoods-cluster';
import type { RegisterRow, Template } from '../../../src/contracts/template';
import { examine, type Findings } from '../../../src/daybook';
import type { Document } from '../../../src/model/document';
import { parsePeriod } from '../../../src/model/named-period';
import { renderText } from '../../../src/render/text';
import { composeReport } from '../../../src/reports/compose';
import { readWorkbook } from '../../../src/workbook/read';
import type { Workbook } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { sheetsOfLayout } from '../patna';

const NOTHING: Example = { log: [], sheets: {}, registers: {} };

const sheetsOf = (example: Partial<Example>, template: Template) =>
  sheetsOfLayout(layoutOf(template, { example: { ...NOTHING, ...example } }));

/** The cluster's workbook as a new one, with just the rows that a test is about. */
export const cluster = (
  example: Partial<Example> = {},
  template: Template = livelihoodsCluster,
): Workbook => readWorkbook(sheetsOf(example, template), clocks);

/** All that Daybook finds in it on a day. */
export const examined = (example: Partial<Example>, today: string): Findings =>
  examine(sheetsOf(example, livelihoodsCluster), day(today), clocks);

export function report(findings: Findings, kind: string, period: string): Document {
  const plan = findings.plans.find((each) => each.kind === kind);
  const named = parsePeriod(period, findings.book.contract.calendar);
  const document = plan && named && composeReport(plan, named, findings);
  if (!document) throw new Error(`no ${kind} of ${period}`);
  return document;
}

/** A report as plain text, of a workbook with just the rows that a test is about. */
export const reportText = (
  example: Partial<Example>,
  kind: string,
  period: string,
  today: string,
): string => renderText(report(examined(example, today), kind, period)).replace(/\s+/g, ' ');

export const VILLAGES: readonly RegisterRow[] = [
  {
    Id: 'V1',
    Name: 'Ambegaon',
    'Gram panchayat': 'gp1',
    Households: 200,
    'Vulnerable households': 61,
  },
  {
    Id: 'V2',
    Name: 'Borgaon',
    'Gram panchayat': 'gp1',
    Households: 100,
    'Vulnerable households': 0,
  },
  {
    Id: 'V3',
    Name: 'Deogaon',
    'Gram panchayat': 'gp2',
    Households: 50,
    'Vulnerable households': 20,
  },
];

export const SHGS: readonly RegisterRow[] = [
  { Id: 'S1', Name: 'Jijau', Village: 'Ambegaon', From: '2024-01-26' },
  { Id: 'S2', Name: 'Ahilya', Village: 'Borgaon', From: '2024-06-10' },
];

/** A row of the log: what was done in a village; the rest is what the test is about. */
export const visited = (
  date: string,
  village: string,
  own: RegisterRow = {},
  rest: Partial<LoggedRow> = {},
): LoggedRow => ({ date, activity: 'SHG meeting', ...rest, own: { Village: village, ...own } });

/** `2027-01-05` and so on, from one date of a month to another. */
export const datesOf = (month: string, from: number, until: number): string[] =>
  Array.from(
    { length: until - from + 1 },
    (_, index) => `${month}-${String(from + index).padStart(2, '0')}`,
  );
