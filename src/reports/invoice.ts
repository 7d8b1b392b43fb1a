import { severityOf } from '../checks/severity';
import { addDays, type Day } from '../model/day';
import type { Instalment } from '../model/instalment';
import type { HoursLine, Invoice, LadderLine } from '../model/invoice';
import { isTime } from '../model/measure';
import { minutes } from '../model/minutes';
import type { NamedPeriod } from '../model/named-period';
import { contains, overlapOf } from '../model/period';
import type { StandingOf } from '../model/standing';
import type { MeasureTally } from '../tally/measure-tally';
import { foldedText } from '../workbook/cell';
import { rowsOf } from '../workbook/workbook';
import type { Scene } from './scene';
import { type Charged, chargedWith, isChargedAt } from './vat';

/** Why no invoice is made. */
export type InvoiceRefusal =
  | { readonly refused: 'no-instalments' }
  | { readonly refused: 'several'; readonly asked: string }
  | { readonly refused: 'outside-contract'; readonly asked: NamedPeriod }
  | { readonly refused: 'already-invoiced'; readonly number: string }
  | { readonly refused: 'not-yet-due'; readonly due: Day }
  | { readonly refused: 'not-reached' }
  | { readonly refused: 'unnamed-party' }
  | { readonly refused: 'stopped'; readonly issues: number };

/** The invoice for the instalment of a period, as a preview; or why there is none. */
export function draftInvoice(scene: Scene, asked: NamedPeriod): Invoice | InvoiceRefusal {
  const texts = scene.standings.filter((each): each is Instalments => each.rule === 'instalments');
  const [first] = texts;
  if (!first) return { refused: 'no-instalments' };
  const own = texts.find(({ detail }) => partsOf(asked, detail.parts).length > 0) ?? first;
  const [part, ...others] = partsOf(asked, own.detail.parts);
  if (!part) return { refused: 'outside-contract', asked };
  if (others.length > 0) return { refused: 'several', asked: asked.name };
  const number = part.invoice ?? issuedFor(part, scene);
  if (number !== undefined) return { refused: 'already-invoiced', number };
  return invoiceFor(part, own, texts, asked.name, scene);
}

type Instalments = StandingOf<'instalments'>;

/** The instalments that a period touches; of several, those that begin in it. */
function partsOf(asked: NamedPeriod, parts: readonly Instalment[]): readonly Instalment[] {
  const touched = parts.filter(
    (part, index) => overlapOf(part.period, asked) && isNext(index, parts),
  );
  const begun = touched.filter(({ period }) => contains(asked, period.first));
  return touched.length > 1 && begun.length > 0 ? begun : touched;
}

/** Of parts that nobody knows the day of yet, the first alone can be spoken of. */
const isNext = (index: number, parts: readonly Instalment[]): boolean =>
  parts.slice(0, index).every(({ due }) => due !== undefined);

/** The time that an invoice states: the term's own measure of time, or all that was logged. */
function hoursOf({ term }: Instalments, { book, tally }: Scene): MeasureTally {
  const measure = book.measures.get(foldedText(term.measure ?? ''));
  return measure && isTime(measure) ? tally.of(measure) : tally.logged;
}

/** An invoice that counts, even if it is dated later than the day that is asked about. */
const issuedFor = ({ period }: Instalment, { book }: Scene): string | undefined =>
  rowsOf(book, 'invoices').find(
    ({ from, void: voided }) =>
      from !== undefined && contains(period, from) && voided === undefined,
  )?.number;

/** Whether a preview may be issued today; nothing when it may. */
export function reasonNotToIssue(invoice: Invoice, scene: Scene): InvoiceRefusal | undefined {
  const { contract } = scene.book;
  if (invoice.due === undefined) return { refused: 'not-reached' };
  if (invoice.due > scene.today) return { refused: 'not-yet-due', due: invoice.due };
  if (!contract.client.name || !contract.coordinator.name || !contract.coordinator.address)
    return { refused: 'unnamed-party' };
  const issues = stopsIn(invoice, scene);
  return issues > 0 ? { refused: 'stopped', issues } : undefined;
}

