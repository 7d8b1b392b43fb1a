import type { List } from '../../template';

const holiday = (code: string, name: string): { code: string; name: string } => ({ code, name });

/** What Daybook itself looks up: days off, how serious a finding is. */
export const settingLists: readonly List[] = [
  {
    list: 'Holidays',
    entries: [
      holiday('2025-12-25', 'Christmas Day'),
      holiday('2025-12-26', 'Boxing Day'),
      holiday('2026-01-01', 'New Year’s Day'),
      holiday('2026-04-03', 'Good Friday'),
      holiday('2026-04-06', 'Easter Monday'),
      holiday('2026-05-04', 'Early May bank holiday'),
      holiday('2026-05-25', 'Spring bank holiday'),
      holiday('2026-08-31', 'Summer bank holiday'),
    ],
  },
  {
    list: 'Checks',
    entries: [{ code: 'daybook/entered-late', name: 'A row was written late', group: 'note' }],
  },
];
