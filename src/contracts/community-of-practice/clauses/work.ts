import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('work');

/** What the freelancer is to find out and set up. */
export const work: readonly Clause[] = [
  {
    ref: 'T6',
    words: QUOTES.T6,
    does: 'Logs conversations by role, organisation and need, shows which funded organisations are still to be asked, and stops a quote without consent.',
    where: [
      'Consultation: Role',
      'Consultation: Need',
      'Consultation: Consent on',
      'Organisations: Funded',
      'Lists: Roles',
      'Lists: Needs',
      'Measures: Conversations',
      'Terms: T6',
      'Terms: T6b',
      'Terms: T6c',
      'Terms: T6d',
      'Milestones: M5',
      'Reports: findings',
    ],
    proof: proof('T6: creators, users and funded organisations are asked, and quoted by consent'),
  },
  {
    ref: 'T7',
    words: QUOTES.T7,
    does: 'Sets options side by side, and asks of each what is for and against it, its cost, its care and inclusion, and a recommendation.',
    where: [
      'Options: Care and inclusion',
      'Options: Recommendation',
      'Lists: Recommendations',
      'Terms: T7',
      'Terms: T7b',
      'Milestones: M7',
      'Reports: findings',
    ],
    proof: proof('T7: an option counts as compared once every question is answered'),
  },
  {
    ref: 'T8',
    words: QUOTES.T8,
    does: 'Follows members, by code, from the invitation to a first contribution, and points out who has been at one step for more than 30 days, and tells where people drop off.',
    where: [
      'Members',
      'Moves',
      'Lists: Member stages',
      'Terms: T8',
      'Milestones: M8',
      'Reports: progress',
      'Reports: findings',
    ],
    proof: proof('T8: a member who is at one step for more than 30 days is pointed out'),
  },
  {
    ref: 'T9',
    words: QUOTES.T9,
    does: 'Scores tools on licence, hosting, price, accessibility, where the data are and export; a tool that is recommended must reach the mark.',
    where: [
      'Tools: Licence',
      'Tool scores: Export',
      'Lists: Licences',
      'Measures: Open source tools evaluated',
      'Terms: T9',
      'Terms: T9b',
      'Terms: T9c',
      'Milestones: M6',
      'Reports: findings',
    ],
    proof: proof('T9: a recommended tool reaches 8 of 12'),
  },
  {
    ref: 'T10',
    words: QUOTES.T10,
    does: 'Marks who is funded, shows which of them have come to a gathering, and counts the other organisations that were asked.',
    where: [
      'Organisations: Funded',
      'Gatherings: Organisations',
      'Lists: Segments',
      'Measures: Other organisations consulted',
      'Terms: T10',
      'Terms: T10b',
      'Reports: funder',
    ],
    proof: proof('T10: funded organisations take part, and others are asked too'),
  },
];
