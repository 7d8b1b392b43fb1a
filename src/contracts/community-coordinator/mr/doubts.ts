import type { Doubt } from '../../../words/doubt';

/** The community coordinator's words that a fluent reader should look at. */
export const doubts: readonly Doubt[] = [
  {
    english: 'Patna',
    now: 'पाटणा',
    why: 'A village in Scotland that bears the name of the Indian city.',
    instead: ['पॅटना'],
  },
  {
    english: 'Community coordinator',
    now: 'समुदाय समन्वयक',
    why: 'Some offices say समाज or लोक for community.',
    instead: ['समाज समन्वयक', 'समुदाय संयोजक'],
  },
  {
    english: 'Drop-in',
    now: 'खुली बैठक',
    why: 'People come and go without an appointment; बैठक may sound like a meeting with an agenda.',
    instead: ['खुले सत्र', 'ये-जा कट्टा'],
  },
  {
    english: 'Assets',
    now: 'बलस्थाने',
    why: 'Strengths, skills, knowledge and interests, as asset-based community work calls them.',
    instead: ['सामर्थ्यस्थळे', 'संपदा'],
  },
  {
    english: 'Wellbeing',
    now: 'कल्याण',
    why: 'Also means welfare, as in welfare schemes.',
    instead: ['स्वास्थ्य', 'सुस्थिती'],
  },
  {
    english: 'Community wealth',
    now: 'सामुदायिक संपत्ती',
    why: 'A term of “community wealth building”, wider than money.',
    instead: ['समुदायाची समृद्धी'],
  },
  {
    english: 'Constituted',
    now: 'घटना मंजूर',
    why: 'A group that has adopted its constitution.',
    instead: ['नियमावली स्वीकारली', 'रीतसर स्थापना'],
  },
  {
    english: 'Self-managing',
    now: 'स्वयंव्यवस्थापित',
    why: 'Correct and stiff.',
    instead: ['स्वावलंबी', 'स्वतः चालणारा'],
  },
  {
    english: 'Third sector',
    now: 'स्वयंसेवी क्षेत्र',
    why: 'Charities, social enterprises and co-operatives together.',
    instead: ['तृतीय क्षेत्र'],
  },
  {
    english: 'Place-based working',
    now: 'स्थानाधारित काम',
    why: 'A term of Scottish policy.',
    instead: ['गावकेंद्री काम'],
  },
  {
    english: 'volunteer turn',
    now: 'स्वयंसेवक सहभाग',
    why: 'One volunteer helping once; three turns may be one person.',
    instead: ['स्वयंसेवक पाळी'],
  },
  {
    english: 'Theme',
    now: 'संकल्पना',
    why: 'Also a concept. विषय, which would be plainer, is Topic, and both stand in this workbook.',
    instead: ['मध्यवर्ती विषय', 'सूत्र'],
  },
];
