import type { Messages } from '../../message';
import { at, inHoursOnly, inside, quoted, rowOf, says, shortened, suggested } from './phrases';

/** What each kind of column wants to be given, and an example. */
const WANTED: Readonly<Record<string, readonly [wanted: string, example: string]>> = {
  day: ['दिनांक', '31 मार्च 2026'],
  moment: ['दिनांक', '31 मार्च 2026'],
  time: ['दिवसातील वेळ', '09:30'],
  duration: ['लागलेला वेळ', '2 तास 30 मि, 1:30 किंवा अर्धा दिवस'],
  count: ['पूर्ण संख्या', '12'],
  number: ['संख्या', '7.5'],
  money: ['रक्कम', '120.50'],
  'foreign-money': ['कराराच्या चलनातील रक्कम', '120.50'],
  'yes-no': ['होय किंवा नाही', ''],
  choice: ['निवडायच्या शब्दांपैकी एक', ''],
  email: ['ई-मेल पत्ता', 'ana@example.org'],
  link: ['दुवा', 'https://example.org/minutes'],
  quantity: ['एककासह आकडा', '28 तास, 22, ₹500 किंवा 33%'],
  period: ['महिना किंवा तिमाही', '2026-03 किंवा 2026-Q1'],
};

const ANYTHING = ['या रकान्यात चालणारे मूल्य', ''] as const;

const headers = {
  'blank-label': (_, __, place) => ({
    what: `${inside(place)} शीर्षक नाही, पण खाली काहीतरी लिहिलेले आहे.`,
    why: 'शीर्षकाशिवाय रकान्यात काय आहे ते कोणालाच कळत नाही, म्हणून तो मोजला जात नाही.',
    remedy: `${inside(place)} शीर्षक लिहा किंवा तो रकाना रिकामा करा.`,
  }),
  'duplicate-label': ({ label, firstCell }, _, place) => ({
    what: `${inside(place)} ${quoted(label)} हे शीर्षक आहे, आणि ${firstCell} मध्येही तेच आहे.`,
    why: `फक्त ${firstCell} खालील रकाना वाचला जातो, त्यामुळे दुसऱ्यातील आकडे मोजले जात नाहीत.`,
    remedy: `दोन्हींपैकी एकच रकाना ठेवा किंवा ${inside(place)} वेगळे शीर्षक लिहा.`,
  }),
  'missing-label': ({ label }, _, place) => ({
    what: `${shortened(place.sheet)} या शीटमध्ये ${quoted(label)} असे शीर्षक असलेला रकाना नाही.`,
    why: 'त्या रकान्याशिवाय तिच्या ओळी मोजता येत नाहीत.',
    remedy: `${quoted(label)} असे शीर्षक असलेला रकाना वाढवा किंवा तो ज्या रकान्यात आहे त्याला हे नाव द्या.`,
  }),
  'extra-label': ({ label }, _, place) => ({
    what: `${shortened(place.sheet)} शीटमध्ये ${inside(place)} ${quoted(label)} हे शीर्षक आहे; ते Daybook ला माहीत नाही.`,
    why: 'त्याखालील काहीही वाचले जात नाही, त्यामुळे तेथील अट किंवा मर्यादा लागू होत नाही.',
    remedy: `${inside(place)} माहितीच्या शीटमध्ये दिलेले शीर्षक लिहा, किंवा तो रकाना तुमच्या स्वतःच्या शीटमध्ये हलवा.`,
  }),
  'daybook/missing-sheet': ({ sheet }) => ({
    what: `${quoted(sheet)} नावाची शीट नाही.`,
    why: 'तेथे ठेवलेले सर्व काही आकड्यांत येत नाही.',
    remedy: `${quoted(sheet)} नावाची शीट वाढवा किंवा ते ज्या शीटमध्ये आहे तिला पुन्हा हे नाव द्या.`,
  }),
} satisfies Partial<Messages>;

const chosen = (cell: string, choices: string, nearest = ''): string =>
  nearest
    ? `${suggested(nearest)} म्हणायचे होते का? ${cell} मध्ये यांपैकी एक चालते: ${choices}.`
    : `${cell} मध्ये यांपैकी एक लिहा: ${choices}.`;

