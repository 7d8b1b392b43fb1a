import type { Change } from '../../../../src/workbook/sheet';
import { refusal } from '../../refusals';
import { spliced } from '../../xml/edit';
import type { Book, SheetPart } from '../book';
import { appendRows } from './append-rows';
import { columnStyles } from './column-styles';
import type { Draft } from './draft';
import { filterReference, renameFilter } from './filter-name';
import { placeCells, placementOf } from './place-cells';
import { replaceCells, type SheetPen } from './replace-cells';
import { outlineSheet, type SheetOutline } from './sheet-outline';
import { growTables, refitTables } from './tables';
import { tiedFormula } from './tied-formulas';

/** Makes one change to a sheet that is there, and to whatever else in the file speaks of its rows. */
export function changeSheet(
  draft: Draft,
  book: Book,
  sheet: SheetPart,
  change: Change,
  pen: SheetPen,
): void {
  const { part } = sheet;
  const before = draft.text(part);
  const outline = outlineSheet(before);
  draft.put(part, spliced(before, splicesFor(draft, sheet, outline, change, pen)));
  const last = outline.lastFilledRow;
  if (change.change === 'replace') refitTables(draft, part, change.cells);
  if (change.change === 'append' && last > 0)
    growTables(draft, part, last, last + change.rows.length);
  followFilter(draft, book, sheet, before);
}

function splicesFor(
  draft: Draft,
  { name }: SheetPart,
  outline: SheetOutline,
  change: Change,
  pen: SheetPen,
) {
  if (change.change === 'replace') return replaceCells(outline, change.cells, pen);
  if (change.change === 'append') return appendRows(outline, change, pen);
  const placement = placementOf(change.cells);
  const tied = tiedFormula(outline, placement);
  if (!tied) return placeCells(outline, placement, { pen, styleOf: columnStyles(outline) });
  const detail = `the formula in ${tied.cell} of “${name}” also fills other cells`;
  throw refusal('cannot-write', { file: draft.file, sheet: name, ...tied, detail });
}

function followFilter(draft: Draft, book: Book, { name, part }: SheetPart, before: string): void {
  const from = filterReference(before);
  const to = filterReference(draft.text(part));
  if (from && to && from !== to) renameFilter(draft, book, from, to, book.names.indexOf(name));
}
