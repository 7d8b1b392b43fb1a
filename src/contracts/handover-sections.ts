import type { Report } from './template';

type Sections = Report['sections'];

/** What every handover tells of the time ahead and of what was decided. */
export const aheadAndDecided: Sections = [
  { section: 'next', heading: 'What comes next', of: '12 weeks' },
  { section: 'milestones', heading: 'Milestones' },
  { section: 'decisions', heading: 'Decisions that were taken' },
  { section: 'notes', heading: 'Decisions that are still open' },
];

/** How many may be written to. */
export const contactsWhoAgreed: Sections[number] = {
  section: 'count',
  heading: 'Contacts who agreed, by segment',
  of: 'Contacts by Segments',
  where: 'Consent = Yes; Consent on is filled; Withdrawn on is blank; Confidential is not Yes',
};

/** Whom whoever comes next may write to, by the term that speaks of consent. */
export const whoMayBeWrittenTo = (ref: string): Sections => [
  { section: 'standing', heading: 'Who may be written to', of: ref },
  contactsWhoAgreed,
];

/** How every handover ends. */
export const whatWasDone: Sections = [
  { section: 'documents', heading: 'Handed in and made' },
  { section: 'standing', heading: 'Where each clause stands' },
];
