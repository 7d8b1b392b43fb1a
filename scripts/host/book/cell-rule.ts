import type { Area } from '../../../src/workbook/sheet';
import type { HostBook, HostCell } from './book';
import { testOf } from './criteria';

/** What may stand in a cell (Data ▸ Data validation). */
export interface CellRule {
  /** As Google names it: `VALUE_IN_LIST`. */
  readonly criterion: string;
  /** Days are serial numbers. */
  readonly values: readonly RuleValue[];
  /** Whether what does not fit is only marked, and taken all the same. */
  readonly allowsInvalid: boolean;
  readonly help: string | null;
}

export type RuleValue = string | number | boolean | readonly string[] | RuleRange;

export interface RuleRange {
  readonly sheet: string;
  readonly area: Area;
}

/** Whether a cell holds what its rule asks for. An empty cell always does. */
export function fitsRule({ criterion, values }: CellRule, cell: HostCell, book: HostBook): boolean {
  if (cell.value === null) return true;
  const test = testOf(criterion);
  if (!test) throw new Error(`The host cannot tell what fits the rule ${criterion}.`);
  return test(cell, values, book);
}
