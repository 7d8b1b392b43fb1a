import type { List } from '../template';

/** What a row of the log is about. */
const log: readonly List[] = [
  {
    list: 'Activities',
    entries: [
      { code: 'conversation', name: 'Conversation', group: 'With people' },
      { code: 'gathering', name: 'Gathering', group: 'With people' },
      { code: 'welcome', name: 'Welcoming members', group: 'With people' },
      { code: 'meeting', name: 'Meeting with the Secretariat', group: 'With the Secretariat' },
      { code: 'desk', name: 'Reading and comparing', group: 'At the desk' },
      { code: 'testing', name: 'Trying out a tool', group: 'At the desk' },
      { code: 'writing', name: 'Writing', group: 'At the desk' },
      { code: 'planning', name: 'Planning and preparing', group: 'At the desk' },
    ],
  },
  {
    list: 'Places',
    entries: [
      { code: 'home', name: 'Home' },
      { code: 'zoom', name: 'On Zoom', tags: 'online' },
      { code: 'slack', name: 'On Slack', tags: 'online' },
      { code: 'phone', name: 'By phone' },
      { code: 'in-person', name: 'In person' },
    ],
  },
  {
    list: 'Workstreams',
    entries: [
      { code: 'consultation', name: 'Consultation' },
      { code: 'options', name: 'Options' },
      { code: 'onboarding', name: 'Sign-up and onboarding' },
      { code: 'tools', name: 'Tools' },
      { code: 'gatherings', name: 'Gatherings' },
      { code: 'handover', name: 'Handover' },
      { code: 'secretariat', name: 'Working with the Secretariat' },
    ],
  },
];

/** What Daybook itself looks up: days off, how serious a finding is. */
const settings: readonly List[] = [
  {
    list: 'Holidays',
    entries: [
      { code: '2022-12-26', name: 'Boxing Day' },
      { code: '2022-12-27', name: 'Christmas Day (substitute day)' },
      { code: '2023-01-02', name: 'New Year’s Day (substitute day)' },
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
