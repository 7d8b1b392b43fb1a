import type { Dictionary } from '../../translation/dictionary';
import { agreement } from './agreement';
import { columns } from './columns';
import { example } from './example';
import { lists } from './lists';
import { measures } from './measures';
import { reports } from './reports';

/** The community coordinator's words in Marathi. */
export const mr: Dictionary = {
  nouns: {
    asset: 'बलस्थान/बलस्थाने',
    channel: 'माध्यम/माध्यमे',
    group: 'गट',
    issue: 'समस्या',
    project: 'प्रकल्प',
    response: 'प्रतिसाद',
    'volunteer turn': 'स्वयंसेवक सहभाग',
  },
  texts: { ...agreement, ...lists, ...columns, ...measures, ...reports, ...example },
};
