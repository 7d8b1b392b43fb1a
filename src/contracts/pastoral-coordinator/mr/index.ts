import type { Dictionary } from '../../translation/dictionary';
import { agreement } from './agreement';
import { attendanceCodes } from './attendance-codes';
import { example } from './example';
import { harmlessWords, keptElsewhere } from './kept-elsewhere';
import { logLists } from './log-lists';
import { measures } from './measures';
import { pupils } from './pupils';
import { registerLists } from './register-lists';
import { reports } from './reports';
import { school } from './school';
import { support } from './support';

/** The pastoral co-ordinator's words in Marathi. */
export const mr: Dictionary = {
  nouns: {
    appointment: 'भेट/भेटी',
    barrier: 'अडथळा/अडथळे',
    case: 'प्रकरण/प्रकरणे',
    'check-in': 'विचारपूस',
    duty: 'काम/कामे',
    episode: 'BSS साहाय्य',
    event: 'कार्यक्रम',
    intervention: 'हस्तक्षेप',
    journey: 'प्रवास',
    lesson: 'तासिका',
    mile: 'मैल',
    observation: 'निरीक्षण/निरीक्षणे',
    place: 'उपस्थिती',
    rating: 'गुण',
    reference: 'संदर्भ',
    return: 'पुनरागमन/पुनरागमने',
    suspension: 'निलंबन/निलंबने',
    time: 'वेळ/वेळा',
    timetable: 'वेळापत्रक/वेळापत्रके',
  },
  texts: {
    ...agreement,
    ...logLists,
    ...registerLists,
    ...pupils,
    ...attendanceCodes,
    ...support,
    ...school,
    ...measures,
    ...reports,
    ...example,
  },
  added: { 'Kept elsewhere': keptElsewhere, 'Harmless words': harmlessWords },
};
