import type { List } from '../../template';

export const SAFEGUARDING = 'The school’s own safeguarding system';

/** Words that tell of a disclosure: where they stand, somebody wrote here what belongs elsewhere. `*` is any ending. */
const WORDS = [
  'disclosure',
  'disclosed',
  'safeguarding concern',
  'child protection',
  'sexual abuse',
  'physical abuse',
  'emotional abuse',
  'domestic abuse',
  'domestic violence',
  'neglect*',
  'self-harm*',
  'self harm*',
  'suicid*',
  'overdose*',
  'bruise*',
  'hits me',
  'hits her',
  'hits him',
  'grooming',
];

/** What never stands in this workbook, and where it goes. */
export const keptElsewhere: List = {
  list: 'Kept elsewhere',
  entries: WORDS.map((code) => ({ code, group: SAFEGUARDING })),
};
