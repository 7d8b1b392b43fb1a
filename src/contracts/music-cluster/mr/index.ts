import type { Dictionary } from '../../translation/dictionary';
import { agreement } from './agreement';
import { columns } from './columns';
import { example } from './example';
import { lists } from './lists';
import { measures } from './measures';
import { reports } from './reports';

/** The music cluster coordinator's words in Marathi. */
export const mr: Dictionary = {
  nouns: {
    entry: 'नोंद/नोंदी',
    'get-together': 'मेळावा/मेळावे',
    message: 'संदेश',
    milestone: 'मुदतीचे काम/मुदतीची कामे',
    need: 'गरज/गरजा',
    profile: 'माहितीपत्र/माहितीपत्रे',
    school: 'शाळा',
    talk: 'सल्ला/सल्ले',
    transfer: 'हस्तांतरण/हस्तांतरणे',
    'young person': 'मूल/मुले',
  },
  texts: { ...agreement, ...lists, ...columns, ...measures, ...reports, ...example },
};
