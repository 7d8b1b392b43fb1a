import type { Clause } from '../../template';
import { QUOTES } from '../quotes';
import { proofsIn } from './proof';

const proof = proofsIn('together');

/** The programme, the Secretariat, the funder, the gatherings, and care. */
export const together: readonly Clause[] = [
  {
    ref: 'T11',
    words: QUOTES.T11,
    does: 'Keeps the wider programme in a list of its own, and this contract’s deliverables as milestones with a day and a link.',
    where: [
      'Programme',
      'Lists: Topics',
      'Milestones: Evidence',
      'Milestones: M4',
      'Measures: Deliverables done',
      'Terms: T11',
      'Terms: T11b',
      'Reports: handover',
    ],
    proof: proof('T11: deliverables have a day and a link'),
  },
  {
    ref: 'T12',
    words: QUOTES.T12,
    does: 'Links to what is in Miro, Asana and Google Workspace without reading it, and keeps the days of the fortnightly progress notes.',
    where: [
      'Gatherings: Link',
      'Consultation: Link',
      'Actions: Link',
      'Lists: Places',
      'Submissions: Progress note',
      'Contract: Reports to',
      'Recipients: progress',
      'Terms: T12',
      'Terms: T12b',
    ],
    proof: proof('T12: a gathering links to its notes, and progress notes come every fortnight'),
  },
  {
    ref: 'T13',
    words: QUOTES.T13,
    does: 'Makes a report for Power to Change without anybody’s name, and keeps funders as a kind of organisation and a segment.',
    where: [
      'Reports: funder',
      'Recipients: funder',
      'Lists: Organisation kinds',
      'Lists: Segments',
      'Submissions: Report to Power to Change',
      'Terms: T13',
    ],
    proof: proof('T13: the funder’s report names nobody'),
  },
  {
    ref: 'T14',
    words: QUOTES.T14,
    does: 'Logs gatherings with who came, new and returning, what was spoken of and what came of it, and follows what was agreed there.',
    where: [
      'Gatherings: Attended',
      'Gatherings: New',
      'Gatherings: Returning',
      'Gatherings: Topics',
      'Actions: Agreed at',
      'Measures: Returning at gatherings',
      'Milestones: M3',
      'Terms: T14',
      'Terms: T14b',
    ],
    proof: proof('T14: gatherings count people, new and returning'),
  },
  {
    ref: 'T15',
    words: QUOTES.T15,
    does: 'Puts only people who opted in on a mailing list, keeps members by code with nothing but a role and an organisation, and never scores a person.',
    where: [
      'Contacts: Consent on',
      'Mailing list',
      'Do not write to',
      'Members: Role',
      'Contract: Hide counts under',
      'Terms: T15',
      'Reports: handover',
    ],
    proof: proof('T15: nobody is written to without an opt-in, and nobody is scored'),
  },
];
