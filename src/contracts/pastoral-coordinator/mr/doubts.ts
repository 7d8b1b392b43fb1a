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
    english: 'Mileage to claim',
    now: 'मागायचा प्रवास खर्च',
    why: 'What the school owes for miles in one’s own car; offices may have their own word for the claim.',
    instead: ['प्रवास भत्ता दावा', 'मैल भत्ता'],
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
    english: 'Contact with home',
    now: 'पालकांशी संपर्क',
    why: 'The English says home, whoever looks after the pupil there; पालक may sound like parents alone.',
    instead: ['घराशी संपर्क'],
  },
  {
    english: 'Tier 1',
    now: 'पातळी 1',
    why: 'How often a pupil is seen, not how well they do.',
    instead: ['स्तर 1', 'गट 1'],
  },
  {
    english: 'persistent but not severe',
    now: 'सातत्याची पण गंभीर नसलेली अनुपस्थिती',
    why: 'A band of the attendance figures: a tenth of the sessions missed, or more, but not half.',
    instead: ['वारंवार पण गंभीर नसलेली अनुपस्थिती', 'दीर्घकालीन पण गंभीर नसलेली अनुपस्थिती'],
  },
  {
    english: 'Provision review',
    now: 'साहाय्य आढावा',
    why: 'Whether what a pupil gets is right; in the music contract provision is another word.',
    instead: ['सोयींचा आढावा'],
  },
  {
    english: 'Safeguarding references',
    now: 'बाल संरक्षण संदर्भ',
    why: 'Numbers that another system gave; संदर्भ may sound like a reference in a book.',
    instead: ['बाल संरक्षण नोंद क्रमांक'],
  },
  {
    english: 'Governors',
    now: 'नियामक मंडळ',
    why: 'An English school’s governing body; Indian schools have a व्यवस्थापन समिती.',
    instead: ['शाळा व्यवस्थापन समिती'],
  },
];
