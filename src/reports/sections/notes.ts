import type { Reading } from '../../model/contract';
import type { PrepareSection } from '../section';
import { termsAsked } from '../terms-asked';

/** How a silent contract was read, by some clauses or by all of it: every assumption, until somebody decides. */
export const notes: PrepareSection = (section, book) => {
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  const assumptions = [
    ...book.terms.filter(asked.has).flatMap((term) => open(`${term.ref}: `, term)),
    ...(section.of ? [] : book.contract.readings.flatMap((reading) => open('', reading))),
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

/** What nobody has decided on yet. */
const open = (before: string, { assumption, decided }: Omit<Reading, 'line'>) =>
  assumption && !decided ? [{ before, assumption }] : [];
