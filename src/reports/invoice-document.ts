import type { Block, Document, Fact, Inline } from '../model/document';
import type { Invoice } from '../model/invoice';
import { contractMinutes } from '../workbook/contract';
import { referenceTo } from '../workbook/workbook';
import { changedSince } from './changed-since';
import { footerOf } from './footer';
import { holdingUpInvoices } from './held-up';
import type { Scene } from './scene';
import { nameOf } from './shown';

/** An invoice with its hours statement; a preview says on its face that it is none yet. */
export function invoiceDocument(invoice: Invoice, scene: Scene): Document {
  const { book, words } = scene;
  const { documents, formats } = words;
  const title =
    invoice.number === undefined
      ? documents.invoicePreview
      : documents.invoiceTitle(invoice.number);
  return {
    title,
    language: words.locale,
    footer: footerOf(scene, invoice.period),
    blocks: [
      ...(invoice.number === undefined ? [lead(documents.notAnInvoice)] : []),
      ...holdingUpInvoices(scene).map((why) => lead(documents.shouldWait(why))),
      { block: 'facts', facts: parties(invoice, scene) },
      { block: 'heading', level: 1, text: documents.toPay },
      amounts(invoice, scene),
      lead(
        documents.payBy(
          formats.money(invoice.amount, book.contract.currency),
          formats.day(invoice.payBy),
        ),
      ),
      ...(book.contract.paymentDetails === undefined
        ? []
        : [{ block: 'paragraph' as const, text: [book.contract.paymentDetails] }]),
      { block: 'heading', level: 1, text: documents.hoursStatement },
      hoursTable(invoice, scene),
      { block: 'heading', level: 1, text: documents.earnedAndDue },
      ladderTable(invoice, scene),
      ...notes(invoice, scene),
    ],
  };
}

const lead = (text: string): Block => ({ block: 'paragraph', text: [text], style: 'lead' });

function parties(invoice: Invoice, { book: { contract }, words }: Scene): Fact[] {
  const { documents, formats } = words;
  const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');
  const { coordinator, client } = contract;
  return [
    {
      label: documents.from,
      value: lines(coordinator.name, coordinator.address, coordinator.email),
    },
    { label: documents.to, value: lines(client.name, client.address, client.email) },
    { label: documents.invoiceNumber, value: invoice.number ?? documents.givenOnIssue },
    { label: documents.invoiceDate, value: formats.day(invoice.dated) },
    {
      label: documents.forThe,
      value: documents.instalmentOf(invoice.part, invoice.parts, formats.period(invoice.period)),
    },
    ...(contract.vatNumber === undefined
      ? []
      : [{ label: documents.vatNumber, value: contract.vatNumber }]),
  ];
}

function amounts(invoice: Invoice, { book: { contract }, words }: Scene): Block {
  const { documents, formats } = words;
  const money = (minor: number): string => formats.money(minor, contract.currency);
  const service = documents.service(contract.title, formats.period(invoice.period));
  const taxed = contract.vatNumber !== undefined;
  return {
    block: 'table',
    caption: documents.amountDue,
    columns: [
      { header: documents.description, align: 'start', share: 6 },
      { header: documents.amount, align: 'end', share: 2 },
    ],
    rows: [
      [service, money(invoice.net)],
      ...(taxed ? [[documents.vatAt(formats.percent(contract.vatRate)), money(invoice.vat)]] : []),
    ],
    footer: [documents.total, money(invoice.amount)],
  };
}

function hoursTable(invoice: Invoice, { book, words }: Scene): Block {
  const { documents, formats } = words;
  const activities = referenceTo(book, 'activities');
  return {
    block: 'table',
    caption: documents.hoursIn(formats.period(invoice.period)),
    columns: [
      { header: documents.activity, align: 'start', share: 6 },
      { header: documents.hours, align: 'end', share: 2 },
    ],
    rows: invoice.hours.map((line) => [
      nameOf(activities, line.activity, book, words) || documents.noValue,
      formats.minutes(line.minutes),
    ]),
    footer: [documents.total, formats.minutes(invoice.minutes)],
  };
}

function ladderTable(invoice: Invoice, { book: { contract }, words }: Scene): Block {
  const { documents, formats } = words;
  const money = (minor: number): string => formats.money(minor, contract.currency);
  const end = (header: string) => ({ header, align: 'end' as const, share: 2 });
  const sum = (of: (line: Figures) => number): number =>
    invoice.ladder.reduce((all, line) => all + of(line), 0);
  // Hours earn nothing where the contract does not say how many there are to be.
  const earns = contractMinutes(contract) !== undefined;
  const figures = ({ minutes, earned, due, ahead }: Figures): string[] =>
    earns
      ? [formats.minutes(minutes), money(earned), money(due), money(ahead)]
      : [formats.minutes(minutes), money(due)];
  return {
    block: 'table',
    caption: documents.ladder,
    columns: [
      { header: documents.month, align: 'start', share: 3 },
      end(documents.hours),
      ...(earns ? [end(documents.earned)] : []),
      end(documents.instalment),
      ...(earns ? [end(documents.differenceSoFar)] : []),
    ],
    rows: invoice.ladder.map((line) => [formats.period(line.period), ...figures(line)]),
    footer: [
      documents.total,
      ...figures({
        minutes: sum(({ minutes }) => minutes),
        earned: sum(({ earned }) => earned),
        due: sum(({ due }) => due),
        ahead: sum(({ earned, due }) => earned - due),
      }),
    ],
  };
}

type Figures = Readonly<Record<'minutes' | 'earned' | 'due' | 'ahead', number>>;

function notes(invoice: Invoice, { book: { contract }, words, issues }: Scene): Block[] {
  const { documents, formats } = words;
  const rate =
    contract.hoursPerWeek === undefined || contract.total === undefined
      ? []
      : [
          documents.rate(
            formats.money(contract.total, contract.currency),
            formats.minutes(Math.round(contract.hoursPerWeek * contract.weeks)),
          ),
        ];
  const vat = contract.vatNumber !== undefined && invoice.parts > 1 ? [documents.vatInAll] : [];
  const rests = documents.restsOn(invoice.rows.length);
  return [...rate, ...vat, rests, ...changedSince(issues, words)].map(
    (text): Block => ({ block: 'paragraph', text: [text] as Inline[], style: 'note' }),
  );
}
