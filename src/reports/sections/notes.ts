import type { PrepareSection } from '../section';
import { termsAsked } from '../terms-asked';

/** How a silent contract was read, by some clauses or by all of it: every assumption, until somebody decides. */
export const notes: PrepareSection = (section, book) => {
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  const assumptions = [
    ...book.terms
      .filter(asked.has)
      .flatMap(({ ref, assumption }) => (assumption ? [{ before: `${ref}: `, assumption }] : [])),
    ...(section.of
      ? []
      : book.contract.assumptions.map((assumption) => ({ before: '', assumption }))),
  ];
  return ({ words }) =>
    assumptions.length === 0
      ? []
      : [
          {
            block: 'list',
            items: assumptions.map(({ before, assumption }) => [before + words.own(assumption)]),
          },
        ];
};
