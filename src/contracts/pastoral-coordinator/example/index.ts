import { LANGUAGES } from '../../../words/language';
import type { Example, Planted } from '../../example';
import { withMistakes } from '../../planting';
import { breaks } from './calendar';
import { milestones, periods, submissions } from './deadlines';
import { interventions } from './interventions';
import { cleanLog } from './log';
import { MISTAKES, plantedInRegisters, withRepeatedId } from './mistakes';
import { clubs, events, inclusionUnit, mileage, safeguarding } from './outings';
import { pupils } from './pupils';
import { moves, returns } from './returns';
import { careers, feedback, opportunities, provisionReviews, studentVoice } from './school';
import { barriers, bssEpisodes, learningPlans, paperwork, timetables } from './support';
import { attendance, behaviour, engagement, progress, suspensions } from './year-group';

const { log } = LANGUAGES.en.sheets;

/** The school year 2025–26 of a Year 9: invented pupils, by code, and believable work. */
export function pastoralCoordinatorExample(): Example & { readonly planted: readonly Planted[] } {
  const { rows, planted } = withMistakes(cleanLog(), MISTAKES, log.name);
  return {
    log: rows,
    sheets: { moves, milestones, submissions, breaks, periods },
    decided: {
      C17: 'Deputy head, 8 September 2025: as the Department for Education has it.',
    },
    registers: {
      Pupils: pupils,
      Attendance: attendance,
      Progress: progress,
      Behaviour: withRepeatedId(behaviour),
      Suspensions: suspensions,
      Engagement: engagement,
      Interventions: interventions,
      Barriers: barriers,
      'Learning plans': learningPlans,
      'Part-time timetables': timetables,
      Returns: returns,
      'BSS episodes': bssEpisodes,
      Paperwork: paperwork,
      'Careers appointments': careers,
      Feedback: feedback,
      'Student voice': studentVoice,
      Opportunities: opportunities,
      'Provision reviews': provisionReviews,
      Events: events,
      Clubs: clubs,
      'Inclusion unit': inclusionUnit,
      Mileage: mileage,
      'Safeguarding references': safeguarding,
    },
    planted: [...planted, ...plantedInRegisters(timetables)],
  };
}
