import type { PrepareSection } from '../section';

/** How a silent contract was read: every assumption, until somebody decides. */
export const notes: PrepareSection = (_, book) => {
  const assumptions = [
    ...book.terms.flatMap(({ ref, assumption }) =>
      assumption ? [{ before: `${ref}: `, assumption }] : [],
    ),
    ...book.contract.assumptions.map((assumption) => ({ before: '', assumption })),
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
