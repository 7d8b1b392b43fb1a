import type { Dictionary } from '../../translation/dictionary';
import { agreement } from './agreement';
import { columns } from './columns';
import { example } from './example';
import { lists } from './lists';
import { measures } from './measures';
import { reports } from './reports';

/** The cluster coordinator's words in Marathi, as UMED says them. */
export const mr: Dictionary = {
  nouns: {
    SHG: 'समूह',
    activity: 'काम/कामे',
    agreement: 'सहमती',
    benefit: 'लाभ',
    'follow-up': 'पाठपुरावा/पाठपुरावे',
    month: 'महिना/महिने',
    record: 'नोंद/नोंदी',
    task: 'काम/कामे',
    training: 'प्रशिक्षण/प्रशिक्षणे',
    village: 'गाव/गावे',
  },
  texts: { ...agreement, ...lists, ...columns, ...measures, ...reports, ...example },
};
