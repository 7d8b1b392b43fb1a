import { addDays, type Day, isoDay } from '../../src/model/day';
import type { Standing, StandingOf } from '../../src/model/standing';
import type { RuleKind } from '../../src/model/term';
import { standings } from '../../src/rules/terms';
import { bookOf, day } from '../book';

/** Rows of a log, `hours` on each of `count` days from `first`, `every` so many days. */
export function logged(
  first: string,
  count: number,
  hours: number | string,
  { every = 1, rest = 'admin | home' }: { every?: number; rest?: string } = {},
): string {
  return Array.from(
    { length: count },
    (_, index) => `${isoDay(addDays(day(first), index * every))} | ${hours} | ${rest}`,
  ).join('\n');
}

/** A log with just the columns that most tests need. */
export const log = (...rows: readonly string[]): string =>
  ['Date | Hours | Activity | Place', ...rows].join('\n');

interface Asked {
  readonly terms: string;
  readonly measures?: string;
  readonly sheets?: Readonly<Record<string, string>>;
  readonly contract?: Readonly<Record<string, string>>;
  readonly today: string;
}

/** The standings of a small workbook, the terms that could not be read, and what else could not. */
export function asked({ terms, measures, sheets = {}, contract = {}, today }: Asked) {
  const book = bookOf(
    { Terms: terms, ...(measures !== undefined && { Measures: measures }), ...sheets },
    contract,
  );
  const found = standings(book, day(today));
  const faults = book.issues.filter(({ code }) => code !== 'daybook/missing-sheet');
  return { ...found, book, faults };
}

/** The one standing of a workbook with one term; anything else is a mistake in the test. */
export function standingFor<Kind extends RuleKind>(kind: Kind, given: Asked): StandingOf<Kind> {
  const { standings: all, issues, faults } = asked(given);
  const [only, ...others] = all.filter((each: Standing) => each.rule === kind);
  if (!only || others.length > 0 || issues.length > 0 || faults.length > 0)
    throw new Error(
      `not one readable ${kind}: ${JSON.stringify({ issues, faults, count: all.length })}`,
    );
  return only as StandingOf<Kind>;
}

export const iso = (of: Day | undefined): string | undefined =>
  of === undefined ? of : isoDay(of);
