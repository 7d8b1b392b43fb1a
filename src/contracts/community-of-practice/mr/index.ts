import type { Dictionary } from '../../translation/dictionary';
import { agreement } from './agreement';
import { columns } from './columns';
import { example } from './example';
import { lists } from './lists';
import { measures } from './measures';
import { reports } from './reports';

/** The words of the community of practice in Marathi. */
export const mr: Dictionary = {
  nouns: {
    conversation: 'चर्चा',
    decision: 'निर्णय',
    deliverable: 'फलित/फलिते',
    evaluation: 'मूल्यमापन/मूल्यमापने',
    gathering: 'मेळावा/मेळावे',
    item: 'बाब/बाबी',
    option: 'पर्याय',
    organisation: 'संस्था',
    page: 'पान/पाने',
    quote: 'उद्गार',
    return: 'पुन्हा आलेली व्यक्ती/पुन्हा आलेल्या व्यक्ती',
    tool: 'साधन/साधने',
  },
  texts: { ...agreement, ...lists, ...columns, ...measures, ...reports, ...example },
};
