import { isoDay } from '../../src/model/day';
import type { Document } from '../../src/model/document';
import { renderDocx } from '../../src/render/docx';
import { issueChanges, numbered, reportChanges } from '../../src/render/issuing';
import { reasonNotToIssue } from '../../src/reports/invoice';
import { invoiceDocument } from '../../src/reports/invoice-document';
import { refusalSentence } from '../../src/reports/invoice-refusal';
import type { Change } from '../../src/workbook/sheet';
import { dropGoogleDoc, type MadeFile, makeGoogleDoc } from '../drive';
import { type Examined, examined } from '../examined';
import { said } from '../said';
import { type DocumentWish, INVOICE, type Made } from '../sidebar/protocol';
import { lendTextEncoder } from '../text-encoder';
import { documentsOf, invoiceFor, notMade, reportFor } from './documents';
import { inLanguage, inTheirWords } from './view';

/** A document to be made, and what is recorded of it once it has a link. */
interface Order {
  readonly document: Document;
  readonly name: string;
  readonly author: string;
  readonly changes: (link: string) => readonly Change[];
}

export async function makeDocument(wish: DocumentWish): Promise<Made> {
  const found = await examined();
  const order = wish.kind === INVOICE ? invoiceOrder(wish, found) : reportOrder(wish, found);
  const { link } = await made(order, inLanguage(wish.language, found));
  const after = await examined();
  return { title: order.document.title, link, documents: documentsOf(inTheirWords(after)) };
}

function reportOrder(wish: DocumentWish, found: Examined): Order {
  const document = reportFor(wish, found);
  const { period } = wish;
  return {
    document,
    name: `${document.title} · ${period}`,
    author: found.book.contract.client.name,
    changes: (link) => reportChanges({ title: document.title, period, link }, found),
  };
}

function invoiceOrder(wish: DocumentWish, found: Examined): Order {
  const draft = invoiceFor(wish, found);
  const reason = reasonNotToIssue(draft, found);
  if (reason) throw notMade(refusalSentence(reason, inTheirWords(found).words));
  const issued = numbered(draft, found);
  const document = invoiceDocument(issued, inLanguage(wish.language, found));
  return {
    document,
    name: document.title,
    author: found.book.contract.coordinator.name,
    changes: (link) => issueChanges(issued, found, link),
  };
}

/**
 * First the document, then its record: a number is never recorded without its invoice. A document that could not be
 * recorded is taken away again; should that fail too, it is told.
 */
async function made(order: Order, found: Examined): Promise<MadeFile> {
  const { today, words, gateway } = found;
  lendTextEncoder();
  const { author } = order;
  const options = { made: isoDay(today), author, pageLine: words.documents.pageLine };
  const file = makeGoogleDoc(order.name, await renderDocx(order.document, options));
  try {
    await gateway.write(order.changes(file.link));
    return file;
  } catch (error) {
    drop(file, order.name, error);
    throw error;
  }
}

function drop(file: MadeFile, name: string, reason: unknown): void {
  try {
    dropGoogleDoc(file);
  } catch {
    console.error(reason instanceof Error ? reason.stack : reason);
    throw notMade(said().addon.refusals.notRecorded(name));
  }
}
