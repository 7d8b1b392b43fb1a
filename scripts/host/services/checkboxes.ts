import type { HostCell } from '../book/book';
import type { CellRule, RuleValue } from '../book/cell-rule';

/** The rule of a box to tick; what ticked and unticked stand for, where it is not yes and no. */
export const checkboxRule = (values: readonly RuleValue[]): CellRule => ({
  ...{ criterion: 'CHECKBOX', values, allowsInvalid: false, help: null },
});

export const isCheckbox = ({ rule }: HostCell): boolean => rule?.criterion === 'CHECKBOX';

/** A box that is ticked or not; any other cell is left as it is. */
export function ticked(cell: HostCell, isTicked: boolean): HostCell {
  if (!isCheckbox(cell)) return cell;
  return { ...cell, value: boxValue(cell.rule?.values ?? [], isTicked), formula: '' };
}

export function boxValue(values: readonly RuleValue[], isTicked: boolean): HostCell['value'] {
  const value = values[isTicked ? 0 : 1];
  if (value === undefined) return values.length === 0 ? isTicked : isTicked || null;
  return typeof value === 'object' ? null : value;
}

/** Nothing where it is no box. */
export const isTicked = (cell: HostCell): boolean | null =>
  isCheckbox(cell) ? cell.value === boxValue(cell.rule?.values ?? [], true) : null;
