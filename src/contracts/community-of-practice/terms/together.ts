import type { RowFor } from '../../template';
import { QUOTES } from '../quotes';

type Term = RowFor<'terms'>;

/** The programme, the Secretariat, the funder, the gatherings, and care. */
export const togetherTerms: readonly Term[] = [
  {
    ref: 'T11',
    clause: QUOTES.T11,
    rule: 'timeliness',
    measure: 'Days to reach a deliverable',
    atLeast: '100 %',
    atMost: '7 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption:
      'The deliverables of this contract and their days are in Milestones, as proposals; a week’s grace is given.',
  },
  {
    ref: 'T11b',
    clause: QUOTES.T11,
    rule: 'evidence',
    measure: 'Deliverables done',
    atLeast: '100 %',
    per: 'contract',
    of: 'Evidence',
    ifBroken: 'warn',
    assumption: 'A deliverable is done when there is a link to it.',
  },
  {
    ref: 'T12',
    clause: QUOTES.T12,
    rule: 'evidence',
    measure: 'Gatherings held',
    atLeast: '100 %',
    per: 'contract',
    of: 'Link',
    ifBroken: 'note',
    assumption:
      'What is in Miro, Asana or Google Workspace is linked to, not copied: each gathering has a link to its notes.',
  },
  {
    ref: 'T12b',
    clause: QUOTES.T12,
    rule: 'timeliness',
    measure: 'Days to report to the Secretariat',
    atLeast: '80 %',
    atMost: '2 days',
    per: 'contract',
    ifBroken: 'note',
    assumption:
      '“Collaborate with the Secretariat” is read as a progress note every second Friday; two days’ grace is given, and one note in five may be late.',
  },
  {
    ref: 'T13',
    clause: QUOTES.T13,
    rule: 'timeliness',
    measure: 'Days to report to Power to Change',
    atLeast: '100 %',
    atMost: '0 days',
    per: 'contract',
    ifBroken: 'warn',
    assumption: 'The call names no report to the funder: one is proposed for the last day.',
  },
  {
    ref: 'T14',
    clause: QUOTES.T14,
    rule: 'minimum',
    measure: 'Gatherings held',
    atLeast: '1 gathering',
    per: 'month',
    ifBroken: 'warn',
    assumption: 'To bring together is read as one gathering a month.',
  },
  {
    ref: 'T14b',
    clause: QUOTES.T14,
    rule: 'timeliness',
    measure: 'Days to do what was agreed',
    atLeast: '80 %',
    atMost: '7 days',
    per: 'contract',
    ifBroken: 'note',
    assumption:
      'People come back when what was agreed is done: four actions in five within a week of their day.',
  },
  {
    ref: 'T15',
    clause: QUOTES.T15,
    rule: 'consent',
    of: 'Contacts',
    ifBroken: 'stop',
    assumption:
      'Care for people is read as: nobody is written to who has not opted in, no more is kept than is needed, and people are never scored.',
  },
];
