/** What the form for an entry calls its fields. */
export const entryFields = {
  date: 'Date',
  hours: 'How long',
  activity: 'Activity',
  place: 'Place',
  people: 'People',
  notes: 'Notes',
};
