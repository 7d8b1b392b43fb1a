import type { entryFields as english } from '../en/entry-fields';

export const entryFields: typeof english = {
  date: 'दिनांक',
  hours: 'किती वेळ',
  activity: 'काम',
  place: 'ठिकाण',
  people: 'लोक',
  notes: 'टिपणे',
};
