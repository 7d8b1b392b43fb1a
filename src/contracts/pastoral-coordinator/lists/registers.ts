import type { List } from '../../template';

/** A list whose codes are made from the names: `In part` is `in-part`. */
export const plain = (list: string, ...names: readonly string[]): List => ({
  list,
  entries: names.map((name) => ({ code: codeOf(name), name })),
});

const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The words to choose from in this contract's registers. */
export const registerLists: readonly List[] = [
  plain('Year groups', 'Year 7', 'Year 8', 'Year 9', 'Year 10', 'Year 11'),
  {
    list: 'Tiers',
    entries: [
      { code: 'tier-1', name: 'Tier 1', group: 'In touch every week' },
      { code: 'tier-2', name: 'Tier 2', group: 'In touch every month' },
      { code: 'tier-3', name: 'Tier 3', group: 'In touch every quarter' },
    ],
  },
  plain(
    'Subjects',
    'English',
    'Mathematics',
    'Science',
    'Humanities',
    'Languages',
    'Arts',
    'Sport',
  ),
  plain('Behaviour kinds', 'Positive', 'Negative'),
  plain(
    'Behaviour categories',
    'Effort',
    'Kindness',
    'Achievement',
    'Disruption',
    'Defiance',
    'Unkindness',
    'Missed lesson',
    'Damage',
  ),
  plain(
    'Behaviour actions',
    'Praise',
    'Talk',
    'Home told',
    'Time made up',
    'Restorative meeting',
    'Passed to the Learning Manager',
  ),
  plain(
    'Lessons',
    'Tutor time',
    'Lesson 1',
    'Lesson 2',
    'Break',
    'Lesson 3',
    'Lunch',
    'Lesson 4',
    'Lesson 5',
  ),
  plain(
    'Suspension reasons',
    'Persistent disruption',
    'Verbal abuse of a pupil',
    'Verbal abuse of an adult',
    'Physical assault of a pupil',
    'Damage to property',
    'Other reason',
  ),
  plain(
    'Intervention kinds',
    'Mentoring',
    'Attendance plan',
    'Behaviour plan',
    'Confidence building',
    'Social skills',
    'Catching up',
  ),
  plain('Intervention outcomes', 'Goal met', 'Partly met', 'Not met'),
  plain(
    'Barrier kinds',
    'Getting to school',
    'Friendships',
    'Confidence',
    'Reading and writing',
    'Organisation',
    'Worry and stress',
    'Home routine',
    'Uniform and equipment',
  ),
  plain('Plan methods', 'Interview', 'Observation', 'Questionnaire'),
  plain('Return stages', 'Out', 'Planned', 'Phased', 'Full', 'Sustained six weeks'),
  plain('Return kinds', 'Mental health', 'Long absence', 'After a suspension', 'Out of lessons'),
  plain('Exit reasons', 'Sustained', 'Moved to another school', 'Other provision', 'Plan changed'),
  plain('Behaviour strategies', 'Time-out card', 'Seat plan', 'Check and report', 'Calm corner'),
  plain('Careers results', 'Plan made', 'College visit', 'Work experience', 'To be seen again'),
  plain('Feedback readers', 'Pupil', 'Staff'),
  plain('Feedback topics', 'Progress', 'Behaviour', 'Attendance', 'Achievements'),
  plain('Voice methods', 'Assembly', 'Focus group', 'Interview', 'Questionnaire'),
  plain(
    'Opportunity kinds',
    'Leading',
    'Performing',
    'Making',
    'Competing',
    'Helping younger pupils',
  ),
  plain('Provision decisions', 'Keep as it is', 'Add support', 'Reduce support', 'Plan an exit'),
  plain('Event kinds', 'Event', 'Trip', 'Visit'),
  plain('Event states', 'Planned', 'Held', 'Cancelled'),
  plain('Club kinds', 'Break', 'Lunchtime', 'Homework'),
  plain('Journey purposes', 'Agency meeting', 'Visit to a home', 'School transfer', 'Training'),
  plain('Journey areas', 'Within the county', 'Outwith the county'),
];
