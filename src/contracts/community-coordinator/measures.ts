import type { RowFor } from '../template';

type Measure = RowFor<'measures'>;

const time: readonly Measure[] = [
  { measure: 'Hours worked', count: 'minutes' },
  { measure: 'Hours in Patna', count: 'minutes', where: 'Place tags = patna' },
  { measure: 'Evening hours', count: 'minutes', where: 'When = evening' },
  { measure: 'Weekend hours', count: 'minutes', where: 'When = weekend' },
  { measure: 'Bank holiday hours', count: 'minutes', where: 'When = holiday' },
  { measure: 'Hours for community wealth', count: 'minutes', where: 'Outcomes = Community wealth' },
  { measure: 'Hours for wellbeing', count: 'minutes', where: 'Outcomes = Wellbeing' },
  { measure: 'Hours for groups', count: 'minutes', where: 'Group is filled' },
  {
    measure: 'Hours on funding applications',
    count: 'minutes',
    where: 'Activity = Help with a funding application',
  },
];

const presence: readonly Measure[] = [
  { measure: 'Days in Patna', count: 'days', where: 'Place tags = patna', noun: 'day' },
  { measure: 'Days at a community venue', count: 'days', where: 'Place tags = venue', noun: 'day' },
  {
    measure: 'Sessions at a community venue',
    count: 'rows',
    where: 'Place tags = venue',
    noun: 'session',
  },
  {
    measure: 'Contacts with partners',
    count: 'rows',
    where: 'Organisation is filled',
    noun: 'contact',
  },
  {
    measure: 'Liaison with neighbours',
    count: 'rows',
    where: 'Place tags = neighbour',
    noun: 'contact',
  },
  { measure: 'Reading and training', count: 'rows', where: 'Topic is filled', noun: 'session' },
];

const people: readonly Measure[] = [
  { measure: 'Sessions with residents', count: 'rows', where: 'Led by is filled', noun: 'session' },
  {
    measure: 'Sessions led by residents',
    count: 'rows',
    where: 'Led by tags = resident-led',
    noun: 'session',
  },
  { measure: 'People at sessions', count: 'sum', column: 'People', noun: 'attendance' },
  { measure: 'New people', count: 'sum', column: 'New people', noun: 'new person' },
  { measure: 'Volunteers', count: 'sum', column: 'Volunteers', noun: 'volunteer turn' },
  { measure: 'Volunteer hours', count: 'sum', column: 'Volunteer hours' },
  {
    measure: 'Consultation responses',
    count: 'sum',
    column: 'People',
    where: 'Activity = Action plan consultation',
    noun: 'response',
  },
];

const results: readonly Measure[] = [
  { measure: 'Groups formed', count: 'rows', sheet: 'Groups', column: 'Formed on', noun: 'group' },
  { measure: 'Assets found', count: 'rows', sheet: 'Assets', column: 'Found on', noun: 'asset' },
  {
    measure: 'Projects and events delivered',
    count: 'rows',
    sheet: 'Projects',
    column: 'Held on',
    where: 'State = Delivered',
    noun: 'project',
  },
  {
    measure: 'Collective actions',
    count: 'rows',
    sheet: 'Projects',
    column: 'Held on',
    where: 'State = Delivered; Kind = Collective action',
    noun: 'action',
  },
  {
    measure: 'Applications submitted',
    count: 'rows',
    sheet: 'Funding',
    column: 'Submitted',
    noun: 'application',
  },
  {
    measure: 'Applications decided',
    count: 'rows',
    sheet: 'Funding',
    column: 'Since',
    where: 'State = Awarded, Declined',
    noun: 'application',
  },
  {
    measure: 'Applications awarded',
    count: 'rows',
    sheet: 'Funding',
    column: 'Since',
    where: 'State = Awarded',
    noun: 'application',
  },
  {
    measure: 'Money awarded',
    count: 'sum',
    sheet: 'Funding',
    column: 'Awarded',
    where: 'State = Awarded',
  },
  {
    measure: 'Community issues resolved',
    count: 'rows',
    sheet: 'Community issues',
    column: 'Resolved on',
    noun: 'issue',
  },
  {
    measure: 'Case studies approved',
    count: 'rows',
    sheet: 'Case studies',
    column: 'Approved on',
    where: 'State = Approved',
    noun: 'case study',
  },
  {
    measure: 'Feedback received',
    count: 'rows',
    sheet: 'Feedback',
    column: 'Received on',
    noun: 'answer',
  },
  {
    measure: 'Channels used',
    count: 'entries',
    sheet: 'Comms',
    column: 'Channel',
    noun: 'channel',
  },
  { measure: 'Readings taken', count: 'rows', sheet: 'Readings', column: 'Date', noun: 'reading' },
];

const punctuality: readonly Measure[] = [
  {
    measure: 'Days to write the log',
    count: 'days-between',
    column: 'Date to Entered',
    noun: 'row',
  },
  {
    measure: 'Days to hold a review',
    count: 'days-between',
    sheet: 'Milestones',
    column: 'Due to Done on',
    where: 'Clause = P27',
    noun: 'review',
  },
  {
    measure: 'Days to reach a step of the plan',
    count: 'days-between',
    sheet: 'Milestones',
    column: 'Due to Done on',
    where: 'Clause = P23',
    noun: 'step',
  },
  {
    measure: 'Days to hand in a report',
    count: 'days-between',
    sheet: 'Submissions',
    column: 'Due to Submitted',
    noun: 'report',
  },
  {
    measure: 'Fee invoiced',
    count: 'sum',
    sheet: 'Invoices',
    column: 'Amount',
    where: 'Void because is blank',
  },
];

export const measures: readonly Measure[] = [
  ...time,
  ...presence,
  ...people,
  ...results,
  ...punctuality,
];
