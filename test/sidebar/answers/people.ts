import type { Download, People, PersonOff } from '../../../addon/sidebar/protocol';

const place = (row: number) => ({ sheet: 'Contacts', row, column: 1 });

const noConsent = (row: number): PersonOff => ({
  where: `Contacts, row ${row}`,
  outcome: 'Left out',
  reason: 'No consent',
  sentence:
    'The row does not say that the person agreed to be written to. Ask them, then fill in Consent, Consent on and Consent how.',
  place: place(row),
});

export const people: People = {
  summary: '2 on the list, 3 left out, 1 needs attention.',
  members: [
    {
      name: 'Asha Rao',
      email: 'asha@example.org',
      tags: ['Newsletter', 'Volunteers'],
      place: place(2),
    },
    { name: '', email: 'info@example.org', tags: [], place: place(5) },
  ],
  others: [
    noConsent(3),
    noConsent(4),
    {
      where: 'Contacts, row 6',
      outcome: 'Left out',
      reason: 'Under 18',
      sentence: 'Nobody under 18 is put on a mailing list.',
      place: place(6),
    },
    {
      where: 'Contacts, row 7',
      outcome: 'Needs attention',
      reason: 'Looks like a formula',
      sentence: 'Take away the sign that begins it.',
      place: place(7),
    },
  ],
};

export const download: Download = {
  files: [
    {
      name: 'mailing-list-2026-03-03.csv',
      mime: 'text/csv',
      text: '\uFEFFEmail Address,First Name\r\nasha@example.org,Asha\r\n',
    },
    { name: 'left-out-2026-03-03.csv', mime: 'text/csv', text: '\uFEFFContact row,Outcome\r\n' },
  ],
};
