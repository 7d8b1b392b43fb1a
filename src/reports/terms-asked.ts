import type { Term } from '../model/term';
import { foldedText, visibleText } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import type { Section, SectionFault } from './section';

/** The terms that a section names by their references, with commas between; all where it names none. */
export function termsAsked(
  { of }: Section,
  book: Workbook,
): { readonly has: (term: Pick<Term, 'ref'>) => boolean } | SectionFault {
  const refs = of.split(',').map(visibleText).filter(Boolean);
  const known = new Set(book.terms.map(({ ref }) => foldedText(ref)));
  const unknown = refs.find((ref) => !known.has(foldedText(ref)));
  if (unknown !== undefined) return { column: 'of', fault: 'unknown-value', value: unknown };
  const asked = new Set(refs.map(foldedText));
  return { has: ({ ref }) => asked.size === 0 || asked.has(foldedText(ref)) };
}
