import { foldedText } from '../workbook/cell';
import { rowsOf, type Workbook } from '../workbook/workbook';

/** A number for the person of each row of the log; a blank Who is the contract's coordinator. */
export function personOf(book: Workbook): (row: number) => number {
  const people = new Map([[foldedText(book.contract.coordinator.name), 0]]);
  people.set('', 0);
  const byRow = new Map<number, number>();
  for (const { row, who } of rowsOf(book, 'log')) {
    const name = foldedText(who ?? '');
    const person = people.get(name) ?? people.size;
    people.set(name, person);
    byRow.set(row, person);
  }
  return (row) => byRow.get(row) ?? 0;
}
