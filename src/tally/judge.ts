import type { Contract } from '../model/contract';
import type { Condition, Measure } from '../model/measure';
import type { Row, Value } from '../workbook/column';
import { holds } from '../workbook/conditions';
import { valueAt } from '../workbook/path';
import { dayOfRow } from '../workbook/references';
import type { Table, Workbook } from '../workbook/workbook';
import { type Derived, derivedValues, isDerived, type Moment } from './derived';

/** Which of the conditions asked for hold; rows in which the same ones hold share one signature. */
export interface Signature {
  /** Keys of conditions: see `conditionKey`. */
  readonly held: ReadonlySet<string>;
}

/** Tells the signature of a row; each distinct cell value is judged once. */
export type Judge = (row: Row, moment: Moment) => Signature;

export const conditionKey = ({ column, through, test, values }: Condition): string =>
  JSON.stringify([column, through, test, ...values]);

/** Whether a row of this signature counts for a measure. */
export const matches = (signature: Signature, keys: readonly string[]): boolean =>
  keys.every((key) => signature.held.has(key));

/** A step on the way to a signature: one column's verdict after another. */
interface Step extends Signature {
  readonly next: Map<readonly string[], Step>;
}

type Verdict = (row: Row, moment: Moment) => readonly string[];

/** A judge over every condition that some measures of one sheet put on its rows. */
export function judgeFor(
  table: Table,
  measures: readonly Pick<Measure, 'where' | 'less'>[],
  book: Workbook,
): Judge {
  const byColumn = new Map<string, Map<string, Condition>>();
  for (const condition of measures.flatMap(({ where, less = [] }) => [...where, ...less])) {
    const same = byColumn.get(condition.column) ?? new Map<string, Condition>();
    byColumn.set(condition.column, same.set(conditionKey(condition), condition));
  }
  const verdicts = [...byColumn].map(([column, conditions]) =>
    verdictOn(column, conditions, table, book),
  );
  const none: Step = { held: new Set(), next: new Map() };
  return (row, moment) => {
    let step = none;
    for (const verdict of verdicts) step = stepOn(step, verdict(row, moment));
    return step;
  };
}

function stepOn(step: Step, verdict: readonly string[]): Step {
  const known = step.next.get(verdict);
  if (known) return known;
  const next: Step = { held: new Set([...step.held, ...verdict]), next: new Map() };
  step.next.set(verdict, next);
  return next;
}

/** The conditions on one column that hold, as a list that is the same object for the same outcome. */
function verdictOn(
  column: string,
  conditions: ReadonlyMap<string, Condition>,
  table: Table,
  book: Workbook,
): Verdict {
  const outcomes = new Map<string, readonly string[]>();
  const outcomeOf = (valueFor: (condition: Condition) => Value | undefined): readonly string[] => {
    const held = [...conditions].filter(([, each]) => holds(each, valueFor(each)));
    const keys = held.map(([key]) => key);
    const same = outcomes.get(keys.join('\n')) ?? keys;
    outcomes.set(keys.join('\n'), same);
    return same;
  };
  const isTyped = table.columns.some(({ key }) => key === column);
  return isDerived(column) && !isTyped
    ? ofMoment(column, book.contract, outcomeOf)
    : ofCell(column, table.key, book, outcomeOf);
}

type OutcomeOf = (valueFor: (condition: Condition) => Value | undefined) => readonly string[];

function ofMoment(column: Derived, contract: Contract, outcomeOf: OutcomeOf): Verdict {
  const seen = new Map<number, readonly string[]>();
  return (_, moment) => {
    const key = moment.day * 2 + Number(moment.evening);
    const known = seen.get(key);
    if (known) return known;
    const outcome = outcomeOf(() => derivedValues(column, moment, contract));
    seen.set(key, outcome);
    return outcome;
  };
}

function ofCell(column: string, sheet: string, book: Workbook, outcomeOf: OutcomeOf): Verdict {
  const seen = new Map<Value | undefined, readonly string[]>();
  const table = book.tables.get(sheet);
  const isDated = [...book.references.values()].some(({ versions }) => versions.size > 0);
  return (row) => {
    const value = row[column];
    const typed = Array.isArray(value) ? value.join('\n') : value;
    const key = isDated && table ? `${typed}\n${dayOfRow(row, table)}` : typed;
    const known = seen.get(key);
    if (known) return known;
    const outcome = outcomeOf((condition) => valueAt(row, condition, sheet, book));
    seen.set(key, outcome);
    return outcome;
  };
}
