import { issue } from '../model/issue';
import { overlapOf } from '../model/period';
import { spanOf } from '../model/term';
import { foldedText } from '../workbook/cell';
import { placeIn } from '../workbook/workbook';
import type { Check } from './check';

/** Two texts of one clause, as after a change half-way, that hold on the same days. */
export const clauseTwice: Check = ({ terms, contract, tables }) => {
  const table = tables.get('terms');
  return terms.flatMap((term, index) => {
    const span = spanOf(term, contract);
    const earlier = terms.slice(0, index).find((other) => {
      const others = spanOf(other, contract);
      const isSame = term.ref !== '' && foldedText(other.ref) === foldedText(term.ref);
      return isSame && span && others && overlapOf(span, others);
    });
    if (!table || !earlier) return [];
    const facts = { ref: term.ref, withRow: earlier.row };
    return [issue('daybook/clause-twice', placeIn(table, term.row, 'from'), facts)];
  });
};
