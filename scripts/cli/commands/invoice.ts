import { rm } from 'node:fs/promises';
import type { Invoice } from '../../../src/model/invoice';
import { parsePeriod } from '../../../src/model/period';
import { issueChanges, numbered } from '../../../src/render/issuing';
import { draftInvoice, type InvoiceRefusal, reasonNotToIssue } from '../../../src/reports/invoice';
import { invoiceDocument } from '../../../src/reports/invoice-document';
import type { Words } from '../../../src/words/words';
import { type Command, DONE, neededOption, REFUSED } from '../command';
import { saveDocument } from '../documents';
import { type Examined, examined } from '../examined';
import type { Terminal } from '../terminal';

export const invoice: Command = {
  usage: 'invoice FILE --period YYYY-MM --out DIR [--issue] [--today YYYY-MM-DD]',
  help: [
    'Writes the invoice for a month with its hours statement, as .docx, .html and .txt.',
    '',
    '--period   the month, such as 2026-03',
    '--out      the folder for the files',
    '--issue    gives it the next number and records it in FILE; without it, a preview',
    '--today    the day to date it; without it, today where the contract is',
    '',
    'An issued invoice is never made again and its number never used again.',
    'Ends with 0, with 1 when it is refused (saying why), with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    period: { type: 'string' },
    out: { type: 'string' },
    issue: { type: 'boolean' },
    today: { type: 'string' },
  },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'out');
    const asked = neededOption(given, 'period', '2026-03');
    const found = await examined(given, terminal);
    const { words, book } = found;
    const refuse = (sentence: string): number => {
      terminal.err(`${sentence}\n`);
      return REFUSED;
    };
    const period = parsePeriod(asked, book.contract.calendar.yearStart);
    if (!period) return refuse(words.documents.refusals['no-period'](asked));
    const draft = draftInvoice(found, period);
    if ('refused' in draft) return refuse(sentenceFor(draft, words));
    if (!given.options.issue) return preview(draft, folder, found, terminal);
    const reason = reasonNotToIssue(draft, found);
    return reason ? refuse(sentenceFor(reason, words)) : issue(draft, folder, found, terminal);
  },
};

async function preview(
  draft: Invoice,
  folder: string,
  found: Examined,
  terminal: Terminal,
): Promise<number> {
  const paths = await save(draft, `invoice-${draft.name}-preview`, folder, found);
  terminal.out(
    `${paths.map((path) => `Wrote ${path}\n`).join('')}A preview: nothing was recorded. Add --issue to give it a number.\n`,
  );
  return DONE;
}

/** The files come first: a number is recorded only when there is a document that carries it. */
async function issue(
  draft: Invoice,
  folder: string,
  found: Examined,
  terminal: Terminal,
): Promise<number> {
  const issued = numbered(draft, found);
  const paths = await save(issued, `invoice-${issued.number}`, folder, found);
  try {
    await found.gateway.write(issueChanges(issued, found));
  } catch (error) {
    await Promise.all(paths.map((path) => rm(path, { force: true })));
    throw error;
  }
  terminal.out(
    `${paths.map((path) => `Wrote ${path}\n`).join('')}Issued ${issued.number} and recorded it on the Invoices sheet.\n`,
  );
  return DONE;
}

const save = (made: Invoice, name: string, folder: string, found: Examined): Promise<string[]> =>
  saveDocument(invoiceDocument(made, found), {
    folder,
    name,
    today: found.today,
    words: found.words,
    author: found.book.contract.coordinator.name,
  });

function sentenceFor(reason: InvoiceRefusal, { documents: { refusals }, formats }: Words): string {
  switch (reason.refused) {
    case 'not-a-month':
    case 'outside-contract':
      return refusals[reason.refused](reason.asked);
    case 'already-invoiced':
      return refusals[reason.refused](reason.number);
    case 'not-yet-due':
      return refusals[reason.refused](formats.day(reason.due));
    case 'stopped':
      return refusals[reason.refused](reason.issues);
    default:
      return refusals[reason.refused];
  }
}
