import type { Block } from '../../model/document';
import type { PrepareSection } from '../section';
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
    isHidden(each, scene) ? `${documents.quoted(each.term.clause)} ` : '',
    sentenceAmong(needing, each, scene),
  ]);
  return [{ block: 'list', items }] satisfies Block[];
};
