import type { RowFor } from '../../template';

type Measure = RowFor<'measures'>;

const days = (
  measure: string,
  sheet: string,
  column: string,
  noun: string,
  where?: string,
): Measure => ({
  measure,
  count: 'days-between',
  sheet,
  column,
  ...(where && { where }),
  noun,
});

/** How long things take: from one day to another, or past the day on which they were due. */
export const dayMeasures: readonly Measure[] = [
  days(
    'Days to check who can open the workbook',
    'Milestones',
    'Due to Done on',
    'check',
    'Clause = C1',
  ),
  days('Days to take a first step', 'Barriers', 'Opened on to First step on', 'barrier'),
  days('Days to meet after a suspension', 'Suspensions', 'Back on to Met on', 'suspension'),
  days('Days to review an intervention', 'Interventions', 'Ends on to Reviewed on', 'intervention'),
  days('Days to review a learning plan', 'Learning plans', 'Review due to Reviewed on', 'plan'),
  days(
    'Days to review a part-time timetable',
    'Part-time timetables',
    'Review due to Reviewed on',
    'timetable',
  ),
  days(
    'Days to end a part-time timetable',
    'Part-time timetables',
    'Ends by to Full again on',
    'timetable',
  ),
  days('Days to follow up BSS', 'BSS episodes', 'Ended on to Followed up on', 'episode'),
  days('Days to give feedback', 'Feedback', 'Due to Given on', 'answer'),
  days('Days to act on student voice', 'Student voice', 'Date to Acted on', 'answer'),
  days('Days to meet again', 'Provision reviews', 'Next due to Next held on', 'review'),
  days('Days to pass on a concern', 'Safeguarding references', 'Date to Passed on', 'reference'),
  days('Days to hand in a report', 'Submissions', 'Due to Submitted', 'report'),
];
