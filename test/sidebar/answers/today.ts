import type { Today } from '../../../addon/sidebar/protocol';

export const today: Today = {
  day: '2026-03-03',
  dayShown: 'Tuesday 3 March 2026',
  activities: [
    { key: 'meeting', label: 'Meeting with a group' },
    { key: 'event', label: 'Community event' },
    { key: 'office', label: 'Office and reports' },
  ],
  places: [
    { key: 'patna', label: 'Patna Village Hall' },
    { key: 'home', label: 'Home' },
  ],
  lastActivity: 'meeting',
  lastPlace: 'patna',
  asks: ['date', 'hours', 'activity', 'place', 'people', 'notes'],
  loggedToday: '1 h 15 min',
  loggedThisWeek: '9 h',
  due: [
    {
      title: 'Monthly summary to the Secretary',
      when: '2 days overdue',
      tone: 'stop',
      place: { sheet: 'Submissions', row: 6, column: 3 },
    },
    { title: 'Quarterly report to the board', when: 'Due in 12 days', tone: 'warn' },
    { title: 'Review after six months', when: 'Due in 41 days', tone: 'quiet' },
  ],
};
