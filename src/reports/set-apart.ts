import type { Measure } from '../model/measure';
import type { Standing } from '../model/standing';
import type { Term } from '../model/term';
import { foldedText } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';

type Book = Pick<Workbook, 'terms' | 'measures'>;

const measureOf = ({ measure = '' }: Term, { measures }: Book): Measure | undefined =>
  measures.get(foldedText(measure));

/**
 * The measure by which a term differs from another of the same clause, where nothing else in their
 * sentences would: `4.2 of 5 days` may be days on any of seven strands. Nothing for any other term.
 */
export function setApartBy({ term, detail }: Standing, book: Book): Measure | undefined {
  const measure = measureOf(term, book);
  const namesItsList = 'list' in detail;
  if (!measure || namesItsList) return undefined;
  const isAlike = (other: Term): boolean => {
    const counted = measureOf(other, book);
    return (
      other.clause === term.clause &&
      other.rule === term.rule &&
      counted?.noun === measure.noun &&
      counted.name !== measure.name
    );
  };
  return book.terms.some(isAlike) ? measure : undefined;
}
