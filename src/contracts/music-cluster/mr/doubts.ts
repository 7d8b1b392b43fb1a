import type { Doubt } from '../../../words/doubt';

/** The music cluster coordinator's words that a fluent reader should look at. */
export const doubts: readonly Doubt[] = [
  {
    english: 'Cluster',
    now: 'शाळासमूह',
    why: 'A group of schools; “cluster” in Indian schools is केंद्र.',
    instead: ['शाळा क्लस्टर', 'केंद्र'],
  },
  {
    english: 'Singing Champion',
    now: 'गायन प्रसारक',
    why: 'A teacher who speaks up for singing.',
    instead: ['गायन दूत'],
  },
  {
    english: 'SEND Advocate',
    now: 'विशेष गरजा (SEND) मार्गदर्शक',
    why: 'Advocate is more than guide: somebody who speaks for these children.',
    instead: ['विशेष गरजा (SEND) प्रतिनिधी'],
  },
  {
    english: 'young person',
    now: 'मूल/मुले',
    why: 'The English goes up to 18 and beyond.',
    instead: ['युवक', 'विद्यार्थी'],
  },
  {
    english: 'Provision',
    now: 'सोयी-सुविधा',
    why: 'What schools have for music: teaching, rooms, instruments. The word may sound like buildings alone.',
    instead: ['शिक्षणाची सोय', 'उपलब्धता'],
  },
  {
    english: 'Toolkit',
    now: 'साधनसंच',
    why: 'A questionnaire in several versions, with notes on how to ask it.',
    instead: ['पाहणी संच', 'टूलकिट'],
  },
  {
    english: 'Induction',
    now: 'प्रारंभिक प्रशिक्षण',
    why: 'Getting to know the work in the first weeks; more than a training.',
    instead: ['उद्बोधन', 'कामाची ओळख'],
  },
  {
    english: 'Kickstart',
    now: 'प्रारंभ निधी',
    why: 'The name of a fund; it might stay in English.',
    instead: ['Kickstart'],
  },
];
