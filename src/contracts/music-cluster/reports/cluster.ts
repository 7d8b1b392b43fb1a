import type { Report, ReportSection as Section } from '../../template';
import { FOR_THE_CLUSTER, OF_THE_SCHOOL } from './shared';

/** For one school after its visit: the one that is ticked in the Schools sheet. */
const feedback: readonly Section[] = [
  {
    section: 'register',
    heading: 'The school',
    of: 'Schools: Name, Phase, Pupils',
    where: 'Feedback now = yes',
    note: 'The school with a yes under Feedback now in the tab Schools. There should be just one.',
  },
  {
    section: 'register',
    heading: 'The visit',
    of: 'Visits to date: Name, How, Visited on, Toolkit',
    where: `Visited on is filled; ${OF_THE_SCHOOL}`,
  },
  {
    section: 'register',
    heading: 'Music at the school',
    of: 'Profiles to date: Last year, This year, Instruments, Singing, Ensembles, Change',
    where: OF_THE_SCHOOL,
  },
  {
    section: 'register',
    heading: 'What you told us',
    of: 'Answers to date: Question, Figure, Words, Share',
    where: OF_THE_SCHOOL,
    note: 'The last column says how far each answer may go. Tell us if that should change.',
  },
  {
    section: 'register',
    heading: 'What would help, and what was done',
    of: 'Needs to date: Name, Kind, Support given',
    where: OF_THE_SCHOOL,
  },
  {
    section: 'register',
    heading: 'Open to your pupils and colleagues',
    of: 'Opportunities to date: Name, Kind, Organisation',
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
    of: 'Answers to date: School, Question, Figure, Words',
    where: FOR_THE_CLUSTER,
  },
  {
    section: 'register',
    heading: 'Our priorities',
    of: 'Needs to date: Rank, Name, Kind, Support given',
    where: `Level = Cluster; ${FOR_THE_CLUSTER}`,
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
    sections: feedback,
  },
  {
    report: 'cluster',
    title: 'Cluster report: the year in numbers',
    reader: 'The members of the cluster',
    every: 'year',
    noNames: true,
    sections: cluster,
  },
];
