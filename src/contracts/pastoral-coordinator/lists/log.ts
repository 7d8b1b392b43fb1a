import type { List } from '../../template';

const activities: List = {
  list: 'Activities',
  entries: [
    { code: 'check-in', name: 'Check-in', group: 'With pupils', tags: 'direct' },
    { code: 'one-to-one', name: 'One-to-one session', group: 'With pupils', tags: 'direct' },
    { code: 'after-bss', name: 'One-to-one after BSS', group: 'With pupils', tags: 'direct' },
    { code: 'advice', name: 'Information and advice', group: 'With pupils', tags: 'direct' },
    { code: 'back-to-lessons', name: 'Back to lessons', group: 'With pupils', tags: 'direct' },
    { code: 'supervision', name: 'Supervision out of lessons', group: 'With pupils' },
    { code: 'challenge-wednesday', name: 'Challenge Wednesday', group: 'With pupils' },
    {
      code: 'friendship-group',
      name: 'Friendship group',
      group: 'With groups',
      tags: 'skills, direct',
    },
    {
      code: 'social-communication',
      name: 'Social communication group',
      group: 'With groups',
      tags: 'skills, direct',
    },
    { code: 'inclusion-unit', name: 'Inclusion unit session', group: 'With groups' },
    { code: 'club', name: 'Club', group: 'With groups' },
    { code: 'event', name: 'Event, trip or visit', group: 'With groups' },
    { code: 'student-voice', name: 'Student voice', group: 'With groups' },
    { code: 'learning-walk', name: 'Learning walk', group: 'In the classroom', tags: 'walk' },
    { code: 'pupil-pursuit', name: 'Pupil pursuit', group: 'In the classroom', tags: 'walk' },
    { code: 'observation', name: 'Classroom observation', group: 'In the classroom' },
    { code: 'home-contact', name: 'Contact with home', group: 'With homes' },
    { code: 'home-meeting', name: 'Meeting with home', group: 'With homes' },
    { code: 'liaison', name: 'Liaison', group: 'With colleagues and agencies' },
    { code: 'provision-review', name: 'Provision review', group: 'With colleagues and agencies' },
    { code: 'attendance', name: 'Attendance monitoring', group: 'Behind the scenes' },
    { code: 'progress', name: 'Progress monitoring', group: 'Behind the scenes' },
    { code: 'paperwork', name: 'Paperwork and records', group: 'Behind the scenes' },
    { code: 'training', name: 'Training', group: 'Behind the scenes' },
    { code: 'other-duty', name: 'Other duty', group: 'Behind the scenes' },
  ],
};

const words: readonly List[] = [
  {
    list: 'Places',
    entries: [
      { code: 'office', name: 'Pastoral office', group: 'School' },
      { code: 'classroom', name: 'Learning area', group: 'School' },
      { code: 'inclusion-unit', name: 'Inclusion unit', group: 'School' },
      { code: 'school', name: 'Elsewhere in school', group: 'School' },
      { code: 'home', name: 'A pupil’s home', group: 'Outside' },
      { code: 'county', name: 'Within the county', group: 'Outside' },
      { code: 'outwith', name: 'Outwith the county', group: 'Outside' },
      { code: 'phone', name: 'Online or by phone' },
    ],
  },
  {
    list: 'Roles',
    entries: [
      { code: 'senco', name: 'Special Needs Co-ordinator', tags: 'needs' },
      { code: 'counsellor', name: 'Counsellor', tags: 'needs, provision' },
      { code: 'attendance-manager', name: 'Attendance Manager', tags: 'needs' },
      { code: 'ewo', name: 'Education Welfare Officer (EWO)', tags: 'needs' },
      { code: 'welfare-officer', name: 'Welfare Officer', tags: 'needs' },
      { code: 'learning-manager', name: 'Learning Manager', tags: 'provision' },
      { code: 'pastoral', name: 'Pastoral Co-ordinator', tags: 'provision' },
      { code: 'bss', name: 'Behaviour Support Service (BSS)', group: 'Agencies' },
      { code: 'careers', name: 'Careers adviser (Connexions)', group: 'Agencies' },
      { code: 'health', name: 'Health or mental health service', group: 'Agencies' },
      { code: 'social-care', name: 'Social care', group: 'Agencies' },
      { code: 'teacher', name: 'Teacher' },
    ],
  },
  {
    list: 'Home topics',
    entries: [
      { code: 'attitudes', name: 'Attitudes to learning' },
      { code: 'learning-review', name: 'Learning review' },
      { code: 'parental-meeting', name: 'Parental meeting' },
      { code: 'attendance', name: 'Attendance' },
      { code: 'behaviour', name: 'Behaviour' },
      { code: 'good-news', name: 'Good news' },
    ],
  },
  {
    list: 'Advice topics',
    entries: [
      { code: 'learning', name: 'Learning' },
      { code: 'behaviour', name: 'Behaviour' },
      { code: 'attendance', name: 'Attendance' },
      { code: 'consequences', name: 'Consequences of actions' },
    ],
  },
  {
    list: 'Segments',
    entries: [
      { code: 'governors', name: 'Governors' },
      { code: 'agencies', name: 'Agencies' },
    ],
  },
];

/** What a row of the log is about. */
export const logLists: readonly List[] = [activities, ...words];
