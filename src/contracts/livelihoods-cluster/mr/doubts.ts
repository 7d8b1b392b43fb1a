import type { Doubt } from '../../../words/doubt';

/** The cluster coordinator's words that a fluent reader should look at. */
export const doubts: readonly Doubt[] = [
  {
    english: 'Cluster coordinator',
    now: 'प्रभाग समन्वयक',
    why: 'UMED says प्रभाग for cluster; municipal wards are called so too.',
    instead: ['क्लस्टर समन्वयक'],
  },
  {
    english: 'SHG',
    now: 'समूह',
    why: 'स्वयंसहाय्यता समूह, shortened as UMED does; others say बचत गट.',
    instead: ['बचत गट', 'स्वयंसहाय्यता गट'],
  },
  {
    english: 'Convergence',
    now: 'कृतिसंगम',
    why: 'UMED’s word; outside it few know it.',
    instead: ['अभिसरण'],
  },
  {
    english: 'Night halts',
    now: 'मुक्कामाच्या रात्री',
    why: '“मुक्काम” alone would do where nights are not counted.',
    instead: ['रात्र मुक्काम'],
  },
  {
    english: 'Rapport building',
    now: 'विश्वासनिर्मिती',
    why: 'Rapport is less than trust.',
    instead: ['जवळीक निर्माण करणे'],
  },
  {
    english: 'Well-being ranking',
    now: 'कुटुंब स्तर निश्चिती',
    why: 'A tool of PRA; trainers may say it in English.',
    instead: ['सुस्थिती क्रमवारी'],
  },
  {
    english: 'Vulnerability reduction fund (VRF)',
    now: 'जोखीम निवारण निधी (VRF)',
    why: 'Two names are in use.',
    instead: ['जोखीम प्रवणता निधी (VRF)'],
  },
  {
    english: 'Appraised',
    now: 'मूल्यांकन झाले',
    why: 'Also said of assets; of a plan, some say छाननी.',
    instead: ['छाननी झाली'],
  },
  {
    english: 'Allocated tasks',
    now: 'सोपवलेली कामे',
    why: 'The contract’s “any other tasks allocated”.',
    instead: ['नेमून दिलेली कामे'],
  },
];
