import type { List } from '../template';

/** The words to choose from in this contract's registers. */
export const registerLists: readonly List[] = [
  {
    list: 'Segments',
    entries: [
      { code: 'parents', name: 'Parents', tags: 'named' },
      { code: 'pupils', name: 'Pupils through their schools', tags: 'named' },
      { code: 'schools', name: 'Colleagues in schools', tags: 'named' },
      { code: 'partners', name: 'Partner organisations', tags: 'named' },
      { code: 'tutors', name: 'Tutors' },
      { code: 'centre', name: 'Wiltshire Music Connect' },
    ],
  },
  {
    list: 'School phases',
    entries: [
      { code: 'primary', name: 'Primary' },
      { code: 'secondary', name: 'Secondary' },
    ],
  },
  {
    list: 'School states',
    entries: [
      { code: 'in', name: 'In the cluster' },
      { code: 'left', name: 'Left' },
    ],
  },
  {
    list: 'Visit steps',
    entries: [
      { code: 'planned', name: 'Planned' },
      { code: 'sent', name: 'Questionnaire sent' },
      { code: 'back', name: 'Questionnaire back' },
      { code: 'visited', name: 'Visited' },
      { code: 'submitted', name: 'Data submitted' },
      { code: 'feedback', name: 'Feedback sent' },
    ],
  },
  {
    list: 'Visit kinds',
    entries: [
      { code: 'visit', name: 'Visit' },
      { code: 'conversation', name: 'Structured conversation' },
    ],
  },
  {
    list: 'Toolkit versions',
    entries: [
      { code: '2024', name: 'Toolkit of 2024' },
      { code: '2025', name: 'Toolkit of 2025' },
    ],
  },
  {
    list: 'Share scopes',
    entries: [
      { code: 'school', name: 'This school only' },
      { code: 'cluster', name: 'Within the cluster' },
      { code: 'county', name: 'Across the county' },
    ],
  },
  {
    list: 'Need kinds',
    entries: [
      { code: 'provision', name: 'Provision' },
      { code: 'cpd', name: 'CPD' },
    ],
  },
  {
    list: 'Need levels',
    entries: [
      { code: 'school', name: 'School' },
      { code: 'cluster', name: 'Cluster' },
    ],
  },
  {
    list: 'Need steps',
    entries: [
      { code: 'found', name: 'Found' },
      { code: 'agreed', name: 'Support agreed' },
      { code: 'given', name: 'Support given' },
      { code: 'met', name: 'Met' },
    ],
  },
  {
    list: 'Opportunity kinds',
    entries: [
      { code: 'participation', name: 'Participation' },
      { code: 'progression', name: 'Progression' },
    ],
  },
  {
    list: 'Advisers',
    entries: [
      { code: 'team', name: 'Our team' },
      { code: 'send', name: 'SEND Advocate' },
      { code: 'singing', name: 'Singing Champion' },
      { code: 'first-access', name: 'First Access Champion' },
    ],
  },
  {
    list: 'Story states',
    entries: [
      { code: 'collecting', name: 'Collecting' },
      { code: 'drafted', name: 'Drafted' },
      { code: 'approved', name: 'Approved' },
    ],
  },
  {
    list: 'Channels',
    entries: [
      { code: 'newsletter', name: 'E-mail newsletter' },
      { code: 'facebook', name: 'Facebook' },
      { code: 'instagram', name: 'Instagram' },
      { code: 'website', name: 'Website' },
      { code: 'schools', name: 'Letter through schools' },
    ],
  },
  {
    list: 'Document kinds',
    entries: [
      { code: 'liability', name: 'Public liability insurance' },
      { code: 'dbs', name: 'DBS check' },
      { code: 'safeguarding', name: 'Safeguarding training' },
    ],
  },
];
