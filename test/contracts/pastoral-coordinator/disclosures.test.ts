import { describe, expect, test } from '@jest/globals';
import { pastoralCoordinator } from '../../../src/contracts/pastoral-coordinator';
import { mr } from '../../../src/contracts/pastoral-coordinator/mr';
import { belongingIn } from '../../../src/workbook/kept-elsewhere';
import { bookOf } from '../../book';

const LISTS = ['Kept elsewhere', 'Harmless words'];

/** The lists of a new workbook, in Marathi with the words of both languages. */
const rows = LISTS.flatMap((list) => {
  const own = pastoralCoordinator.lists.find((each) => each.list === list)?.entries ?? [];
  const added = mr.added?.[list] ?? [];
  return [...own, ...added].map(({ code, group = '' }) => `${list} | ${code} | ${group}`);
});
const belongsIn = belongingIn(
  bookOf({ Lists: ['List | Code | Group', ...rows].join('\n') }).references,
);

/** What staff might write down of harm, by the kinds of *Keeping children safe in education*. */
const REFUSED = [
  // Telling
  'She disclosed something at break',
  'P07 made a disclosure this morning',
  'Safeguarding concern, passed to DSL',
  'Child protection meeting on Friday',
  'Allegation against a member of staff',
  // Physical
  'Uncle touches her',
  'Dad hit her last night',
  'He says his stepdad beats him',
  'My mum slapped me',
  'Bruises on both arms',
  'Cigarette burns seen in PE',
  'Marks on her wrists',
  'Was kicked by his father',
  'Her partner is violent',
  'Threatened to kill him',
  // Emotional
  'Emotionally abused for years',
  'He was locked in his room all weekend',
  'She is scared of her dad',
  'Afraid to go home after school',
  'Does not feel safe with them',
  'Not safe at home',
  // Sexual
  'He was abused',
  'Sexually harassed on the bus',
  'An older cousin groped her',
  'Raped at a party',
  'Nude pictures were sent round',
  'May have been groomed online',
  'Inappropriate touching by an adult',
  // Neglect
  'Signs of neglect',
  'There is no food at home',
  'The siblings were neglected',
  'Left home alone for three days',
  'Goes to bed hungry',
  // Exploitation
  'County lines suspected',
  'He is selling drugs for someone',
  'She is being exploited',
  'Fears a forced marriage',
  // Self-harm
  'Self-harming again',
  'Fresh cuts on his arms',
  'She has been cutting herself',
  'He said he wants to die',
  'Talked of suicide',
  'Took an overdose in May',
  // Mutilation, radicalisation, domestic abuse
  'Worried about FGM in the holidays',
  'Watches extremist videos',
  'May be radicalised',
  'Channel referral made',
  'Domestic abuse in the household',
  'Dad hits mum when he drinks',
  'Police came to the house again',
  'They moved to a women’s refuge',
  // Marathi
  'काकांनी तिला मारले',
  'घरी जायला घाबरते',
  'अंगावर वळ दिसले',
  'लैंगिक छळ झाल्याचे सांगितले',
  'नको तिथे हात लावला',
  'स्वतःला इजा करून घेते',
  'आत्महत्येचे विचार',
  'जबरदस्तीने लग्न लावणार आहेत',
  'दोन दिवस उपाशी ठेवले',
  'दारू पिऊन मारहाण करतात',
  'खोलीत कोंडून ठेवले',
];

/** What is written down every day, close by those words. */
const HARMLESS = [
  'Touched base with the Year 9 team',
  'Touching on fractions next week',
  'Abuse of parking outside the gate',
  'Abused his lunch pass',
  'Hit the target in mathematics',
  'Hit her target for attendance',
  'She hit her stride in English',
  'Beat her personal best in the 100 metres',
  'Beat him at chess',
  'Neglected to sign the form',
  'Neglects his homework',
  'The display board has been neglected',
  'Kicked her ball over the fence',
  'Touch her toes in the warm-up',
  'Grabbed his coat and ran',
  'Hurt himself playing football',
  'Bruised knee in PE, first aid given',
  'Cut herself on paper',
  'The speech touched them',
  'DBS certificate seen',
  'DBS disclosure certificate renewed',
  'Verbal abuse of staff, suspended for a day',
  'Scared of the maths test',
  'Afraid to speak in assembly',
  'Feels safe in the unit',
  'Not safe to run in the corridor',
  'Radical change in attitude',
  'Dog grooming course at college',
  'Exploits every chance to read',
  'Traffic made them late',
  'Assault course on the trip',
  'Burned the toast in food tech',
  'Dad came to the review',
  'Mum hopes for more homework clubs',
  'Scaffolding for extended writing',
  'Cutting out shapes for the display',
  'Prevent lateness with a check-in',
  'Lesson on terrorism in RE',
  'Scraping the barrel for ideas',
  'Hungry for success',
  'Wants to dive in',
  'Suspended for two days, met on return',
  'Harmful behaviour to property: window',
  'The uncle of a friend collects him',
  'A home visit was agreed',
  'Violent storm, trip cancelled',
  'Police officer gave a road safety talk',
  'Concern about grades in science',
  // Marathi
  'तिला मार्गदर्शन केले',
  'पाण्याचे शोषण: विज्ञान प्रयोग',
  'सूचनांकडे दुर्लक्ष केले',
  'घरी जाऊन पालकांची भेट घेतली',
  'खोलीत शांत बसून अभ्यास केला',
  'हात धुण्याची सवय',
  'स्पर्धेत उंच उडी मारली',
  'गणिताची भीती वाटते',
  'लग्नाच्या कारणाने दोन दिवस सुट्टी',
];

describe('what tells of harm', () => {
  test.each(REFUSED)('is refused: %s', (said) => {
    expect(belongsIn(said)).toBe('The school’s own safeguarding system');
    expect(belongsIn(`Check-in at 9. ${said.toUpperCase()}. Then lessons.`)).toBeDefined();
  });
});

describe('what is written down every day', () => {
  test.each(HARMLESS)('may stand: %s', (said) => {
    expect(belongsIn(said)).toBeUndefined();
  });
});

test('a harmless phrase excuses nothing that stands beside it', () => {
  expect(belongsIn('She hit her target, but her dad hit her')).toBeDefined();
  expect(belongsIn('Abused his lunch pass because he was abused')).toBeDefined();
});
