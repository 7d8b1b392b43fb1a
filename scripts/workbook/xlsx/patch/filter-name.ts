import { attributeOf, childrenOf, outline, type Splice, spliced } from '../../xml/edit';
import type { Book } from '../book';
import type { Draft } from './draft';

const FILTER = /<(?:\w+:)?autoFilter\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/;

/** The area of a sheet's filter, written as formulas write it. */
export function filterReference(source: string): string | undefined {
  const match = FILTER.exec(source);
  return match ? `$${match[1]}$${match[2]}:$${match[3]}$${match[4]}` : undefined;
}

/** A filter's area is kept a second time, under a hidden name of the workbook: that one follows the first. */
export function renameFilter(
  draft: Draft,
  book: Book,
  before: string,
  after: string,
  index: number,
): void {
  const source = draft.text(book.part);
  const names = outline(source).children.find(({ name }) => name === 'definedNames');
  const splices = (names ? childrenOf(source, names) : []).flatMap((range): readonly Splice[] => {
    const isFilter = attributeOf(range, 'name') === '_xlnm._FilterDatabase';
    if (!isFilter || attributeOf(range, 'localSheetId') !== String(index)) return [];
    const text = source.slice(range.openEnd, range.closeStart).replace(before, () => after);
    return [{ start: range.openEnd, end: range.closeStart, text }];
  });
  draft.put(book.part, spliced(source, splices));
}
