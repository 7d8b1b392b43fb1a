import { clocks } from '../../scripts/clocks';
import { examine, type Findings } from '../../src/daybook';
import type { Invoice } from '../../src/model/invoice';
import { issueChanges, numbered } from '../../src/render/issuing';
import { draftInvoice, type InvoiceRefusal, reasonNotToIssue } from '../../src/reports/invoice';
import type { Sheet } from '../../src/workbook/sheet';
import { day, sheetsOf } from '../book';
import { period, type Sheets } from './told';
import { written } from './written';

/** Twelve instalments of £26,000 for 28 h a week over 52 weeks. */
export const TERMS = `
  Ref | Clause                          | Rule        | At least | Per   | Window   | Of / for each
  P5  | monthly instalments, on invoice | Instalments | £26,000  | Month | 12 parts | invoice
`;
export const PARTIES = {
  'Coordinator’s address': '2 Sample Road, Patna',
  'Invoice numbers begin': 'PAG-',
};

/** The sheets of a job that is paid in instalments. */
export const paid = (sheets: Sheets = {}, contract: Sheets = {}): Sheet[] =>
  sheetsOf(
    { Terms: TERMS, Log: 'Date | Hours | Activity | Place', ...sheets },
    { ...PARTIES, ...contract },
  );

/** Everything found in some sheets on a day. */
export const on = (today: string, sheets: readonly Sheet[]): Findings =>
  examine(sheets, day(today), clocks);

/** The preview of a month's invoice; a refusal is a mistake in the test. */
export function draft(findings: Findings, month: string): Invoice {
  const made = draftInvoice(findings, period(month));
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

/** Why no invoice can be issued; nothing where it can. */
export function refusal(findings: Findings, month: string): InvoiceRefusal | undefined {
  const made = draftInvoice(findings, period(month));
  return 'refused' in made ? made : reasonNotToIssue(made, findings);
}

/** Issues a month's invoice on a day: its number, and the sheets with its record. */
export function issued(sheets: readonly Sheet[], month: string, today: string) {
  const findings = on(today, sheets);
  const reason = refusal(findings, month);
  if (reason) throw new Error(reason.refused);
  const invoice = numbered(draft(findings, month), findings);
  return { number: invoice.number, sheets: written(sheets, issueChanges(invoice, findings)) };
}
