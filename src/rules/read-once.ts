import type { Term } from '../model/term';
import type { Workbook } from '../workbook/workbook';

type Reading<Read> = (term: Term, book: Workbook) => Read;

/** A workbook does not change once it is read, and one report asks for the same terms many times over. */
export function readOnce<Read>(reading: Reading<Read>): Reading<Read> {
  const known = new WeakMap<Workbook, Map<Term, Read>>();
  return (term, book) => {
    const ofBook = known.get(book) ?? new Map<Term, Read>();
    known.set(book, ofBook);
    const read = ofBook.get(term) ?? reading(term, book);
    ofBook.set(term, read);
    return read;
  };
}
