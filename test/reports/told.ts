import { clocks } from '../../scripts/clocks';
import { examine, type Findings } from '../../src/daybook';
import type { Block, Document, Inline, TableCell } from '../../src/model/document';
import { type NamedPeriod, parsePeriod } from '../../src/model/named-period';
import { composeReport } from '../../src/reports/compose';
import { day, sheetsOf } from '../book';

export type Sheets = Readonly<Record<string, string>>;

/** Everything found in a small workbook on a day. */
export const found = (sheets: Sheets, today: string, contract: Sheets = {}): Findings =>
  examine(sheetsOf(sheets, contract), day(today), clocks);

const YEAR = {
  contract: { first: day('2026-01-01'), last: day('2026-12-31') },
  yearStart: 1,
  terms: [],
};

/** `2026-03`, `2026-Q1` or `2026`; anything else is a mistake in the test. */
export function period(name: string): NamedPeriod {
  const parsed = parsePeriod(name, YEAR);
  if (!parsed) throw new Error(`not a period: ${name}`);
  return parsed;
}

/** The one report that a workbook plans; nothing where there is nothing to tell of that time. */
export function report(findings: Findings, name: string): Document | undefined {
  const [plan, ...others] = findings.plans;
  if (!plan || others.length > 0) throw new Error(`not one report: ${findings.plans.length}`);
  return composeReport(plan, period(name), findings);
}

/** A document as lines that read like it: `# heading`, `- item`, `label: value`, cells between `|`. */
export const linesOf = (document: Document | undefined): string[] =>
  (document?.blocks ?? []).flatMap(linesIn).map((line) => line.replace(/\u00a0/g, ' '));

const said = (inlines: readonly Inline[]): string =>
  inlines.map((each) => (typeof each === 'string' ? each : each.text)).join('');

const cells = (row: readonly TableCell[]): string =>
  row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ');

function linesIn(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [said(block.text)];
    case 'list':
      return block.items.map((item) => `- ${said(item)}`);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        cells(block.columns.map(({ header }) => header)),
        ...block.rows.map(cells),
        ...(block.footer ? [cells(block.footer)] : []),
      ];
  }
}
