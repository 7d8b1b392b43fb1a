import type { Contract } from '../model/contract';
import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import { spanOf } from '../model/term';
import { foldedText } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';

import { partOf } from './progress';
import { type ReadTerm, readTerms } from './terms';

/**
 * What the terms ask of a measure over some days; nothing where none of them asks for so much. Texts
 * that follow one another add up, each for its own days; of texts that hold together, the one that asks most counts.
 */
export function targetOf(measure: Measure, period: Period, book: Workbook): number | undefined {
  const asking = readTerms(book).judged.filter((each) => asksOf(each, measure));
  if (asking.length === 0) return undefined;
  const amounts = asking.map((each) => each.asks?.(period, book.contract) ?? 0);
  const all = followOn(asking, book.contract)
    ? amounts.reduce((sum, amount) => sum + amount, 0)
    : Math.max(...amounts);
  return partOf(all, 1, measure);
}

const asksOf = ({ term, asks }: ReadTerm, { name }: Measure): boolean =>
  asks !== undefined && foldedText(term.measure ?? '') === foldedText(name);

/** Whether no two texts share a day. */
function followOn(texts: readonly ReadTerm[], contract: Contract): boolean {
  const spans = texts
    .flatMap(({ term }) => spanOf(term, contract) ?? [])
    .sort((one, other) => one.first - other.first);
  return spans.every(({ first }, index) => first > (spans[index - 1]?.last ?? -Infinity));
}
