import type { Doubt } from '../../../words/doubt';

/** The pastoral co-ordinator's words that a fluent reader should look at. */
export const doubts: readonly Doubt[] = [
  {
    english: 'Pastoral Co-ordinator',
    now: 'विद्यार्थी कल्याण समन्वयक',
    why: '“Pastoral” is care for pupils beyond lessons; nothing religious.',
    instead: ['विद्यार्थी समुपदेशन समन्वयक'],
  },
  {
    english: 'intervention',
    now: 'हस्तक्षेप',
    why: 'Reads like interference.',
    instead: ['साहाय्य कार्यक्रम', 'उपाययोजना'],
  },
  {
    english: 'Check-in',
    now: 'विचारपूस',
    why: 'A short talk to see how a pupil is.',
    instead: ['भेट-विचारपूस'],
  },
  {
    english: 'Pupil pursuit',
    now: 'विद्यार्थी मागोवा',
    why: 'Following a pupil through a day’s lessons, to see school as they do.',
    instead: ['विद्यार्थ्यासोबत दिवस'],
  },
  {
    english: 'Restorative meeting',
    now: 'समेट बैठक',
    why: 'A term of restorative practice.',
    instead: ['संवाद-समेट बैठक'],
  },
  {
    english: 'Year 7',
    now: 'इयत्ता 7',
    why: 'English Year 7 is the age of an Indian standard 6 or 7.',
    instead: ['सातवे वर्ष (Year 7)'],
  },
  {
    english: 'Governors',
    now: 'नियामक मंडळ',
    why: 'An English school’s governing body; Indian schools have a व्यवस्थापन समिती.',
    instead: ['शाळा व्यवस्थापन समिती'],
  },
];
