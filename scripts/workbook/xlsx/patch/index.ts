import type { Cell } from '../../../../src/workbook/cell';
import type { Change } from '../../../../src/workbook/sheet';
import { refusal } from '../../refusals';
import { MalformedXml } from '../../xml/characters';
import { decodeXml } from '../../xml/text';
import { type Book, readBook, type SheetPart } from '../book';
import { damaged, openPackage } from '../package';
import { dropLinked } from './add-part';
import { addSheet } from './add-sheet';
import { cellStyles } from './cell-styles';
import { changeSheet } from './change-sheet';
import { type Draft, draftOf } from './draft';
import { recalculateOnOpening } from './recalculation';

/**
 * The bytes of an .xlsx file with the changes made. Every part that the changes do not concern comes back byte for
 * byte, in its old place. `file` is the base name, for refusals.
 */
export function patchXlsx(bytes: Uint8Array, changes: readonly Change[], file: string): Uint8Array {
  if (changes.length === 0) return bytes;
  const draft = draftOf(openPackage(bytes, file));
  try {
    const lost = changes.map((change) => applyChange(draft, change)).some(Boolean);
    settleFormulas(
      draft,
      lost,
      changes.filter(({ change }) => change !== 'set').map(({ sheet }) => sheet),
    );
  } catch (cause) {
    if (cause instanceof MalformedXml) throw damaged(file, 'its XML is broken', cause);
    throw cause;
  }
  return draft.finish();
}

/** Makes one change; returns whether any formula is gone now. */
function applyChange(draft: Draft, change: Change): boolean {
  const book = readBook(draft);
  const styles = cellStyles(draft, book);
  const pen = { styles, from1904: book.from1904 };
  const sheet = findSheet(book, change.sheet);
  const formulas = sheet ? countFormulas(draft.text(sheet.part)) : 0;
  if (sheet) changeSheet(draft, book, sheet, change, pen);
  else if (change.change === 'set')
    throw refusal('no-such-sheet', { file: draft.file, sheet: change.sheet });
  else addSheet(draft, book, change.sheet, firstCells(change), pen);
  styles.save();
  return sheet !== undefined && countFormulas(draft.text(sheet.part)) < formulas;
}

/** Names of sheets differ by more than case, or else they are one name. */
const findSheet = ({ sheets }: Book, name: string): SheetPart | undefined =>
  sheets.find((sheet) => sheet.name === name) ??
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const firstCells = (change: Exclude<Change, { change: 'set' }>): readonly (readonly Cell[])[] =>
  change.change === 'append' ? [change.header, ...change.rows] : change.cells;

const FORMULA = /<(?:\w+:)?f[\s/>]/g;

const countFormulas = (source: string): number => source.match(FORMULA)?.length ?? 0;

/**
 * The calculation chain lists all formulas: it must not list one that is gone, and every program makes it anew where
 * it is missing. Only where a formula names a sheet with new rows is the workbook asked to compute anew: single cells
 * are Daybook's own marks, which no sum rests on.
 */
function settleFormulas(draft: Draft, lost: boolean, changed: readonly string[]): void {
  const { part, calcChain, sheets } = readBook(draft);
  if (lost && calcChain) dropLinked(draft, part, calcChain);
  if (sheets.some((sheet) => restsOn(draft.text(sheet.part), changed)))
    draft.put(part, recalculateOnOpening(draft.text(part)));
}

const FORMULA_TEXT = /<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</g;

/** Whether a formula of a sheet speaks of one of these sheets by name. */
const restsOn = (source: string, changed: readonly string[]): boolean =>
  [...source.matchAll(FORMULA_TEXT)].some(([, raw = '']) => {
    const text = decodeXml(raw);
    return changed.some((name) => text.includes(`${name}!`) || text.includes(`${name}'!`));
  });
