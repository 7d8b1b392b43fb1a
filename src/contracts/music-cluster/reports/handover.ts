import { aheadAndDecided, whatWasDone, whoMayBeWrittenTo } from '../../handover-sections';
import type { Report } from '../../template';

/** Everything that whoever comes next needs to go on. */
export const handover: Report = {
  report: 'handover',
  title: 'Handover pack',
  reader: 'Whoever comes next',
  every: 'at-the-end',
  sections: [
    {
      section: 'register',
      heading: 'Visits planned and not yet made',
      of: 'Visits to date: Name, Planned for',
      where: 'Visited on is blank',
    },
    {
      section: 'register',
      heading: 'Visits made, with data or feedback still to go out',
      of: 'Visits to date: Name, Visited on, Data due, Data submitted, Feedback sent',
      where: 'Visited on is filled; Feedback sent is blank',
    },
    {
      section: 'register',
      heading: 'Needs and what was done',
      of: 'Needs to date: Rank, Name, Kind, Level, Raised on, Support given',
    },
    { section: 'stages', heading: 'Needs, step by step', of: 'Needs' },
    ...aheadAndDecided,
    ...whoMayBeWrittenTo('W29'),
    {
      section: 'register',
      heading: 'Schools',
      of: 'Schools: Name, Phase, Pupils, Times to avoid',
      where: 'State ≠ Left',
    },
    { section: 'register', heading: 'Organisations', of: 'Organisations: Name, Kind, Offers' },
    {
      section: 'register',
      heading: 'Opportunities',
      of: 'Opportunities to date: Name, Kind, Shared on, Organisation',
    },
    { section: 'sum', heading: 'Spending', of: 'Spending: Gross by Budget' },
    { section: 'register', heading: 'Papers', of: 'Documents: Name, Kind, Good until' },
    ...whatWasDone,
  ],
};
