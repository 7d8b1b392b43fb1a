import { LANGUAGES } from '../../../words/language';
import type { Example, Planted } from '../../example';
import { withMistakes } from '../../planting';
import { exampleToolkit } from '../registers/audit';
import { exampleTargets } from '../registers/evidence';
import { contacts, plantedInContacts, suppressed } from './contacts';
import {
  breaks,
  invoices,
  milestones,
  periods,
  plantedInSubmissions,
  submissions,
} from './deadlines';
import { caseStudies, comms, confidence, documents, induction, readings } from './evidence';
import { cleanLog } from './log';
import { MISTAKES } from './mistakes';
import { plantedInSpending, spending } from './money';
import { advice, needMoves, needs, opportunities, organisations } from './needs';
import { answers, profiles, schools } from './schools';
import { visitMoves, visitRows } from './visits';

const { sheets } = LANGUAGES.en;

const moves = [...visitMoves, ...needMoves].sort((one, other) =>
  (one.date ?? '') < (other.date ?? '') ? -1 : 1,
);

/** The academic year 2025–26 in a cluster of fourteen schools: invented people, believable work. */
export function musicClusterExample(): Example & { readonly planted: readonly Planted[] } {
  const { rows, planted } = withMistakes(cleanLog(), MISTAKES, sheets.log.name);
  return {
    log: rows,
    sheets: {
      moves,
      milestones,
      submissions,
      spending,
      contacts,
      suppressed,
      breaks,
      periods,
      invoices,
    },
    decided: {
      dayLength: 'The manager, 9 September 2025: 7 h 30 min.',
      W8: 'The manager, 9 September 2025: as read.',
    },
    registers: {
      Schools: schools,
      Profiles: profiles,
      Visits: visitRows,
      Toolkit: exampleToolkit,
      Answers: answers,
      Organisations: organisations,
      Needs: needs,
      Opportunities: opportunities,
      Advice: advice,
      Confidence: confidence,
      'Case studies': caseStudies,
      Comms: comms,
      Targets: exampleTargets,
      Readings: readings,
      Documents: documents,
      Induction: induction,
    },
    planted: [
      ...planted,
      ...plantedInSpending(sheets.spending.name),
      ...plantedInSubmissions(sheets.submissions.name),
      ...plantedInContacts(sheets.contacts.name),
    ],
  };
}
