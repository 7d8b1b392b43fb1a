import type { StandingOf } from '../../model/standing';
import { remindersIn } from '../../rules/expiry';
import type { Scene } from '../scene';
import type { Planned } from './events';

/** What runs out: the contract, its funding, documents. Milestones stand for themselves. */
export const endings = ({ standings, words: { documents } }: Scene): Planned[] =>
  standings
    .filter((each): each is StandingOf<'expiry'> => each.rule === 'expiry')
    .flatMap(({ term, detail: { what, title, date, done } }) =>
      what === 'milestone' || date === undefined || done !== undefined
        ? []
        : [
            {
              key: `ending ${term.ref}`,
              day: date,
              title: documents.endsOn(what === 'document' ? title : documents.endings[what]),
              about: documents.ofClause(term.ref),
              remind: remindersIn(term.warnAt) ?? [],
            },
          ],
    );
