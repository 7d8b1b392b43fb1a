import type { RowFor } from '../template';

type Measure = RowFor<'measures'>;

const hoursOn = (measure: string, workstream: string): Measure => ({
  measure,
  count: 'minutes',
  where: `Workstream = ${workstream}`,
});

const time: readonly Measure[] = [
  { measure: 'Hours worked', count: 'minutes' },
  hoursOn('Hours on consultation', 'Consultation'),
  hoursOn('Hours on options', 'Options'),
  hoursOn('Hours on sign-up and onboarding', 'Sign-up and onboarding'),
  hoursOn('Hours on tools', 'Tools'),
  hoursOn('Hours on gatherings', 'Gatherings'),
  hoursOn('Hours on handover', 'Handover'),
  hoursOn('Hours with the Secretariat', 'Working with the Secretariat'),
];

const agreement: readonly Measure[] = [
  {
    measure: 'Fee invoiced',
    count: 'sum',
    sheet: 'Invoices',
    column: 'Amount',
    where: 'Void because is blank',
  },
  {
    measure: 'Pages in all',
    count: 'sum',
    sheet: 'Application',
    column: 'Pages',
    noun: 'page',
  },
  {
    measure: 'Pages about you',
    count: 'sum',
    sheet: 'Application',
    column: 'Pages',
    where: 'Name = About you',
    noun: 'page',
  },
  {
    measure: 'Pages of the plan',
    count: 'sum',
    sheet: 'Application',
    column: 'Pages',
    where: 'Name = Your plan',
    noun: 'page',
  },
  {
    measure: 'Days to decide',
    count: 'days-between',
    sheet: 'Decisions',
    column: 'Asked on to Decided on',
    noun: 'decision',
  },
];

const listening: readonly Measure[] = [
  {
    measure: 'Conversations',
    count: 'rows',
    sheet: 'Consultation',
    column: 'Held on',
    noun: 'conversation',
  },
  {
    measure: 'Organisations consulted',
    count: 'entries',
    sheet: 'Consultation',
    column: 'Organisation',
    noun: 'organisation',
  },
  {
    measure: 'Other organisations consulted',
    count: 'entries',
    sheet: 'Consultation',
    column: 'Organisation',
    where: 'Organisation Funded is not Yes',
    noun: 'organisation',
  },
  {
    measure: 'Quotes kept',
    count: 'rows',
    sheet: 'Consultation',
    column: 'Held on',
    where: 'Quote is filled',
    noun: 'quote',
  },
];

const gatherings: readonly Measure[] = [
  {
    measure: 'Gatherings held',
    count: 'rows',
    sheet: 'Gatherings',
    column: 'Held on',
    noun: 'gathering',
  },
  {
    measure: 'People at gatherings',
    count: 'sum',
    sheet: 'Gatherings',
    column: 'Attended',
    noun: 'attendance',
  },
  {
    measure: 'New at gatherings',
    count: 'sum',
    sheet: 'Gatherings',
    column: 'New',
    noun: 'new person',
  },
  {
    measure: 'Returning at gatherings',
    count: 'sum',
    sheet: 'Gatherings',
    column: 'Returning',
    noun: 'return',
  },
  {
    measure: 'Organisations at gatherings',
    count: 'entries',
    sheet: 'Gatherings',
    column: 'Organisations',
    noun: 'organisation',
  },
  {
    measure: 'Days to do what was agreed',
    count: 'days-between',
    sheet: 'Actions',
    column: 'Due to Done on',
    noun: 'action',
  },
];

const findings: readonly Measure[] = [
  {
    measure: 'Options looked at',
    count: 'rows',
    sheet: 'Options',
    column: 'Looked at on',
    noun: 'option',
  },
  {
    measure: 'Tool evaluations',
    count: 'rows',
    sheet: 'Tool scores',
    column: 'Scored on',
    noun: 'evaluation',
  },
  {
    measure: 'Open source tools evaluated',
    count: 'entries',
    sheet: 'Tool scores',
    column: 'Tool',
    where: 'Tool Licence = Free and open source',
    noun: 'tool',
  },
];

const delivery: readonly Measure[] = [
  {
    measure: 'Deliverables done',
    count: 'rows',
    sheet: 'Milestones',
    column: 'Done on',
    where: 'Type = Delivery',
    noun: 'deliverable',
  },
  {
    measure: 'Days to reach a deliverable',
    count: 'days-between',
    sheet: 'Milestones',
    column: 'Due to Done on',
    where: 'Type = Delivery',
    noun: 'deliverable',
  },
  {
    measure: 'Handover items',
    count: 'rows',
    sheet: 'Handover',
    noun: 'item',
  },
  {
    measure: 'Days to report to the Secretariat',
    count: 'days-between',
    sheet: 'Submissions',
    column: 'Due to Submitted',
    where: 'To = Secretariat',
    noun: 'report',
  },
  {
    measure: 'Days to report to Power to Change',
    count: 'days-between',
    sheet: 'Submissions',
    column: 'Due to Submitted',
    where: 'To = Power to Change',
    noun: 'report',
  },
];

export const measures: readonly Measure[] = [
  ...time,
  ...agreement,
  ...listening,
  ...gatherings,
  ...findings,
  ...delivery,
];
