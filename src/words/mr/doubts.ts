import type { Doubt } from '../doubt';

/** Words of Daybook's own that a fluent reader should look at. */
export const doubts: readonly Doubt[] = [
  {
    english: 'Broken',
    now: 'अटभंग',
    why: 'Clear and short, but stern for a report that people read about themselves.',
    instead: ['अट मोडली', 'पूर्ण झाले नाही'],
  },
  {
    english: 'On course',
    now: 'सुरळीत',
    why: 'Says that all goes smoothly; the English says that the pace is enough.',
    instead: ['योग्य गतीने', 'मार्गावर'],
  },
  {
    english: 'Not yet due',
    now: 'अद्याप लागू नाही',
    why: 'Literally “does not apply yet”: right for a clause that begins later, less so for one that is judged later.',
    instead: ['अजून मुदत नाही'],
  },
  {
    english: 'Fortnight',
    now: 'पंधरवडा',
    why: 'Fourteen days are meant, from Monday to the second Sunday; the Marathi word may also be half a month, or half of the moon’s.',
    instead: ['दोन आठवडे', 'चौदा दिवस'],
  },
  {
    english: 'Standing',
    now: 'सद्यःस्थिती',
    why: 'Formal, with a visarga that few people type; the sheet is looked for by this name.',
    instead: ['सद्यस्थिती', 'आजची स्थिती'],
  },
  {
    english: 'Milestones',
    now: 'मुदतीची कामे',
    why: '“Work with a deadline”: plain, but it does not say that it marks a stage.',
    instead: ['महत्त्वाचे टप्पे', 'उद्दिष्ट टप्पे'],
  },
  {
    english: 'Moves',
    now: 'टप्पाबदल',
    why: 'Made up for the sheet in which a group reaches a new stage.',
    instead: ['टप्प्यांतील प्रगती', 'वाटचाल'],
  },
  {
    english: 'Breaks',
    now: 'सुट्ट्या',
    why: 'Days on which no work is owed. Public holidays have nearly the same word and are a list of their own.',
    instead: ['कामातील खंड', 'रजा'],
  },
  {
    english: 'Runs',
    now: 'दस्तऐवज नोंद',
    why: 'The sheet that records each document that was made.',
    instead: ['तयार केलेले दस्तऐवज'],
  },
  {
    english: 'Segments',
    now: 'वर्ग',
    why: 'Groups of contacts. In a school contract the same word means a class.',
    instead: ['गट', 'विभाग'],
  },
  {
    english: 'Share scopes',
    now: 'माहितीची पोहोच',
    why: 'How far a row may be passed on.',
    instead: ['माहिती कोणापर्यंत'],
  },
  {
    english: 'workbook',
    now: 'कार्यपुस्तिका',
    why: 'Correct, but many say the English word.',
    instead: ['वर्कबुक'],
  },
  {
    english: 'cell',
    now: 'चौकट',
    why: 'Spreadsheet programs in Marathi are not of one mind.',
    instead: ['कप्पा', 'सेल'],
  },
  {
    english: 'Invoice',
    now: 'देयक',
    why: 'What government offices say; traders say बिल or बीजक.',
    instead: ['बीजक', 'बिल'],
  },
  {
    english: 'Assumption',
    now: 'गृहीतक',
    why: 'A word of logic; it stands above what a silent clause is read as.',
    instead: ['सध्या धरलेला अर्थ'],
  },
  {
    english: 'Nil',
    now: 'निरंक',
    why: 'Known from government returns; others may not know it.',
    instead: ['काहीही नाही', 'शून्य अहवाल'],
  },
  {
    english: 'Signed off by',
    now: 'अंतिम करणारे',
    why: '“Who makes it final”: the English also says that they agree with it.',
    instead: ['मंजुरी देणारे', 'स्वीकृती देणारे'],
  },
  {
    english: 'Spread',
    now: 'विभागणी',
    why: 'The rule that work must not be bunched together.',
    instead: ['विखुरणी', 'समान वाटप'],
  },
  {
    english: 'Coverage',
    now: 'व्याप्ती',
    why: 'The rule that everyone on a list has their turn.',
    instead: ['सर्वसमावेश', 'कव्हरेज'],
  },
  {
    english: 'Soft opt-in (charity)',
    now: 'गृहीत संमती (धर्मादाय संस्था)',
    why: 'A term of British law; “assumed consent” may promise too much.',
    instead: ['मर्यादित संमती', 'soft opt-in'],
  },
  {
    english: 'Net',
    now: 'करपूर्व रक्कम',
    why: '“Amount before tax”: the English is what is left without VAT.',
    instead: ['कर वगळून रक्कम'],
  },
  {
    english: 'Committed',
    now: 'वचनबद्ध',
    why: 'Money that was promised and not yet paid; the word is said of people.',
    instead: ['देण्याचे ठरलेले', 'बांधील'],
  },
  {
    english: 'Fingerprints',
    now: 'ठसे',
    why: 'What shows later whether a row was changed.',
    instead: ['ओळखखुणा'],
  },
  {
    english: 'Term',
    now: 'सत्र',
    why: 'A school term; the contracts also call a session सत्र.',
    instead: ['शालेय सत्र', 'सत्र (शाळेचे)'],
  },
];
