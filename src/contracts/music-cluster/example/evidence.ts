import type { RegisterRow } from '../../template';
import { inductionSteps } from '../registers/evidence';

const answered = (
  Id: string,
  asked: string,
  Before: number,
  again: string,
  After: number,
): RegisterRow => ({
  Id,
  Session: 'Leading singing',
  'Asked on': asked,
  Before,
  'Asked again on': again,
  After,
});

export const confidence: readonly RegisterRow[] = [
  answered('C1', '2025-11-19', 2, '2026-02-25', 4),
  answered('C2', '2025-11-19', 1, '2026-02-25', 3),
  answered('C3', '2025-11-19', 3, '2026-02-25', 4),
  answered('C4', '2025-11-19', 2, '2026-02-25', 3),
  answered('C5', '2025-11-19', 2, '2026-02-25', 4),
  answered('C6', '2025-11-19', 3, '2026-02-25', 5),
  answered('C7', '2025-11-19', 4, '2026-02-25', 4),
];

export const caseStudies: readonly RegisterRow[] = [
  {
    Id: 'Y1',
    Name: 'Three schools, one brass tutor',
    'Approved on': '2026-06-12',
    Story:
      'Three small schools share a tutor for one day a week. Twenty-two children have begun a brass instrument.',
    'Consent on': '2026-05-29',
    Link: 'https://example.org/stories/brass',
    State: 'Approved',
  },
  {
    Id: 'Y2',
    Name: 'A staff that sings',
    'Approved on': '2026-07-09',
    Story: 'After two sessions every assembly begins with a song, and no longer from a recording.',
    'Consent on': '2026-06-30',
    Link: 'https://example.org/stories/singing',
    State: 'Approved',
  },
  { Id: 'Y3', Name: 'From ukulele to band', State: 'Drafted' },
];

const sent = (
  Id: string,
  on: string,
  Channel: string,
  Audience: string,
  About: string,
): RegisterRow => ({ Id, Date: on, Channel, Audience, About });

const SCHOOLS = 'Colleagues in schools';

export const comms: readonly RegisterRow[] = [
  sent('L1', '2025-09-29', 'E-mail newsletter', `${SCHOOLS}, Partner organisations`, 'The year'),
  sent('L2', '2025-11-03', 'E-mail newsletter', `${SCHOOLS}, Tutors`, 'CPD and auditions'),
  sent(
    'L3',
    '2025-12-01',
    'Letter through schools',
    'Parents, Pupils through their schools',
    'Carols',
  ),
  sent('L4', '2026-01-12', 'E-mail newsletter', SCHOOLS, 'Spring term'),
  sent('L5', '2026-03-02', 'Facebook', 'Parents, Partner organisations', 'Try a brass instrument'),
  sent('L6', '2026-04-20', 'E-mail newsletter', `${SCHOOLS}, Tutors`, 'Junior band'),
  sent(
    'L7',
    '2026-06-01',
    'Letter through schools',
    'Pupils through their schools',
    'Festival day',
  ),
  sent('L8', '2026-07-01', 'Website', 'Parents, Colleagues in schools', 'Summer courses'),
];

const read = (
  Id: string,
  on: string,
  Target: string,
  Value: number,
  Reason: string,
): RegisterRow => ({ Id, Date: on, Target, Value, Reason });

export const readings: readonly RegisterRow[] = [
  read('X1', '2026-02-11', 'Schools visited', 7, 'As planned'),
  read(
    'X2',
    '2026-02-11',
    'Schools active in the cluster',
    9,
    'Two small schools are short of staff',
  ),
  read('X3', '2026-02-11', 'Educators at CPD', 17, 'Second session still to come'),
  read('X4', '2026-07-08', 'Schools visited', 13, 'One school asked to wait until autumn'),
  read('X5', '2026-07-08', 'Schools active in the cluster', 12, 'As planned'),
  read('X6', '2026-07-08', 'Educators at CPD', 54, 'Singing drew more than we hoped'),
];

const INSURANCE = 'Public liability insurance';

export const documents: readonly RegisterRow[] = [
  {
    Id: 'D1',
    Name: 'Policy EX-100',
    Kind: INSURANCE,
    'Good until': '2026-02-28',
    Link: 'https://example.org/papers/ex-100',
  },
  {
    Id: 'D2',
    Name: 'Policy EX-101',
    Kind: INSURANCE,
    'Good until': '2027-02-28',
    Link: 'https://example.org/papers/ex-101',
  },
  { Id: 'D3', Name: 'DBS certificate', Kind: 'DBS check', 'Good until': '2028-08-31' },
];

const DONE = ['2025-09-04', '2025-09-17', '2025-09-24', '2025-10-14', '2025-10-01', '2025-10-03'];

export const induction: readonly RegisterRow[] = inductionSteps.map((step, index) => ({
  ...step,
  'Done on': DONE[index] ?? '',
}));
