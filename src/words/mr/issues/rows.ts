import type { Formats } from '../../format';
import type { Messages } from '../../message';
import { inside, quoted, rowCount, rowOf, shortened, suggested, within } from './phrases';

const repeated = {
  'blank-row': ({ rows }, _, place) => ({
    what:
      rows === 1
        ? `${rowOf(place)} रिकामी आहे, पण तिच्या खाली ओळी आहेत.`
        : `${rowOf(place)} पासून ${rows} ओळी रिकाम्या आहेत, पण त्यांच्या खाली ओळी आहेत.`,
    why: 'मोकळ्या जागेने काही बिघडत नाही, पण तेथे चुकून एखादी ओळ पुसली गेली असू शकते.',
    remedy:
      rows === 1
        ? `${rowOf(place)} काढा, किंवा काही राहिले असेल तर ती पुन्हा भरा.`
        : 'रिकाम्या ओळी काढा, किंवा काही राहिले असेल तर त्या पुन्हा भरा.',
  }),
  'unique-error': ({ value, firstRow }, _, place) => ({
    what: value
      ? `${inside(place)} ${quoted(value)} आहे, आणि ओळ ${firstRow} मध्येही तेच आहे.`
      : `${inside(place)} जे आहे तेच ओळ ${firstRow} मध्येही आहे.`,
    why: 'या नावाने नोंदवलेले काहीही दोन्हींपैकी कोणत्याही ओळीचे असू शकते.',
    remedy: `${inside(place)} ${rowOf(place)} ला स्वतःचे नाव द्या, किंवा ती दोनदा आली असेल तर काढा.`,
  }),
  'duplicate-row': ({ firstRow }, _, place) => ({
    what: `${rowOf(place)} आणि ओळ ${firstRow} अगदी सारख्या आहेत.`,
    why: 'काम दोनदा नोंदवले असेल तर ते दोनदा मोजले जाते आणि देयकातही दोनदा येते.',
    remedy: `${rowOf(place)} काढा; काम दोनदा झाले असेल तर दोन्ही ओळींत सुरुवातीची वेळ लिहा.`,
  }),
  'forbidden-value': ({ belongs }, _, place) => ({
    what: `${inside(place)} या कार्यपुस्तिकेत नसावेत असे शब्द आहेत.`,
    why: `ते ${belongs ? suggested(belongs) : 'दुसऱ्या ठिकाणी'} येथेच ठेवायचे असतात, म्हणजे गरज असलेल्यांनाच ते वाचता येतात.`,
    remedy: `ते ${belongs ? suggested(belongs) : 'त्या दुसऱ्या ठिकाणी'} येथे नोंदवा, आणि मग ${inside(place)} असलेले शब्द काढून टाका.`,
  }),
} satisfies Partial<Messages>;

const entered = {
  'daybook/entered-late': ({ day, entered, days, limit }, formats, place) => ({
    what: `${rowOf(place)} ही ${formats.day(day)} ची आहे आणि ती ${days} ${days === 1 ? 'दिवसाने' : 'दिवसांनी'}, ${formats.day(entered)} रोजी लिहिली.`,
    why: `ओळी ${within(limit)} लिहायच्या असतात, कारण उशिरा लिहिताना चुकीचे आठवते.`,
    remedy: `हे आता बदलता येणार नाही; ${inside(place)} दिनांक चुकीचा असेल तरच दुरुस्त करा.`,
  }),
  'daybook/entered-before': ({ day, entered }, formats, place) => ({
    what: `${rowOf(place)} ही ${formats.day(day)} ची आहे, पण ती आधीच ${formats.day(entered)} रोजी लिहिली होती.`,
    why: 'आधी लिहिले ते नियोजन होते, आणि प्रत्यक्षात वेगळे घडले असू शकते.',
    remedy: `${rowOf(place)} प्रत्यक्षाप्रमाणे आहे का ते तपासा आणि तपासल्याचा दिनांक ${inside(place)} लिहा.`,
  }),
} satisfies Partial<Messages>;

/** `मार्च 2026` for a month; a quarter or a year as it is named. */
const periodIn = (name: string, formats: Formats): string =>
  formats.month(name) ?? (shortened(name) || 'तो कालावधी');

const signedOff = {
  'daybook/changed-after-sign-off': ({ period, document, change, rows }, formats, place) => {
    const [row, about] = [rowOf(place), periodIn(period, formats)];
    const again = `${quoted(document)} पुन्हा तयार करा; ते देयक असेल तर आधी रद्द करा`;
    const told = {
      entered: [
        `${about} अंतिम केल्यानंतर ${row} लिहिली.`,
        `${row} पुन्हा काढा, किंवा ${about} पुन्हा का उघडला ते कालावधी शीटमध्ये लिहा.`,
      ],
      altered: [
        `${quoted(document)} तयार केल्यानंतर ${row} बदलली.`,
        `${row} पूर्वी होती तशी करा, किंवा ${again}.`,
      ],
      added: [
        `${quoted(document)} तयार केल्यानंतर ${about} मध्ये ${row} वाढवली.`,
        `${row} पुन्हा काढा, किंवा ${again}.`,
      ],
      gone: [
        `${quoted(document)} तयार केल्यानंतर ${about} च्या ${rowCount(rows)} ${rows === 1 ? 'नाहीशी झाली आहे' : 'नाहीशा झाल्या आहेत'}.`,
        `जे राहिले ते पुन्हा लिहा, किंवा ${again}.`,
      ],
    } as const;
    const [what, remedy] = told[change];
    return { what, why: 'मंडळाच्या हाती जे आहे ते आता दैनंदिनीशी जुळत नाही.', remedy };
  },
} satisfies Partial<Messages>;

const nil = {
  'daybook/nil-but-logged': ({ period, rows }, formats, place) => ({
    what: `${inside(place)} ${periodIn(period, formats)} निरंक म्हटला आहे, पण दैनंदिनीत त्याबद्दल ${rowCount(rows)} ${rows === 1 ? 'आहे' : 'आहेत'}.`,
    why: 'अंतिम केलेली नोंद वाचणाऱ्याला वाटेल की काहीही काम झाले नाही.',
    remedy: `${inside(place)} केलेली खूण काढा, किंवा दैनंदिनीतील त्या ओळींचे दिनांक दुरुस्त करा.`,
  }),
} satisfies Partial<Messages>;

/** What is said about whole rows, and about when they were written. */
export const rows = { ...repeated, ...entered, ...signedOff, ...nil };
