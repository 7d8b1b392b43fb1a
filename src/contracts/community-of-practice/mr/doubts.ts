import type { Doubt } from '../../../words/doubt';

/** The community of practice's words that a fluent reader should look at. */
export const doubts: readonly Doubt[] = [
  {
    english: 'Community of practice',
    now: 'सराव समुदाय',
    why: 'A translation word by word; people who learn from one another in their work.',
    instead: ['अनुभव समुदाय', 'व्यावसायिक अध्ययन समुदाय'],
  },
  {
    english: 'Expression of interest',
    now: 'स्वारस्य प्रस्ताव',
    why: 'Tenders say स्वारस्य अभिव्यक्ती.',
    instead: ['स्वारस्य अभिव्यक्ती'],
  },
  {
    english: 'deliverable',
    now: 'फलित/फलिते',
    why: 'What is to be handed in, a document or a process.',
    instead: ['सादर करायची बाब', 'अपेक्षित निष्पत्ती'],
  },
  {
    english: 'Workstream',
    now: 'कामाचा भाग',
    why: 'Plain; project managers may expect a term.',
    instead: ['कार्यप्रवाह'],
  },
  {
    english: 'Sign-up and onboarding',
    now: 'नोंदणी व स्वागत',
    why: 'Onboarding is more than a welcome.',
    instead: ['नोंदणी व सामावून घेणे'],
  },
  {
    english: 'Quote',
    now: 'उद्गार',
    why: 'Words of a person that may be printed.',
    instead: ['उद्धरण', 'त्यांचे शब्द'],
  },
  {
    english: 'Accessibility',
    now: 'सुगम्यता',
    why: 'As in the Accessible India Campaign (सुगम्य भारत).',
    instead: ['सुलभता'],
  },
  {
    english: 'Export',
    now: 'डेटा निर्यात',
    why: 'Taking one’s data along; निर्यात is said of trade.',
    instead: ['डेटा सोबत नेणे'],
  },
  {
    english: 'Peers to talk to',
    now: 'बोलायला समव्यावसायिक',
    why: 'People who do the same work elsewhere.',
    instead: ['बोलायला सहकारी'],
  },
];
