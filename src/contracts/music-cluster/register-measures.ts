import type { RowFor } from '../template';

type Measure = RowFor<'measures'>;

const schools: readonly Measure[] = [
  {
    measure: 'Schools in the cluster',
    count: 'rows',
    sheet: 'Schools',
    where: 'State ≠ Left',
    noun: 'school',
  },
  {
    measure: 'Schools that the days count',
    count: 'rows',
    sheet: 'Schools',
    where: 'Days agreed = yes',
    noun: 'school',
  },
  {
    measure: 'Schools in the cluster that the days count',
    count: 'rows',
    sheet: 'Schools',
    where: 'Days agreed = yes; State ≠ Left',
    noun: 'school',
  },
  {
    measure: 'Visits made',
    count: 'rows',
    sheet: 'Visits',
    column: 'Visited on',
    noun: 'visit',
  },
  {
    measure: 'Days from plan to visit',
    count: 'days-between',
    sheet: 'Visits',
    column: 'Planned for to Visited on',
    noun: 'visit',
  },
  {
    measure: 'Days from visit to feedback',
    count: 'days-between',
    sheet: 'Visits',
    column: 'Visited on to Feedback sent',
    noun: 'visit',
  },
  {
    measure: 'Days to submit school data',
    count: 'days-between',
    sheet: 'Visits',
    column: 'Data due to Data submitted',
    noun: 'school',
  },
  {
    measure: 'Profiles updated',
    count: 'rows',
    sheet: 'Profiles',
    column: 'Updated on',
    noun: 'profile',
  },
  {
    measure: 'Young people making music',
    count: 'sum',
    sheet: 'Profiles',
    column: 'This year',
    noun: 'young person',
  },
  {
    measure: 'Answers given',
    count: 'rows',
    sheet: 'Answers',
    column: 'Answered on',
    noun: 'answer',
  },
];

const development: readonly Measure[] = [
  { measure: 'Needs found', count: 'rows', sheet: 'Needs', column: 'Found on', noun: 'need' },
  {
    measure: 'Days to raise a need',
    count: 'days-between',
    sheet: 'Needs',
    column: 'Found on to Raised on',
    where: 'Level = Cluster',
    noun: 'need',
  },
  {
    measure: 'Opportunities shared',
    count: 'rows',
    sheet: 'Opportunities',
    column: 'Shared on',
    noun: 'opportunity',
  },
  { measure: 'Advice taken', count: 'rows', sheet: 'Advice', column: 'Date', noun: 'talk' },
  {
    measure: 'Case studies approved',
    count: 'rows',
    sheet: 'Case studies',
    column: 'Approved on',
    where: 'State = Approved',
    noun: 'case study',
  },
  { measure: 'Messages sent', count: 'rows', sheet: 'Comms', column: 'Date', noun: 'message' },
  { measure: 'Readings taken', count: 'rows', sheet: 'Readings', column: 'Date', noun: 'reading' },
];

const duties: readonly Measure[] = [
  {
    measure: 'Public liability insurance',
    count: 'latest-day',
    sheet: 'Documents',
    column: 'Good until',
    where: 'Kind = Public liability insurance',
  },
  {
    measure: 'Days to finish a step of the induction',
    count: 'days-between',
    sheet: 'Induction',
    column: 'Due to Done on',
    noun: 'step',
  },
];

/** What is counted in this contract's own registers. */
export const registerMeasures: readonly Measure[] = [...schools, ...development, ...duties];
