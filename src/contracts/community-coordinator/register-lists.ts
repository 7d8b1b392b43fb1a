import type { List } from '../template';

/** The words to choose from in this contract's registers. */
export const registerLists: readonly List[] = [
  {
    list: 'Segments',
    entries: [
      { code: 'board', name: 'Board and its volunteers' },
      { code: 'taking-part', name: 'Taking part' },
      { code: 'not-yet-involved', name: 'Not yet involved' },
      { code: 'council', name: 'East Ayrshire Council' },
      { code: 'third-sector', name: 'Other third sector' },
      { code: 'neighbours', name: 'Neighbouring communities' },
    ],
  },
  {
    list: 'Group stages',
    entries: [
      { code: 'idea', name: 'Idea' },
      { code: 'meeting', name: 'Meeting' },
      { code: 'constituted', name: 'Constituted' },
      { code: 'own-bank', name: 'Own bank account and officers' },
      { code: 'self-managing', name: 'Self-managing' },
    ],
  },
  {
    list: 'People stages',
    entries: [
      { code: 'contacted', name: 'Contacted' },
      { code: 'met', name: 'Met' },
      { code: 'taking-part', name: 'Taking part' },
      { code: 'helping', name: 'Helping' },
      { code: 'leading', name: 'Leading' },
    ],
  },
  {
    list: 'Organisation kinds',
    entries: [
      { code: 'council', name: 'East Ayrshire Council' },
      { code: 'third-sector', name: 'Third sector' },
      { code: 'public', name: 'Other public body' },
      { code: 'funder', name: 'Funder' },
      { code: 'business', name: 'Business' },
    ],
  },
  {
    list: 'Keep in touch',
    entries: [
      { code: 'quarterly', name: 'Every quarter' },
      { code: 'when-needed', name: 'When needed' },
    ],
  },
  {
    list: 'Project kinds',
    entries: [
      { code: 'project', name: 'Project' },
      { code: 'event', name: 'Event' },
      { code: 'activity', name: 'Regular activity' },
      { code: 'collective-action', name: 'Collective action' },
    ],
  },
  {
    list: 'Project states',
    entries: [
      { code: 'planned', name: 'Planned' },
      { code: 'delivered', name: 'Delivered' },
      { code: 'cancelled', name: 'Cancelled' },
    ],
  },
  {
    list: 'Agreed in',
    entries: [
      { code: 'review', name: 'Review with the Secretary' },
      { code: 'board', name: 'Board meeting' },
      { code: 'plan', name: 'Community Action Plan' },
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
  {
    list: 'Funding states',
    entries: [
      { code: 'idea', name: 'Idea' },
      { code: 'preparing', name: 'Preparing' },
      { code: 'submitted', name: 'Submitted' },
      { code: 'awarded', name: 'Awarded' },
      { code: 'declined', name: 'Declined' },
    ],
  },
  {
    list: 'Asset kinds',
    entries: [
      { code: 'strength', name: 'Strength' },
      { code: 'skill', name: 'Skill' },
      { code: 'knowledge', name: 'Knowledge' },
      { code: 'interest', name: 'Interest' },
    ],
  },
  {
    list: 'Asset holders',
    entries: [
      { code: 'person', name: 'Person' },
      { code: 'organisation', name: 'Organisation' },
      { code: 'place', name: 'Place' },
    ],
  },
  {
    list: 'Issue states',
    entries: [
      { code: 'raised', name: 'Raised' },
      { code: 'taken-up', name: 'Taken up' },
      { code: 'resolved', name: 'Resolved' },
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
      { code: 'facebook', name: 'Facebook' },
      { code: 'instagram', name: 'Instagram' },
      { code: 'website', name: 'Website' },
      { code: 'newsletter', name: 'E-mail newsletter' },
      { code: 'poster', name: 'Poster or leaflet' },
    ],
  },
  {
    list: 'Rhythms',
    entries: [
      { code: 'quarter', name: 'Every quarter' },
      { code: 'year', name: 'Every year' },
    ],
  },
];
