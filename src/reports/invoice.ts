import { severityOf } from '../checks/severity';
import { addDays, type Day } from '../model/day';
import type { Instalment } from '../model/instalment';
import type { HoursLine, Invoice, LadderLine } from '../model/invoice';
import { type Minutes, minutes } from '../model/minutes';
import { contains, type NamedPeriod } from '../model/period';
import type { StandingOf } from '../model/standing';
import { rowsOf } from '../workbook/workbook';
import type { Scene } from './scene';

/** Why no invoice is made. */
export type InvoiceRefusal =
  | { readonly refused: 'no-instalments' }
  | { readonly refused: 'not-a-month'; readonly asked: string }
  | { readonly refused: 'outside-contract'; readonly asked: string }
  | { readonly refused: 'already-invoiced'; readonly number: string }
  | { readonly refused: 'not-yet-due'; readonly due: Day }
  | { readonly refused: 'unnamed-party' }
  | { readonly refused: 'stopped'; readonly issues: number };

/** The invoice for the instalment whose month begins in `asked`, as a preview; or why there is none. */
export function draftInvoice(scene: Scene, asked: NamedPeriod): Invoice | InvoiceRefusal {
  if (asked.per !== 'month') return { refused: 'not-a-month', asked: asked.name };
  const standing = scene.standings.find(
    (each): each is StandingOf<'instalments'> => each.rule === 'instalments',
  );
  if (!standing) return { refused: 'no-instalments' };
  const { parts } = standing.detail;
  const part = parts.find(({ period }) => contains(asked, period.first));
  if (!part) return { refused: 'outside-contract', asked: asked.name };
  if (part.invoice !== undefined && part.state !== 'void')
    return { refused: 'already-invoiced', number: part.invoice };
  return invoiceFor(part, parts, asked.name, scene);
}

/** Whether a preview may be issued today; nothing when it may. */
export function reasonNotToIssue(invoice: Invoice, scene: Scene): InvoiceRefusal | undefined {
  const { contract } = scene.book;
  if (invoice.period.last > scene.today)
    return { refused: 'not-yet-due', due: invoice.period.last };
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
  parts: readonly Instalment[],
  name: string,
  scene: Scene,
): Invoice {
  const { contract } = scene.book;
  const ladder = ladderTo(part, parts, scene);
  const hours = hoursIn(part, scene);
  const vatIn = contract.vatNumber === undefined ? 0 : contract.vatRate;
  const net = Math.round((part.amount * 100) / (100 + vatIn));
  return {
    name,
    period: part.period,
    part: part.number,
    parts: parts.length,
    dated: scene.today,
    payBy: addDays(scene.today, contract.paymentDays),
    hours,
    minutes: minutes(hours.reduce((sum, line) => sum + line.minutes, 0)),
    ladder,
    net,
    vat: part.amount - net,
    amount: part.amount,
    rows: scene.tally.logged.rows(part.period),
  };
}

function ladderTo(part: Instalment, parts: readonly Instalment[], { tally }: Scene): LadderLine[] {
  let ahead = 0;
  return parts
    .filter(({ number }) => number <= part.number)
    .map(({ number, period, earned = 0, amount }) => {
      ahead += earned - amount;
      const worked = minutes(tally.logged.total(period));
      return { part: number, period, minutes: worked, earned, due: amount, ahead };
    });
}

function hoursIn({ period }: Instalment, { book, today }: Scene): HoursLine[] {
  const activities = new Map(rowsOf(book, 'log').map(({ row, activity }) => [row, activity ?? '']));
  const byActivity = new Map<string, number>();
  for (const { row, day, minutes: worked } of book.entries) {
    if (!contains(period, day) || day > today) continue;
    const activity = activities.get(row) ?? '';
    byActivity.set(activity, (byActivity.get(activity) ?? 0) + worked);
  }
  return [...byActivity]
    .map(([activity, sum]) => ({ activity, minutes: sum as Minutes }))
    .sort((one, other) => other.minutes - one.minutes);
}
