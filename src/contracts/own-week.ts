import type { Report } from './template';

/** For whoever keeps the workbook, in every contract: what to fix, what is due, what is left. */
export const ownWeek: Report = {
  report: 'week',
  title: 'My week',
  reader: 'You, who keep this workbook',
  every: 'week',
  sections: [
    { section: 'fix', heading: 'What to fix' },
    { section: 'next', heading: 'What is due in the next two weeks', of: '2 weeks' },
    { section: 'left', heading: 'What is left to do in the next five weeks', of: '5 weeks' },
    { section: 'time', heading: 'Where the week went', of: 'Activity' },
  ],
};
