import type { Block } from '../../model/document';
import type { Standing } from '../../model/standing';
import type { Words } from '../../words/words';
import type { PrepareSection } from '../section';
import { shortened } from '../shortened';
import { isHidden, sentenceAmong } from '../told';

const NEEDING = ['broken', 'at-risk'] as const;

/** The clauses that somebody must do something about, the broken ones first; and if none, that too. */
export const attention: PrepareSection = () => (scene) => {
  const { standings, words } = scene;
  const { choices, documents } = words;
  const needing = NEEDING.flatMap((status) => standings.filter((each) => each.status === status));
  if (needing.length === 0) return [{ block: 'paragraph', text: [documents.noAttention] }];
  const items = needing.map((each) => [
    { text: `${each.term.ref}, ${choices[each.status].toLowerCase()}: `, strong: true as const },
    isHidden(each, scene) ? `${aboutOf(each, words)} ` : '',
    sentenceAmong(needing, each, scene),
  ]);
  return [{ block: 'list', items }] satisfies Block[];
};

/** What a clause is about, where no figure of it may be told. */
const aboutOf = ({ term }: Standing, { choices, documents }: Words): string =>
  `${choices[term.rule]}: ${documents.quoted(shortened(term.clause))}`;
