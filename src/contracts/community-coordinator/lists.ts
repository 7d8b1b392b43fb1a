import type { List } from '../template';

const holiday = (code: string, name: string): { code: string; name: string } => ({ code, name });

/** What a row of the log is about. */
const log: readonly List[] = [
  {
    list: 'Activities',
    entries: [
      { code: 'drop-in', name: 'Drop-in', group: 'With residents' },
      { code: 'outreach', name: 'Out and about', group: 'With residents' },
      { code: 'conversation', name: 'One-to-one conversation', group: 'With residents' },
      { code: 'home-visit', name: 'Home visit', group: 'With residents' },
      { code: 'event', name: 'Event or workshop', group: 'With residents', tags: 'event' },
      { code: 'group-meeting', name: 'Group meeting', group: 'With groups' },
      { code: 'group-support', name: 'Support to a group', group: 'With groups' },
      { code: 'funding-help', name: 'Help with a funding application', group: 'With groups' },
      { code: 'volunteers', name: 'Support to volunteers', group: 'With groups' },
      { code: 'partner', name: 'Meeting with a partner', group: 'With partners' },
      { code: 'neighbours', name: 'Liaison with neighbours', group: 'With partners' },
      { code: 'board', name: 'Board meeting', group: 'With the board' },
      { code: 'review', name: 'Review with the Secretary', group: 'With the board' },
      { code: 'plan-consultation', name: 'Action plan consultation', group: 'Action plan' },
      { code: 'plan-work', name: 'Action plan work', group: 'Action plan' },
      { code: 'learning', name: 'Policy reading and training', group: 'Behind the scenes' },
      { code: 'comms', name: 'Posts, newsletter and website', group: 'Behind the scenes' },
      { code: 'data', name: 'Gathering data and stories', group: 'Behind the scenes' },
      { code: 'admin', name: 'Planning and administration', group: 'Behind the scenes' },
    ],
  },
  {
    list: 'Places',
    entries: [
      { code: 'home', name: 'Home' },
      { code: 'centre', name: 'Patna community centre', group: 'Patna', tags: 'patna, venue' },
      { code: 'hall', name: 'Patna church hall', group: 'Patna', tags: 'patna, venue' },
      { code: 'patna', name: 'Elsewhere in Patna', group: 'Patna', tags: 'patna' },
      { code: 'carsphairn', name: 'Carsphairn', group: 'Neighbours', tags: 'neighbour' },
      { code: 'dalmellington', name: 'Dalmellington', group: 'Neighbours', tags: 'neighbour' },
      { code: 'new-cumnock', name: 'New Cumnock', group: 'Neighbours', tags: 'neighbour' },
      { code: 'online', name: 'Online or by phone' },
      { code: 'elsewhere', name: 'Elsewhere' },
    ],
  },
  {
    list: 'Outcomes',
    entries: [
      { code: 'wealth', name: 'Community wealth' },
      { code: 'wellbeing', name: 'Wellbeing' },
    ],
  },
  {
    list: 'Led by',
    entries: [
      { code: 'residents', name: 'Residents', tags: 'resident-led' },
      { code: 'shared', name: 'Residents and coordinator together', tags: 'resident-led' },
      { code: 'coordinator', name: 'Coordinator' },
    ],
  },
  {
    list: 'Topics',
    entries: [
      { code: 'governance', name: 'Local governance' },
      { code: 'planning', name: 'Community planning and empowerment' },
      { code: 'place', name: 'Place-based working' },
      { code: 'reform', name: 'Public sector reform' },
      { code: 'poverty', name: 'Poverty and inequalities' },
    ],
  },
];

/** What Daybook itself looks up: days off, how serious a finding is. */
const settings: readonly List[] = [
  {
    list: 'Holidays',
    entries: [
      holiday('2026-01-01', 'New Year’s Day'),
      holiday('2026-01-02', '2nd January'),
      holiday('2026-04-03', 'Good Friday'),
      holiday('2026-05-04', 'Early May bank holiday'),
      holiday('2026-05-25', 'Spring bank holiday'),
      holiday('2026-06-15', 'World Cup bank holiday'),
      holiday('2026-08-03', 'Summer bank holiday'),
      holiday('2026-11-30', 'St Andrew’s Day'),
      holiday('2026-12-25', 'Christmas Day'),
      holiday('2026-12-28', 'Boxing Day (substitute day)'),
    ],
  },
  {
    list: 'Checks',
    entries: [
      { code: 'daybook/entered-late', name: 'A row was written late', group: 'note' },
      { code: 'daybook/across-midnight', name: 'Work ran past midnight', group: 'off' },
    ],
  },
];

export { log as logLists, settings as settingLists };
