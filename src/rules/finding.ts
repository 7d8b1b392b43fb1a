import type { Unit } from '../model/measure';
import type { Period } from '../model/period';
import type { Pace, PeriodStanding, StandingOf, Status } from '../model/standing';
import type { StandingDetails } from '../model/standing-details';
import type { RuleKind, Term } from '../model/term';
import { catalogueOf } from '../words/language';
import type { Workbook } from '../workbook/workbook';
import type { AsOf } from './rule';

/** What a standing's figures are of. */
export interface Subject {
  readonly unit: Unit;
  readonly noun: string;
  /** The key of the sheet. */
  readonly sheet: string;
}

interface Finding<Kind extends RuleKind> {
  readonly term: Term;
  readonly status: Status;
  readonly period: Period;
  readonly rows?: readonly number[];
  readonly history?: readonly PeriodStanding[];
  readonly actual?: number | undefined;
  readonly expectedByToday?: number | undefined;
  readonly required?: number | undefined;
  readonly remaining?: number | undefined;
  readonly pace?: Pace | undefined;
  readonly achievable?: boolean | undefined;
  readonly detail: StandingDetails[Kind];
}

/** A standing from what a rule found; figures that it did not find are left out. */
export function standingOf<Kind extends RuleKind>(
  kind: Kind,
  { unit, noun, sheet }: Subject,
  found: Finding<Kind>,
  { book }: AsOf,
): StandingOf<Kind> {
  const { term, status, period, rows = [], history = [], detail, ...figures } = found;
  return {
    rule: kind,
    term,
    status,
    unit,
    noun,
    period,
    sheet: sheetName(sheet, book),
    rows,
    history,
    detail,
    ...present(figures),
  };
}

/** What a person calls a sheet; one that is not there would have this name. */
function sheetName(key: string, book: Workbook): string {
  const { sheets } = catalogueOf(book.contract.locale);
  const standard = (sheets as Readonly<Record<string, { readonly name: string }>>)[key];
  return book.tables.get(key)?.name ?? standard?.name ?? key;
}

type Present<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value. */
export const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
