import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('relationships');

/** Key relationships and the experience asked for. */
export const relationships: readonly Clause[] = [
  {
    ref: 'P28',
    words: QUOTES.P28,
    does: 'Contacts belong to six segments after the contract’s own list; only people whose agreement is recorded come onto a mailing list.',
    where: [
      'Contacts: Segments',
      'Lists: Segments',
      'Mailing list',
      'Do not write to',
      'Terms: P28',
    ],
    proof: proof('P28: nobody is written to without a recorded agreement'),
  },
  {
    ref: 'P29',
    words: QUOTES.P29,
    does: 'Counts people who come for the first time, and keeps a segment for those not yet involved.',
    where: ['Log: New people', 'Measures: New people', 'Lists: Segments', 'Reports: board'],
    proof: proof('P29: people who come for the first time are counted'),
  },
  {
    ref: 'P30',
    words: QUOTES.P30,
    does: 'Feedback and case studies have registers; only approved stories with consent and a link come into reports.',
    where: ['Feedback', 'Case studies: Consent on', 'Terms: P30', 'Reports: board'],
    proof: proof('P30: an approved story without consent is a stop'),
  },
  {
    ref: 'P31',
    words: QUOTES.P31,
    does: 'Rows count people, new people, volunteers and volunteers’ hours, which are never mixed with paid hours.',
    where: [
      'Log: Volunteer hours',
      'Measures: Volunteer hours',
      'Measures: People at sessions',
      'Reports: monthly',
    ],
    proof: proof('P31: volunteer hours are kept apart from paid hours'),
  },
  {
    ref: 'P32',
    words: QUOTES.P32,
    does: 'Keeps what went out where and for whom, and looks for at least two channels in a quarter.',
    where: [
      'Comms: Channel',
      'Comms: Audience',
      'Lists: Channels',
      'Measures: Channels used',
      'Terms: P32',
    ],
    proof: proof('P32: different channels are counted once each'),
  },
  {
    ref: 'P33',
    words: QUOTES.P33,
    does: 'Milestones and reports to hand in have their days; the monthly summary shows what falls due in the next four weeks.',
    where: [
      'Milestones: Due',
      'Submissions: Due',
      'Milestones: Remind days before',
      'Reports: monthly',
    ],
    proof: proof('P33: what is due in four weeks is known'),
  },
  {
    ref: 'P34',
    words: QUOTES.P34,
    does: 'Projects, events and activities are planned, delivered or cancelled with a reason; reports count each.',
    where: [
      'Projects: State',
      'Projects: Why cancelled',
      'Lists: Project states',
      'Measures: Projects and events delivered',
      'Reports: board',
    ],
    proof: proof('P34: delivered and cancelled projects are told apart'),
  },
  {
    ref: 'P35',
    words: QUOTES.P35,
    does: 'Two columns for checking in when working alone are ready; they are off until their headers are added to the log.',
    where: ['Columns: Check in by', 'Columns: Checked in'],
    proof: proof('P35: lone-working columns count once their headers are added'),
  },
];
