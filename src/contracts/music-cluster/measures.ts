import type { RowFor } from '../template';
import { registerMeasures } from './register-measures';

type Measure = RowFor<'measures'>;

const time: readonly Measure[] = [
  { measure: 'Time logged', count: 'minutes' },
  { measure: 'Time on visits and audits', count: 'minutes', where: 'Activity tags = visit' },
  { measure: 'Time in the cluster', count: 'minutes', where: 'Place tags = cluster' },
  { measure: 'Time away from the desk', count: 'minutes', where: 'Place tags = away' },
  { measure: 'Time with schools', count: 'minutes', where: 'School is filled' },
];

const presence: readonly Measure[] = [
  { measure: 'Days with an entry', count: 'days', noun: 'day' },
  { measure: 'Times in touch', count: 'rows', where: 'With is filled', noun: 'contact' },
  { measure: 'Work for an aim', count: 'rows', where: 'Aims is filled', noun: 'entry' },
  {
    measure: 'Cluster meetings',
    count: 'rows',
    where: 'Activity = Cluster meeting',
    noun: 'meeting',
  },
  {
    measure: 'People at cluster meetings',
    count: 'sum',
    column: 'People',
    where: 'Activity = Cluster meeting',
    noun: 'attendance',
  },
  { measure: 'CPD sessions', count: 'rows', where: 'Activity = CPD session', noun: 'session' },
  {
    measure: 'Educators at CPD sessions',
    count: 'sum',
    column: 'People',
    where: 'Activity = CPD session',
    noun: 'attendance',
  },
  {
    measure: 'Get-togethers attended',
    count: 'rows',
    where: 'Activity = Coordinators’ get-together',
    noun: 'get-together',
  },
  {
    measure: 'Ways of sharing',
    count: 'rows',
    where: 'Activity tags = sharing',
    noun: 'entry',
  },
  {
    measure: 'Visits when schools are closed',
    count: 'rows',
    where: 'Activity = School visit; When = holiday, weekend, out of term',
    noun: 'visit',
  },
  {
    measure: 'Visits planned when schools are closed',
    count: 'planned',
    sheet: 'Visits',
    column: 'Planned for',
    where: 'When = holiday, weekend, out of term; Visited on is blank',
    noun: 'visit',
  },
];

const money: readonly Measure[] = [
  {
    measure: 'Kickstart spent or promised',
    count: 'sum',
    sheet: 'Spending',
    column: 'Gross',
    where: 'Budget = Kickstart',
    less: 'Moved to = Kickstart; Receipt is filled',
  },
  {
    measure: 'Project fund spent or promised',
    count: 'sum',
    sheet: 'Spending',
    column: 'Gross',
    where: 'Budget = Project fund',
    less: 'Moved to = Project fund; Receipt is filled',
  },
  {
    measure: 'Transfers between the funds',
    count: 'rows',
    sheet: 'Spending',
    where: 'Moved to is filled',
    noun: 'transfer',
  },
  {
    measure: 'Fee invoiced',
    count: 'sum',
    sheet: 'Invoices',
    column: 'Amount',
    where: 'Void because is blank',
  },
];

const deadlines: readonly Measure[] = [
  {
    measure: 'Days to reach a milestone',
    count: 'days-between',
    sheet: 'Milestones',
    column: 'Due to Done on',
    noun: 'milestone',
  },
  {
    measure: 'Days to hand in a report',
    count: 'days-between',
    sheet: 'Submissions',
    column: 'Due to Submitted',
    where: 'What ≠ Data return',
    noun: 'report',
  },
  {
    measure: 'Days to hand in a data return',
    count: 'days-between',
    sheet: 'Submissions',
    column: 'Due to Submitted',
    where: 'What = Data return',
    noun: 'return',
  },
];

export const measures: readonly Measure[] = [
  ...time,
  ...presence,
  ...registerMeasures,
  ...money,
  ...deadlines,
];
