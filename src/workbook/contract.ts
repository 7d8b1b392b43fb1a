import type { Contract, Party } from '../model/contract';
import { civil, type Day, parseIsoDay } from '../model/day';
import type { ClockChange, Clocks } from '../model/entry';
import { type Issue, issue, SEVERITIES, type Severity } from '../model/issue';
import { hours, type Minutes, minutes } from '../model/minutes';
import { daysIn, type Period } from '../model/period';
import { LANGUAGES } from '../words/language';
import type { ContractLines, Items } from './contract-lines';
import { listKeyOf } from './list-names';
import { isKnownLocale } from './locale';
import { readChoice } from './values/words';
import { rowsOf, type Table } from './workbook';

/** The contract, with what the Breaks and Lists sheets add to it, and when the clocks change within its days. */
export function contractOf(
  lines: ContractLines,
  tables: ReadonlyMap<string, Table>,
  clocks: Clocks,
): { contract: Contract; clockChanges: readonly ClockChange[]; issues: Issue[] } {
  const { items, context } = lines;
  const period = termOf(items, tables);
  const vatRate = items.vatRate ?? 20;
  const timeZone = items.timeZone ?? 'Europe/London';
  const contract: Contract = {
    title: items.title ?? '',
    client: party(items.client, items.clientAddress, items.clientEmail),
    coordinator: party(items.coordinator, items.coordinatorAddress, items.coordinatorEmail),
    reportsTo: items.reportsTo ?? '',
    calendar: {
      contract: period,
      yearStart: within(items.yearStart ?? civil(period.first).month, 1, 12),
      terms: stretchesIn('schoolTerms', tables),
    },
    dated: isDated(items),
    currency: context.currency,
    vatRate: vatRate > 0 && vatRate < 1 ? vatRate * 100 : vatRate,
    instalmentBasis: items.instalmentBasis === 'hours' ? 'hours' : 'fixed',
    paymentDays: items.paymentDays ?? 30,
    invoicePrefix: items.invoicePrefix ?? 'INV-',
    weeks: items.weeks ?? daysIn(period) / 7,
    dayLength: context.dayLength,
    longestDay: items.longestDay ?? hours(12),
    eveningStarts: items.eveningStarts ?? 18 * 60,
    lateAfterDays: items.lateAfterDays ?? 7,
    smallNumber: items.smallNumber ?? 5,
    timeZone,
    locale: items.locale ?? LANGUAGES[context.language].notation.locale,
    breaks: stretchesIn('breaks', tables),
    holidays: new Set(listCodes(tables, 'holidays').flatMap(([code]) => parseIsoDay(code) ?? [])),
    severities: severitiesIn(tables),
    readings: lines.readings,
    ...optional(items),
  };
  const clockChanges = clocks(timeZone, period.first, period.last);
  const cell = lines.cells.get('timeZone');
  const place = { sheet: lines.sheet, ...(cell && { cell }) };
  return {
    contract,
    clockChanges: clockChanges ?? [],
    issues: [
      ...(clockChanges ? [] : [issue('daybook/unknown-time-zone', place, { value: timeZone })]),
      ...unknownLocale(contract, lines),
    ],
  };
}

function unknownLocale({ locale }: Contract, { sheet, cells }: ContractLines): Issue[] {
  const cell = cells.get('locale');
  return isKnownLocale(locale)
    ? []
    : [issue('daybook/unknown-locale', { sheet, ...(cell && { cell }) }, { value: locale })];
}

const optional = (items: Items): Partial<Contract> => ({
  ...(items.fundingEnds !== undefined && { fundingEnds: items.fundingEnds }),
  ...(items.total !== undefined && { total: items.total }),
  ...(items.vatNumber !== undefined && { vatNumber: items.vatNumber }),
  ...(items.paymentDetails !== undefined && { paymentDetails: items.paymentDetails }),
  ...(items.dayRate !== undefined && { dayRate: items.dayRate }),
  ...(items.hoursPerWeek !== undefined && { hoursPerWeek: items.hoursPerWeek }),
  ...(items.fullTimeHours !== undefined && { fullTimeHours: items.fullTimeHours }),
  ...(items.fullTimePay !== undefined && { fullTimePay: items.fullTimePay }),
});

const party = (name = '', address = '', email?: string): Party => ({
  name,
  address,
  ...(email !== undefined && { email }),
});

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.round(value), least), most);

const isDated = ({ starts, ends }: Items): boolean =>
  starts !== undefined && ends !== undefined && starts <= ends;

/** The contract's days; where its sheet does not say, those that the log speaks of. */
function termOf({ starts, ends }: Items, tables: ReadonlyMap<string, Table>): Period {
  const days = rowsOf({ tables }, 'log').flatMap(({ date }) => date ?? []);
  const first = starts ?? days.reduce(earlier, days[0] ?? (0 as Day));
  const last = ends ?? days.reduce(later, first);
  return { first, last: later(first, last) };
}

const earlier = (one: Day, other: Day): Day => Math.min(one, other) as Day;
const later = (one: Day, other: Day): Day => Math.max(one, other) as Day;

/** The stretches of days of a sheet, in order; one that ends before it begins is told of elsewhere. */
const stretchesIn = (
  sheet: 'breaks' | 'schoolTerms',
  tables: ReadonlyMap<string, Table>,
): Period[] =>
  rowsOf({ tables }, sheet)
    .flatMap(({ from, until }) =>
      from !== undefined && until !== undefined && from <= until
        ? [{ first: from, last: until }]
        : [],
    )
    .sort((one, other) => one.first - other.first);

/** The codes of a list and their groups. */
const listCodes = (tables: ReadonlyMap<string, Table>, list: string): [string, string][] =>
  rowsOf({ tables }, 'lists')
    .filter((row) => listKeyOf(row.list ?? '') === list)
    .map((row) => [row.code ?? '', row.group ?? '']);

/** How serious a check may be; `off` where nobody wants to hear of it. */
const WEIGHTS = [...SEVERITIES, 'off'] as const;

const severitiesIn = (tables: ReadonlyMap<string, Table>): Map<string, Severity | 'off'> =>
  new Map(
    listCodes(tables, 'checks').flatMap(([code, group]) => {
      const severity = readChoice(group, WEIGHTS) as (typeof WEIGHTS)[number] | undefined;
      return severity ? [[code, severity] as const] : [];
    }),
  );

/** The whole contract in minutes, where it asks for hours a week: 28 h × 52 = 1,456 h. */
export const contractMinutes = ({ hoursPerWeek, weeks }: Contract): Minutes | undefined =>
  hoursPerWeek === undefined ? undefined : minutes(hoursPerWeek * weeks);