const values = {
  'type-error': ({ kind, value, choices, nearest }, _, place) => {
    const [wanted, example] = WANTED[kind] ?? ANYTHING;
    return {
      what: `${says(place, value)} “${wanted}” म्हणून वाचता येत नाही.`,
      why: 'जे वाचता येत नाही ते वगळले जाते, आणि प्रत्येक ओळीत ती चौकट भरावीच लागत असेल तर ती ओळही: आकडे चुकीचे ठरतील.',
      remedy: choices
        ? chosen(at(place), choices, nearest)
        : `${inside(place)} ${wanted} लिहा${example && `, उदा. ${example}`}.`,
    };
  },
  'daybook/taken-as': ({ value, choices, nearest, taken }, _, place) => ({
    what: `${says(place, value)} निवडायच्या शब्दांपैकी नाही.`,
    why: `तरीही ओळ धरली जाते; येथे ${suggested(taken)} असे धरले आहे.`,
    remedy: chosen(at(place), choices, nearest),
  }),
  'required-value': ({ counts }, _, place) => ({
    what: `${at(place)} रिकामी आहे, आणि प्रत्येक ओळीत ती भरायला हवी.`,
    why: counts ? inHoursOnly(place) : 'ज्या आकड्यांना ती लागते त्यांत ही ओळ धरली जात नाही.',
    remedy: `${at(place)} भरा, किंवा ${rowOf(place)} नको असेल तर ती काढा.`,
  }),
  'foreign-key': ({ value, list, nearest, counts }, _, place) => ({
    what: `${says(place, value)} ${quoted(list)} मध्ये नाही.`,
    why: counts
      ? inHoursOnly(place)
      : 'ओळी या नावांनुसार मोजल्या जातात, आणि तेथे नसलेले नाव कोठेही मोजले जात नाही.',
    remedy: nearest
      ? `${suggested(nearest)} म्हणायचे होते का? ते ${inside(place)} निवडा किंवा नवे नाव ${quoted(list)} मध्ये वाढवा.`
      : `${quoted(list)} मधील एक नाव ${inside(place)} निवडा किंवा नवे नाव तेथे वाढवा.`,
  }),
  'daybook/ambiguous-name': ({ value, list, matches, counts }, _, place) => ({
    what: `${says(place, value)} ${quoted(list)} मधील ${matches} नोंदींशी जुळते.`,
    why: counts
      ? inHoursOnly(place)
      : 'अंदाजाने ही ओळ चुकीच्या नोंदीत मोजली गेली असती, म्हणून ती कोणत्याही नोंदीत मोजली जात नाही.',
    remedy: `${inside(place)} नावाऐवजी संकेतांक लिहा किंवा ${quoted(list)} मधील नावे वेगवेगळी करा.`,
  }),
} satisfies Partial<Messages>;

const contents = {
  'truncated-value': ({ length }, formats, place) => ({
    what: `${inside(place)} ${formats.count(length)} अक्षरांचा मजकूर आहे; एका चौकटीत जास्तीत जास्त एवढेच मावते.`,
    why: 'चिकटवताना किंवा निर्यात करताना त्याचा शेवट बहुधा कापला गेला आहे.',
    remedy: `${at(place)} चा शेवट पाहा आणि मजकूर छोटा करा किंवा जोडलेल्या दस्तऐवजात ठेवा.`,
  }),
  'daybook/error-cell': ({ error }, _, place) => ({
    what: `${inside(place)} ${quoted(error)} दिसते: तेथील सूत्र चालले नाही.`,
    why: 'तेथे मूल्य नाही, त्यामुळे त्यावर आधारलेले आकडे चुकीचे ठरतील.',
    remedy: `${inside(place)} प्रत्यक्ष मूल्य लिहा किंवा सूत्र दुरुस्त करा.`,
  }),
  'daybook/formula': (_, __, place) => ({
    what: `${inside(place)} साधे शब्द हवेत तेथे सूत्र आहे.`,
    why: 'अहवाल गेल्यानंतरही, कोणी ओळीला हात न लावता, त्याचे उत्तर बदलू शकते.',
    remedy: `${inside(place)} शब्दच लिहा, किंवा चौकट कॉपी करून फक्त तिचे मूल्य चिकटवा.`,
  }),
  'daybook/formula-without-result': (_, __, place) => ({
    what: `${inside(place)} सूत्र आहे, पण फाइलमध्ये त्याचे उत्तर नाही.`,
    why: 'ज्या प्रोग्रामने फाइल लिहिली तो गणित करत नाही, त्यामुळे चौकट रिकामी धरली जाते.',
    remedy: `फाइल एकदा स्प्रेडशीट प्रोग्राममध्ये उघडून जतन करा किंवा ${inside(place)} मूल्य लिहा.`,
  }),
  'daybook/merged-cells': (_, __, place) => ({
    what: `${at(place)} शेजारच्या चौकटींशी एकत्र केलेली आहे.`,
    why: 'एकत्र केलेल्या चौकटी भरलेल्या दिसतात, पण फक्त पहिलीत काही असते; बाकीच्या रिकाम्या धरल्या जातात.',
    remedy: `${at(place)} वेगळी करा आणि मग प्रत्येक चौकट भरा.`,
  }),
} satisfies Partial<Messages>;

/** What is said about headers and single cells. */
export const cells = { ...headers, ...values, ...contents };
