import { clocks } from '../../../scripts/clocks';
import type { Example, LoggedRow } from '../../../src/contracts/example';
import { layoutOf } from '../../../src/contracts/layout';
import { musicCluster } from '../../../src/contracts/music-cluster';
import type { RegisterRow } from '../../../src/contracts/template';
import { examine, type Findings } from '../../../src/daybook';
import { parsePeriod } from '../../../src/model/named-period';
import { renderText } from '../../../src/render/text';
import { composeReport } from '../../../src/reports/compose';
import { composeFeed } from '../../../src/reports/feed';
import type { Workbook } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { patna, sheetsOfLayout } from '../patna';

export const YEAR = ['2025-09-01', '2026-08-31'] as const;

/** The cluster's workbook as a new one, with just the rows that a test is about. */
export const cluster = (example: Partial<Example> = {}): Workbook => patna(example, musicCluster);

/** Everything found in that workbook on a day. */
export const found = (example: Partial<Example>, today: string): Findings =>
  examine(
    sheetsOfLayout(
      layoutOf(musicCluster, { example: { log: [], sheets: {}, registers: {}, ...example } }),
    ),
    day(today),
    clocks,
  );

/** A report as plain text, in one line. */
export function report(
  example: Partial<Example>,
  kind: string,
  period: string,
  today: string,
  school?: string,
): string {
  const findings = found(example, today);
  const plan = findings.plans.find((each) => each.kind === kind);
  const named = parsePeriod(period, findings.book.contract.calendar);
  if (!plan || !named) throw new Error(`no report ${kind} of ${period}`);
  if (plan.form === 'tables') return JSON.stringify(composeFeed(plan, named, findings));
  const document = composeReport(plan, named, findings, school);
  return document ? renderText(document).replace(/\s+/g, ' ') : '';
}

/** A row of the log by its length: `2 h`, `0.5 day`. */
export const spent = (
  date: string,
  hours: string,
  activity: string,
  rest: Partial<LoggedRow> = {},
): LoggedRow => ({ date, hours, activity, place: 'Home', ...rest });

/** A visit to one of the example schools. */
export const visit = (Id: string, School: string, rest: RegisterRow): RegisterRow => ({
  Id,
  Name: `${School} 2025–26`,
  School,
  ...rest,
});
