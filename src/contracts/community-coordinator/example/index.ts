import { LANGUAGES } from '../../../words/language';
import type { Example, Planted } from '../../example';
import { withMistakes } from '../../planting';
import { indicators } from '../evidence-registers';
import { contacts, plantedInContacts, suppressed } from './contacts';
import { breaks, milestones, periods, submissions } from './deadlines';
import { assets, caseStudies, comms, communityIssues, feedback, readings } from './findings';
import { confidence, groups, moves, people } from './groups';
import { cleanLog } from './log';
import { MISTAKES } from './mistakes';
import { actions, funding, organisations, projects } from './partners';

const { log, contacts: contactsSheet } = LANGUAGES.en.sheets;

/** The year in Patna up to Friday 20 November 2026: invented people, believable work. */
export function communityCoordinatorExample(): Example & { readonly planted: readonly Planted[] } {
  const { rows, planted } = withMistakes(cleanLog(), MISTAKES, log.name);
  return {
    log: rows,
    sheets: { moves, milestones, submissions, contacts, suppressed, breaks, periods },
    decided: {
      instalmentBasis: 'The board, 12 January 2026: 12 fixed instalments, as read.',
      P7: 'The board, 12 January 2026: over the twelve months.',
    },
    registers: {
      Groups: groups,
      People: people,
      Organisations: organisations,
      Projects: projects,
      Actions: actions,
      Funding: funding,
      Assets: assets,
      'Community issues': communityIssues,
      'Case studies': caseStudies,
      Feedback: feedback,
      Confidence: confidence,
      Comms: comms,
      Indicators: indicators.rows,
      Readings: readings,
    },
    planted: [...planted, ...plantedInContacts(contactsSheet.name)],
  };
}
