import { clocks } from '../../../scripts/clocks';
import { communityOfPractice } from '../../../src/contracts/community-of-practice';
import type { Example, LoggedRow } from '../../../src/contracts/example';
import { layoutOf } from '../../../src/contracts/layout';
import type { RegisterRow, Template } from '../../../src/contracts/template';
import { examine, type Findings } from '../../../src/daybook';
import { parsePeriod } from '../../../src/model/named-period';
import type { Standing, StandingOf } from '../../../src/model/standing';
import { renderText } from '../../../src/render/text';
import { composeReport } from '../../../src/reports/compose';
import type { Workbook } from '../../../src/workbook/workbook';
import { day } from '../../book';
import { patna, sheetsOfLayout, standing } from '../patna';

const NOTHING: Example = { log: [], sheets: {}, registers: {} };

/** The workbook as a new one, with just the rows that a test is about. */
export const practice = (
  example: Partial<Example> = {},
  template: Template = communityOfPractice,
): Workbook => patna(example, template);

/** All that is found in it on a day. */
export const findingsIn = (
  example: Partial<Example>,
  today: string,
  template: Template = communityOfPractice,
): Findings =>
  examine(
    sheetsOfLayout(layoutOf(template, { example: { ...NOTHING, ...example } })),
    day(today),
    clocks,
  );

/** A report as plain text; the three months of the contract are its quarter 2022-Q1. */
export function reportText(
  example: Partial<Example>,
  kind: string,
  period: string,
  today: string,
): string {
  const findings = findingsIn(example, today);
  const plan = findings.plans.find((each) => each.kind === kind);
  const named = parsePeriod(period, findings.book.contract.calendar);
  const document = plan && named && composeReport(plan, named, findings);
  return document ? renderText(document).replace(/\s+/g, ' ') : '';
}

/** What stands below a heading of a report, up to the next one; headings are underlined. */
export const between = (text: string, heading: string, next: string): string =>
  text.split(`${heading} =`)[1]?.split(`${next} =`)[0] ?? '';

/** Time on a workstream: `9:30-12:30` on a day. */
export function worked(date: string, times: string, workstream: string): LoggedRow {
  const [start = '', end = ''] = times.split('-');
  return {
    date,
    start,
    end,
    activity: 'Writing',
    place: 'Home',
    entered: `${date}T18:00`,
    own: { Workstream: workstream },
  };
}

/** Where a term stands, as the rule that it is expected to be judged by. */
export function judged<Rule extends Standing['rule']>(
  rule: Rule,
  book: Workbook,
  ref: string,
  today: string,
): StandingOf<Rule> {
  const found = standing(book, ref, today);
  if (found.rule !== rule) throw new Error(`${ref} is judged as ${found.rule}`);
  return found as StandingOf<Rule>;
}

/** The template with lines of its Contract sheet changed, as a person would change them. */
export const agreeing = (lines: Partial<Template['contract']>): Template => ({
  ...communityOfPractice,
  contract: { ...communityOfPractice.contract, ...lines },
});

/** A register of the template. */
export const rowsIn = (name: string): readonly RegisterRow[] =>
  communityOfPractice.registers.find((register) => register.name === name)?.rows ?? [];

export const WHOLE = ['2022-12-01', '2023-02-28'] as const;