/** How many issues say that the hours of this invoice may be wrong. */
function stopsIn(invoice: Invoice, { book, issues }: Scene): number {
  const log = book.tables.get('log');
  const days = new Map(rowsOf(book, 'log').map(({ row, date }) => [row, date]));
  return issues.filter(({ place, ...rest }) => {
    if (place.sheet !== log?.name || place.row === undefined) return false;
    if (severityOf({ place, ...rest } as (typeof issues)[number], book.contract) !== 'stop')
      return false;
    const day = days.get(place.row);
    return day === undefined || contains(invoice.period, day);
  }).length;
}

function invoiceFor(
  part: Instalment,
  own: Instalments,
  texts: readonly Instalments[],
  name: string,
  scene: Scene,
): Invoice {
  const { contract } = scene.book;
  const worked = hoursOf(own, scene);
  const hours = hoursIn(part, worked);
  const upToHere = partsUpTo(part, own, texts);
  const net = netOfPart(part, upToHere, scene);
  return {
    name,
    period: part.period,
    part: part.number,
    parts: own.detail.parts.length,
    ...(part.due !== undefined && { due: part.due }),
    dated: scene.today,
    payBy: addDays(scene.today, contract.paymentDays),
    hours,
    minutes: minutes(hours.reduce((sum, line) => sum + line.minutes, 0)),
    ladder: ladderOf(upToHere),
    net,
    vat: part.amount - net,
    amount: part.amount,
    rows: worked.rows(part.period),
  };
}

/** From the first instalment to this one, those of the texts that were in force before among them. */
const partsUpTo = (
  part: Instalment,
  own: Instalments,
  texts: readonly Instalments[],
): readonly Instalment[] =>
  texts
    .filter((text) => text === own || !overlapOf(text.period, own.period))
    .flatMap(({ detail }) => detail.parts)
    .filter(({ period }) => period.first <= part.period.first)
    .sort((one, other) => one.period.first - other.period.first);

function ladderOf(parts: readonly Instalment[]): LadderLine[] {
  let ahead = 0;
  return parts.map(({ number, period, minutes: worked, earned = 0, amount }) => {
    ahead += earned - amount;
    return { part: number, period, minutes: minutes(worked), earned, due: amount, ahead };
  });
}

/** What an instalment comes to without VAT, after all that was invoiced and the parts before it that were not. */
function netOfPart(part: Instalment, upToHere: readonly Instalment[], { book }: Scene): number {
  const { vatNumber, vatRate } = book.contract;
  const rate = vatNumber === undefined ? 0 : vatRate;
  const invoiced = rowsOf(book, 'invoices')
    .flatMap(({ net, amount, void: voided }) =>
      net === undefined || amount === undefined || voided !== undefined ? [] : { net, amount },
    )
    .filter((each) => isChargedAt(rate, each))
    .reduce(
      (all, { net, amount }) => ({ net: all.net + net, amount: all.amount + amount }),
      NOTHING,
    );
  const before = upToHere
    .filter((each) => each !== part && each.invoice === undefined)
    .reduce((all, { amount }) => chargedWith(all, amount, rate), invoiced);
  return chargedWith(before, part.amount, rate).net - before.net;
}

const NOTHING: Charged = { amount: 0, net: 0 };

/** The hours of each activity, longest first; those of rows without one come under no name. */
function hoursIn({ period }: Instalment, worked: MeasureTally): HoursLine[] {
  const named = [...worked.byEntry('activity', period)];
  const unnamed = named.reduce((rest, [, { amount }]) => rest - amount, worked.total(period));
  return [...named.map(([code, { amount }]) => [code, amount] as const), ['', unnamed] as const]
    .filter(([, amount]) => amount > 0)
    .map(([activity, amount]) => ({ activity, minutes: minutes(amount) }))
    .sort((one, other) => other.minutes - one.minutes);
}
