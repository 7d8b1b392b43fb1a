import type { Invoice } from '../../../src/model/invoice';
import { parsePeriod } from '../../../src/model/named-period';
import { issueChanges, numbered } from '../../../src/render/issuing';
import { holdingUpInvoices } from '../../../src/reports/held-up';
import { draftInvoice, reasonNotToIssue } from '../../../src/reports/invoice';
import { invoiceDocument } from '../../../src/reports/invoice-document';
import { refusalSentence } from '../../../src/reports/invoice-refusal';
import { type Command, DONE, neededOption, REFUSED } from '../command';
import { documentFiles } from '../documents';
import { type Examined, examined } from '../examined';
import { languageHelp, toldIn } from '../language';
import { type Contents, draftInto, saveInto, wrote } from '../output';
import type { Terminal } from '../terminal';

export const invoice: Command = {
  usage: 'invoice FILE --period PERIOD --out DIR [--issue] [--today YYYY-MM-DD] [--language WHICH]',
  help: [
    'Writes the invoice for a month with its hours statement, as .docx, .html and .txt.',
    '',
    '--period   the month, such as 2026-03; or the quarter, such as 2026-Q1, where it is paid quarterly',
    '--out      the folder for the files',
    '--issue    gives it the next number and records it in FILE; without it, a preview',
    '--today    the day to date it; without it, today where the contract is',
    languageHelp('what it is written in, if not in the contract’s own'),
    '',
    'An issued invoice is never made again and its number never used again.',
    'Ends with 0, with 1 when it is refused (saying why), with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    period: { type: 'string' },
    out: { type: 'string' },
    issue: { type: 'boolean' },
    today: { type: 'string' },
    language: { type: 'string' },
  },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'out');
    const asked = neededOption(given, 'period', '2026-03');
    const found = await examined(given, terminal);
    const reader = toldIn(given, found);
    const { words, book } = reader;
    const refuse = (sentence: string): number => {
      terminal.err(`${sentence}\n`);
      return REFUSED;
    };
    const period = parsePeriod(asked, book.contract.calendar);
    if (!period) return refuse(words.documents.refusals['no-period'](asked));
    const draft = draftInvoice(found, period);
    if ('refused' in draft) return refuse(refusalSentence(draft, words));
    if (!given.options.issue) return preview(draft, folder, reader, terminal);
    const reason = reasonNotToIssue(draft, found);
    return reason
      ? refuse(refusalSentence(reason, words))
      : issue(draft, folder, { found, reader }, terminal);
  },
};

async function preview(
  draft: Invoice,
  folder: string,
  found: Examined,
  terminal: Terminal,
): Promise<number> {
  const paths = await saveInto(folder, await filesOf(draft, `${draft.name}-preview`, found));
  warn(found, terminal);
  terminal.out(`${wrote(paths, found.words)}${found.words.commandLine.preview('--issue')}\n`);
  return DONE;
}

/**
 * The files are written first, under names of their own, and get their real names once the number
 * is recorded, in the workbook's own language: there is never a recorded number without its document, nor a document of another's.
 */
async function issue(
  draft: Invoice,
  folder: string,
  { found, reader }: { readonly found: Examined; readonly reader: Examined },
  terminal: Terminal,
): Promise<number> {
  const issued = numbered(draft, found);
  const changes = issueChanges(issued, found);
  const drafts = await draftInto(folder, await filesOf(issued, issued.number, reader));
  try {
    await found.gateway.write(changes);
  } catch (error) {
    await drafts.drop();
    throw error;
  }
  await drafts.keep();
  warn(reader, terminal);
  const { words } = found;
  terminal.out(
    `${wrote(drafts.paths, words)}${words.commandLine.issued(issued.number, words.sheets.invoices.name)}\n`,
  );
  return DONE;
}

/** What stands on the invoice is said aloud too: it should wait. */
function warn(found: Examined, terminal: Terminal): void {
  for (const why of holdingUpInvoices(found))
    terminal.err(`${found.words.documents.shouldWait(why)}\n`);
}

const filesOf = (made: Invoice, called: string, found: Examined): Promise<Contents> =>
  documentFiles(invoiceDocument(made, found), {
    name: `invoice-${called}`,
    today: found.today,
    words: found.words,
    author: found.book.contract.coordinator.name,
  });
