import type { Report, ReportSection as Section } from '../../template';

/** For one school after its visit, about that school alone. */
const feedback: readonly Section[] = [
  { section: 'facts', heading: 'The school', of: 'Schools: Name, Phase, Pupils' },
  {
    section: 'facts',
    heading: 'The visit',
    of: 'Visits to date: How, Visited on, Toolkit, Data submitted',
    where: 'Visited on is filled',
  },
  {
    section: 'register',
    heading: 'Music at the school',
    of: 'Profiles to date: Last year, This year, Instruments, Singing, Ensembles, Change',
    note: 'Young people making music, last year and this year, and among them those who learn an instrument or sing.',
  },
  {
    section: 'register',
    heading: 'What you told us',
    of: 'Answers to date: Question, Figure, Words, Share',
    note: 'The last column says how far each answer may go. Tell us if that should change.',
  },
  {
    section: 'register',
    heading: 'What would help, and what was done',
    of: 'Needs to date: Name, Kind, Support given',
  },
  {
    section: 'register',
    heading: 'What you took part in',
    of: 'Opportunities to date: Name, Kind, Shared on, Young people',
  },
  {
    section: 'register',
    heading: 'Open to your pupils and colleagues',
    of: 'Opportunities to date for all: Name, Kind, Shared on, Organisation',
  },
];

const achievements: readonly Section[] = [
  {
    section: 'register',
    heading: 'What we did together',
    of: 'Opportunities to date: Name, Kind, Young people',
    where: 'Young people ≥ 5',
  },
  {
    section: 'change',
    heading: 'Confidence of educators, before and after',
    of: 'Confidence: Before, After',
  },
  {
    section: 'stories',
    heading: 'Stories',
    of: 'Case studies: Name, Story',
    where: 'State = Approved; Consent on is filled; Link is filled',
  },
];

/** For the members of the cluster, once a year: only what was agreed. */
const cluster: readonly Section[] = [
  {
    section: 'totals',
    heading: 'The year in numbers',
    of: 'Schools in the cluster, Visits made, Cluster meetings, People at cluster meetings, CPD sessions, Educators at CPD sessions, Opportunities shared, Messages sent, Young people making music',
  },
  ...achievements,
  {
    section: 'change',
    heading: 'Young people making music, school by school',
    of: 'Profiles: Last year, This year',
  },
  {
    section: 'register',
    heading: 'What schools agreed to share',
    of: 'Answers to date: School, Figure, Words by Question',
  },
  {
    section: 'register',
    heading: 'Our priorities',
    of: 'Needs to date: Rank, Name, Kind, Support given',
    where: 'Level = Cluster',
  },
  {
    section: 'register',
    heading: 'With thanks to',
    of: 'Organisations: Name, Offers',
  },
];

/** What schools and the members of the cluster get. */
export const clusterReports: readonly Report[] = [
  {
    report: 'feedback',
    title: 'Feedback to a school after its visit',
    reader: 'The music lead of the school',
    every: 'each-time',
    about: 'Schools where State ≠ Left',
    reach: 'This school only',
    sections: feedback,
  },
  {
    report: 'cluster',
    title: 'Cluster report: the year in numbers',
    reader: 'The members of the cluster',
    every: 'year',
    reach: 'Within the cluster',
    noNames: true,
    sections: cluster,
  },
];
