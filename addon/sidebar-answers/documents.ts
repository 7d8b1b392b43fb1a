import type { Document } from '../../src/model/document';
import { type NamedPeriod, parsePeriod } from '../../src/model/named-period';
import { Refusal } from '../../src/model/refusal';
import { renderHtml } from '../../src/render/html';
import { composeReport } from '../../src/reports/compose';
import { entriesAsked } from '../../src/reports/entries-asked';
import { draftInvoice, reasonNotToIssue } from '../../src/reports/invoice';
import { invoiceDocument } from '../../src/reports/invoice-document';
import { invoiceOffer } from '../../src/reports/invoice-offer';
import { refusalSentence } from '../../src/reports/invoice-refusal';
import { offerOf } from '../../src/reports/offer';
import { plansNamed } from '../../src/reports/plan';
import { foldedText } from '../../src/workbook/cell';
import { rowsOf } from '../../src/workbook/workbook';
import { type Examined, examined } from '../examined';
import {
  type Choice,
  type DocumentKind,
  type Documents,
  type DocumentWish,
  INVOICE,
  type MadeBefore,
  type Preview,
} from '../sidebar/protocol';
import { inLanguage, inTheirWords } from './view';

export const readDocuments = async (): Promise<Documents> =>
  documentsOf(inTheirWords(await examined()));

export function documentsOf(found: Examined): Documents {
  const { plans, words } = found;
  const reports = plans.map((plan): DocumentKind => {
    const { periods, suggested, entries } = offerOf(plan, found);
    const language = languageFor(plan.kind, found);
    return {
      key: plan.kind,
      label: words.own(plan.title),
      ...periodsOffered(periods, suggested, found),
      ...(entries && { entries: entries.map(({ code, label }) => ({ key: code, label })) }),
      ...(language !== undefined && { language }),
    };
  });
  const invoices = invoiceOffer(found);
  const invoice = invoices && {
    key: INVOICE,
    label: words.documents.invoice,
    ...periodsOffered(invoices.periods, invoices.suggested, found),
  };
  return { kinds: [...(invoice ? [invoice] : []), ...reports], made: madeBefore(found) };
}

/** The language that all recipients of a report want it in. */
function languageFor(kind: string, { book }: Examined): string | undefined {
  const readers = rowsOf(book, 'recipients').filter(
    ({ report = '' }) => foldedText(report) === kind,
  );
  const [language, ...others] = new Set(readers.map((reader) => reader.language));
  return others.length === 0 ? language : undefined;
}

/** Newest first. */
const periodsOffered = (
  periods: readonly NamedPeriod[],
  suggested: NamedPeriod | undefined,
  { words }: Examined,
): { readonly periods: Choice[]; readonly suggested: string } => ({
  periods: [...periods]
    .reverse()
    .map((period) => ({ key: period.name, label: words.formats.period(period) })),
  suggested: suggested?.name ?? '',
});

const madeBefore = ({ book, words }: Examined): MadeBefore[] =>
  rowsOf(book, 'runs')
    .filter(({ rows, link }) => rows !== undefined || link !== undefined)
    .map(({ made, what = '', period = '', document = '', link }) => ({
      title: [what, document, period].filter(Boolean).join(' · '),
      madeOn: made === undefined ? '' : words.formats.day(made),
      ...(link !== undefined && { link }),
    }))
    .reverse();

export async function previewDocument(wish: DocumentWish): Promise<Preview> {
  const found = await examined();
  const { document, refusal } =
    wish.kind === INVOICE ? invoicePreview(wish, found) : { document: reportFor(wish, found) };
  const { tones, bar, markedBar } = inLanguage(wish.language, found).words.documents;
  return {
    title: document.title,
    html: renderHtml(document, { tones, bar, markedBar }),
    ...(refusal !== undefined && { refusal }),
  };
}

function invoicePreview(wish: DocumentWish, found: Examined) {
  const draft = invoiceFor(wish, found);
  const reason = reasonNotToIssue(draft, found);
  return {
    document: invoiceDocument(draft, inLanguage(wish.language, found)),
    refusal: reason && refusalSentence(reason, inTheirWords(found).words),
  };
}

/** The invoice for a period, without a number. */
export function invoiceFor(wish: DocumentWish, found: Examined) {
  const draft = draftInvoice(found, periodOf(wish, found));
  if ('refused' in draft) throw notMade(refusalSentence(draft, inTheirWords(found).words));
  return draft;
}

/** The report that was asked for, in its reader's language; whoever asked is refused in theirs. */
export function reportFor(wish: DocumentWish, found: Examined): Document {
  const asking = inTheirWords(found);
  const { plans } = found;
  const { documents, formats } = asking.words;
  const { refusals } = documents;
  const plan = plans.find(({ kind }) => kind === wish.kind);
  if (!plan) throw notMade(refusals['no-such-report'](wish.kind, plansNamed(plans, asking.words)));
  const period = periodOf(wish, found);
  const asked = entriesAsked(plan, wish.entry, asking);
  if (typeof asked === 'string') throw notMade(asked);
  const document = composeReport(plan, period, inLanguage(wish.language, found), asked[0]);
  if (!document) throw notMade(refusals['nothing-in-period'](period.name, formats.period(period)));
  return document;
}

function periodOf({ period: name }: DocumentWish, found: Examined): NamedPeriod {
  const period = parsePeriod(name, found.book.contract.calendar);
  if (!period) throw notMade(inTheirWords(found).words.documents.refusals['no-period'](name));
  return period;
}

export const notMade = (sentence: string): Refusal => new Refusal('no-document', {}, sentence);
