import { type NamedPeriod, periodsBegunBy } from '../model/named-period';
import { contains, daysIn, type Per } from '../model/period';
import type { StandingOf } from '../model/standing';
import type { Scene } from './scene';

/** The periods whose instalments can be asked for. */
export interface InvoiceOffer {
  readonly periods: readonly NamedPeriod[];
  /** The first that is due and not invoiced, else the last that has begun. */
  readonly suggested?: NamedPeriod;
}

/** How long an instalment's period may be to be known by the name of such a period. */
const LENGTHS: readonly (readonly [per: Per, days: number])[] = [
  ['month', 31],
  ['quarter', 92],
  ['half-year', 184],
];

/** What may be invoiced under a contract, if it is paid in instalments. */
export function invoiceOffer({ standings, book, today }: Scene): InvoiceOffer | undefined {
  const standing = standings.find(
    (each): each is StandingOf<'instalments'> => each.rule === 'instalments',
  );
  if (!standing) return undefined;
  const { parts } = standing.detail;
  const longest = Math.max(0, ...parts.map(({ period }) => daysIn(period)));
  const per = LENGTHS.find(([, days]) => longest <= days)?.[0] ?? 'year';
  const periods = periodsBegunBy(today, per, book.contract.calendar).filter((named) =>
    parts.some(({ period }) => contains(named, period.first)),
  );
  const due = parts.find(({ state }) => state === 'due');
  const suggested =
    periods.find((named) => due && contains(named, due.period.first)) ??
    periods[periods.length - 1];
  return { periods, ...(suggested && { suggested }) };
}
