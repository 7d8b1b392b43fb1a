import { clocks } from '../../../scripts/clocks';
import type { Example, LoggedRow } from '../../../src/contracts/example';
import { layoutOf } from '../../../src/contracts/layout';
import { pastoralCoordinator } from '../../../src/contracts/pastoral-coordinator';
import type { RegisterRow, RowFor } from '../../../src/contracts/template';
import { examine } from '../../../src/daybook';
import type { Document } from '../../../src/model/document';
import { parsePeriod } from '../../../src/model/named-period';
import { renderText } from '../../../src/render/text';
import { composeEach, composeReport } from '../../../src/reports/compose';
import { readWorkbook } from '../../../src/workbook/read';
import type { Workbook } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { sheetsOfLayout } from '../patna';

const NOTHING: Example = { log: [], sheets: {}, registers: {} };

const sheets = (example: Partial<Example>) =>
  sheetsOfLayout(layoutOf(pastoralCoordinator, { example: { ...NOTHING, ...example } }));

/** The workbook as a new one, with just the rows that a test is about. */
export const cramlington = (example: Partial<Example> = {}): Workbook =>
  readWorkbook(sheets(example), clocks);

/** The workbook with rows in its registers alone. */
export const withRegisters = (registers: Readonly<Record<string, readonly RegisterRow[]>>) =>
  cramlington({ registers });

type Kept = Partial<Example>;

/** A report, of a workbook with just the rows that a test is about. */
export function report(
  example: Kept,
  kind: string,
  period: string,
  today: string,
  pupilCode?: string,
): Document {
  const { plan, named, findings } = asked(example, kind, period, today);
  const document = composeReport(plan, named, findings, pupilCode);
  if (!document) throw new Error(`no report ${kind} of ${period}`);
  return document;
}

/** A report about each of some pupils. */
export function pages(
  example: Kept,
  kind: string,
  period: string,
  today: string,
  codes: readonly string[],
): Document[] {
  const { plan, named, findings } = asked(example, kind, period, today);
  return composeEach(plan, named, findings, codes);
}

function asked(example: Kept, kind: string, period: string, today: string) {
  const findings = examine(sheets(example), day(today), clocks);
  const plan = findings.plans.find((each) => each.kind === kind);
  const named = parsePeriod(period, findings.book.contract.calendar);
  if (!plan || !named) throw new Error(`no report ${kind} of ${period}`);
  return { findings, plan, named };
}

/** The same as plain text. */
export const reportText = (...asked: Parameters<typeof report>): string =>
  renderText(report(...asked)).replace(/\s+/g, ' ');

/** A pupil of the year group from the first day on. */
export const pupil = (id: string, tier?: 1 | 2 | 3): RegisterRow => ({
  Id: id,
  'Year group': 'Year 9',
  From: '2025-09-01',
  ...(tier !== undefined && { Tier: `Tier ${tier}` }),
});

interface Stretch {
  readonly from?: string;
  /** Sessions of the absence that nobody authorised. */
  readonly unauthorised?: number;
}

/** A pupil's attendance print: sessions absent of those possible. */
export const sessions = (
  id: string,
  absent: number,
  possible: number,
  { from = '2025-09-02', unauthorised = 0 }: Stretch = {},
): RegisterRow[] =>
  [
    ['/', possible - absent],
    ['I', absent - unauthorised],
    ['O', unauthorised],
    ['X', possible === 0 ? 12 : 0],
  ].flatMap(([Code, Sessions]) =>
    Sessions === 0 ? [] : [{ Id: `${id}-${from}-${Code}`, From: from, Pupil: id, Code, Sessions }],
  ) as RegisterRow[];

/** A row of the log with a pupil: `09:10-09:50` on a day. */
export function saw(
  date: string,
  activity: string,
  pupils: string,
  rest: Partial<LoggedRow> = {},
): LoggedRow {
  const own = { ...(pupils && { Pupils: pupils }), ...rest.own };
  return { date, start: '09:10', end: '09:50', activity, place: 'Pastoral office', ...rest, own };
}

/** A step on the way back. */
export const moved = (date: string, entry: string, stage: string): Partial<RowFor<'moves'>> => ({
  date,
  register: 'Returns',
  entry,
  stage,
});

export const YEAR = ['2025-09-01', '2026-08-31'] as const;
