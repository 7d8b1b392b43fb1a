import type { RegisterRow, RowFor } from '../../template';
import { submissions as due, milestones as planned } from '../deadlines';
import {
  application as applicationPlan,
  decisions as decisionsPlan,
  handover as handoverPlan,
} from '../registers/agreement';
import { programme as programmePlan } from '../registers/findings';

type Further = Readonly<Record<string, RegisterRow>>;

/** The template’s own rows, with what has been filled in since, by id. */
const filledIn = (rows: readonly RegisterRow[], further: Further): readonly RegisterRow[] =>
  rows.map((row) => ({ ...row, ...further[String(row.Id)] }));

export const decisions = filledIn(decisionsPlan.rows, {
  D1: { Decision: '28 February 2023; ready by 31 January', 'Decided on': '2022-12-09' },
  D2: { Decision: 'No VAT number', 'Decided on': '2022-12-01' },
  D3: { Decision: 'The budget; invoices may come in 2023', 'Decided on': '2022-12-09' },
  D4: { Decision: 'Monthly, for the days worked', 'Decided on': '2022-12-09' },
  D5: { Decision: '£300 for 7.5 h', 'Decided on': '2022-12-01' },
});

export const application = filledIn(applicationPlan.rows, {
  A1: { Pages: 1, Link: 'https://example.org/application/1' },
  A2: { Pages: 2, Link: 'https://example.org/application/2' },
  A3: { Pages: 1, Link: 'https://example.org/application/3' },
});

const ready = (name: string): RegisterRow => ({
  Ready: true,
  Link: `https://example.org/handover/${name}`,
});

/** The last one is not written yet. */
export const handover = filledIn(handoverPlan.rows, {
  H1: ready('contacts'),
  H2: ready('actions'),
  H3: ready('milestones'),
  H4: ready('decisions'),
  H5: ready('findings'),
  H6: ready('tools'),
  H7: ready('welcome'),
});

export const programme = filledIn(programmePlan.rows, {
  Y1: { 'For members': 'Hear of it first; ask questions at a gathering' },
  Y2: { When: 'Spring 2023, to be confirmed', 'For members': 'Read a draft' },
  Y3: { 'For members': 'Shape it' },
  Y4: { 'For members': 'Be asked; be quoted only by consent' },
  Y5: { When: 'From March 2023', 'For members': 'Speak, listen, write' },
  Y6: { 'For members': 'Bring others along' },
});

/** On which day each milestone was reached, with a link for the deliverables; the others are open. */
const MET: Readonly<Record<string, string>> = {
  M1: '2022-11-28',
  M2: '2022-12-09',
  M3: '2022-12-14',
  M4: '2022-12-23',
  M5: '2023-01-20',
  M6: '2023-02-07',
  M7: '2023-02-17',
  M8: '2023-02-14',
  M9: '2023-01-31',
};

export const milestones: readonly RowFor<'milestones'>[] = planned.map((milestone) => {
  const met = MET[milestone.id];
  if (met === undefined) return milestone;
  return milestone.type === 'delivery'
    ? { ...milestone, met, evidence: `https://example.org/deliverables/${milestone.id}` }
    : { ...milestone, met };
});

/** Handed in so far, in the order in which they were due; one note was four days late. */
const HANDED_IN = [
  '2022-11-28',
  '2022-12-09',
  '2022-12-23',
  '2023-01-06',
  '2023-01-20',
  '2023-02-07',
  '2023-02-17',
  '2023-02-17',
];

export const submissions: readonly RowFor<'submissions'>[] = due.map((submission, index) => {
  const submitted = HANDED_IN[index];
  return submitted === undefined ? submission : { ...submission, submitted };
});

export const breaks: readonly RowFor<'breaks'>[] = [
  { from: '2022-12-26', until: '2022-12-31', reason: 'The Secretariat is closed' },
];

export const periods: readonly RowFor<'periods'>[] = [
  { period: '2022-12', signedOffBy: 'The Secretariat', signedOffOn: '2023-01-03' },
];

/** December: 39 h are 5.2 days at £300. */
export const invoices: readonly RowFor<'invoices'>[] = [
  {
    number: 'COP-001',
    period: '2022-12',
    from: '2022-12-01',
    until: '2022-12-31',
    issued: '2023-01-03',
    hours: '39 h',
    earned: 1_560,
    instalment: 1_560,
    net: 1_560,
    vat: 0,
    amount: 1_560,
    paid: '2023-01-20',
  },
];
