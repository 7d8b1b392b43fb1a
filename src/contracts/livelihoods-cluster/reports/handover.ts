import { aheadAndDecided, whatWasDone } from '../../handover-sections';
import type { Report } from '../../template';
import { BALANCES } from './progress';

/** Everything that whoever comes next needs to go on. */
export const handover: Report = {
  report: 'handover',
  title: 'Handover pack',
  reader: 'Whoever comes next',
  every: 'at-the-end',
  sections: [
    {
      section: 'register',
      heading: 'Agreed in the villages and still open',
      of: 'Follow-ups to date: Name, Village, Agreed, Level, Due, State',
      where: 'State = Open, Under way',
    },
    {
      section: 'register',
      heading: 'Tasks allocated and not yet done',
      of: 'Allocated tasks to date: Name, Allocated by, Due',
      where: 'Done on is blank',
    },
    {
      section: 'register',
      heading: 'Planned and not yet done',
      of: 'Plan to date: Planned for, Name, Village, State',
      where: 'Done on is blank',
    },
    ...aheadAndDecided,
    {
      section: 'register',
      heading: 'Villages',
      of: 'Villages: Name, Gram panchayat, Households, Vulnerable households',
    },
    { section: 'register', heading: 'SHGs', of: 'SHGs to date: Name, Village, VO' },
    { section: 'stages', heading: 'SHGs, stage by stage', of: 'SHGs' },
    { section: 'stages', heading: 'VOs, stage by stage', of: 'VOs' },
    BALANCES,
    {
      section: 'register',
      heading: 'Not yet entered in the MIS',
      of: 'MIS records to date: Id, Record, SHG, Happened on',
      where: 'BMMU entered on is blank',
    },
    { section: 'register', heading: 'Organisations', of: 'Organisations: Name, Kind' },
    ...whatWasDone,
  ],
};
