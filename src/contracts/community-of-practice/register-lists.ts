import type { List } from '../template';

/** The words to choose from in this contract's registers. */
export const registerLists: readonly List[] = [
  {
    list: 'Segments',
    entries: [
      { code: 'funded', name: 'Funded organisations' },
      { code: 'other', name: 'Other organisations' },
      { code: 'funders', name: 'Funders' },
      { code: 'secretariat', name: 'Secretariat' },
    ],
  },
  {
    list: 'Member stages',
    entries: [
      { code: 'invited', name: 'Invited' },
      { code: 'signed-up', name: 'Signed up' },
      { code: 'consented', name: 'Consented' },
      { code: 'welcomed', name: 'Welcomed' },
      { code: 'first-contribution', name: 'First contribution' },
    ],
  },
  {
    list: 'Organisation kinds',
    entries: [
      { code: 'community-business', name: 'Community business' },
      { code: 'co-operative', name: 'Co-operative' },
      { code: 'charity', name: 'Charity' },
      { code: 'support', name: 'Support organisation' },
      { code: 'funder', name: 'Funder' },
    ],
  },
  {
    list: 'Roles',
    entries: [
      { code: 'creator', name: 'Creator' },
      { code: 'user', name: 'User' },
    ],
  },
  {
    list: 'Needs',
    entries: [
      { code: 'peers', name: 'Peers to talk to' },
      { code: 'help', name: 'Practical help with technology' },
      { code: 'sharing', name: 'Sharing code and tools' },
      { code: 'money', name: 'Money and upkeep' },
      { code: 'voice', name: 'A voice with funders and policy' },
    ],
  },
  {
    list: 'Topics',
    entries: [
      { code: 'funding', name: 'Funding opportunities' },
      { code: 'green-tech', name: 'Green Tech playbook' },
      { code: 'practice', name: 'The community of practice itself' },
      { code: 'policy', name: 'Policy and research' },
      { code: 'events', name: 'Events and digital content' },
      { code: 'relationships', name: 'Relationships' },
    ],
  },
  {
    list: 'Recommendations',
    entries: [
      { code: 'recommended', name: 'Recommended' },
      { code: 'possible', name: 'Possible' },
      { code: 'not-recommended', name: 'Not recommended' },
    ],
  },
  {
    list: 'Licences',
    entries: [
      { code: 'open', name: 'Free and open source' },
      { code: 'part-open', name: 'Open in part' },
      { code: 'closed', name: 'Closed' },
    ],
  },
  {
    list: 'Action states',
    entries: [
      { code: 'open', name: 'Open' },
      { code: 'under-way', name: 'Under way' },
      { code: 'done', name: 'Done' },
      { code: 'dropped', name: 'Dropped' },
    ],
  },
];
