import type { PrepareSection } from '../section';
import { NONE } from '../shown';
import { termsAsked } from '../terms-asked';

/** What was decided where the contract is silent: its words, how they were read until then, the decision. */
export const decisions: PrepareSection = (section, book) => {
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  const lines = section.of ? [] : book.contract.readings;
  const taken = [
    ...lines.map(({ line, ...reading }) => ({ about: line, clause: '', ...reading })),
    ...book.terms.filter(asked.has).map(({ ref, ...term }) => ({ about: ref, ...term })),
  ].flatMap(({ decided, ...rest }) => (decided ? [{ ...rest, decided }] : []));
  return ({ words: { documents, own } }) =>
    taken.length === 0
      ? []
      : [
          {
            block: 'table',
            caption: documents.whatWasDecided,
            columns: [
              { header: documents.about, align: 'start', share: 2 },
              { header: documents.contractSays, align: 'start', share: 4 },
              { header: documents.readUntilThen, align: 'start', share: 4 },
              { header: documents.decided, align: 'start', share: 4 },
            ],
            rows: taken.map(({ about, clause, assumption, decided }) => [
              about,
              clause ? documents.quoted(own(clause)) : NONE,
              assumption ? own(assumption) : NONE,
              own(decided),
            ]),
          },
        ];
};
