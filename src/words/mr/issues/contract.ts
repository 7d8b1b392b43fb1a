import type { MeasureFault, TermFault } from '../../../model/issue';
import type { Messages } from '../../message';
import { contract as lines } from '../contract';
import { at, inside, quoted, rowOf, says, shortened } from './phrases';

/** Days are charged by these. */
const HUNDREDTHS = 100;

/** What a cell of a term, or of a measure, says instead of what it should. */
type Fault = (cell: string, value: string) => { readonly wrong: string; readonly remedy: string };

const TERM_FAULTS: Readonly<Record<TermFault, Fault>> = {
  missing: (cell) => ({ wrong: `${cell} रिकामी आहे`, remedy: `${cell} भरा` }),
  unknown: (cell, value) => ({
    wrong: `${cell} मधील ${value} कार्यपुस्तिकेत कोठेही नाही`,
    remedy: `${cell} मधील नाव दुरुस्त करा किंवा त्या नावाची नोंद वाढवा`,
  }),
  'unread-measure': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} हे मोजमाप आहे, पण ते मोजता येत नाही`,
    remedy: `मोजमापे शीटमधील ${value} ची ओळ दुरुस्त करा: त्यात काय चुकले आहे ते दुसऱ्या संदेशात सांगितले आहे`,
  }),
  'not-days': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} आहे; ही दिवसांची संख्या नाही`,
    remedy: `${cell} मध्ये पूर्ण दिवस किंवा आठवडे लिहा, उदा. 2 दिवस`,
  }),
  'wrong-unit': (cell, value) => ({
    wrong: `${cell} मधील ${value} अट जे मोजते त्याच्याशी जुळत नाही`,
    remedy: `${cell} मध्ये मोजमापाच्या एककासह आकडा लिहा, उदा. 28 तास, 33% किंवा ₹500`,
  }),
  'wrong-count': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} हे मोजमाप आहे, पण ते जे मोजते त्यावर हा नियम लागू होत नाही`,
    remedy: `${cell} मध्ये दुसरे मोजमाप लिहा, किंवा मोजमापे शीटमध्ये त्याची मोजणी बदला: प्रत्येक नियमाचे मोजमाप काय मोजते ते नियम शीटमध्ये आहे`,
  }),
  'other-currency': (cell, value) => ({
    wrong: `${cell} मधील ${value} कराराच्या चलनात नाही`,
    remedy: `${cell} मधील रक्कम कराराच्या चलनात लिहा, किंवा करार शीटवरील चलन दुरुस्त करा`,
  }),
  'not-positive': (cell, value) => ({
    wrong: `${cell} मधील ${value} शून्याहून जास्त नाही`,
    remedy: `${cell} मध्ये शून्याहून जास्त आकडा लिहा`,
  }),
  'nothing-to-hold': (cell) => ({
    wrong: 'ती काहीच मागत नाही: किमान व कमाल दोन्ही रिकामे आहे',
    remedy: `करारात दिलेला आकडा ${cell} मध्ये लिहा`,
  }),
  'least-over-most': (cell) => ({
    wrong: 'किमान हे कमाल पेक्षा जास्त आहे',
    remedy: `${cell} मधील आकडा दुरुस्त करा, किंवा दुसरा`,
  }),
  'over-all': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} आहे, पण हिस्सा जास्तीत जास्त 100% असतो`,
    remedy: `${cell} मध्ये 100% किंवा त्याहून कमी हिस्सा लिहा`,
  }),
  'not-a-register': (cell, value) => ({
    wrong: `${cell} मधील ${value} ही यादी किंवा नोंदींची शीट नाही`,
    remedy: `${cell} मध्ये एखादी यादी किंवा शीट लिहा, उदा. ठिकाणे किंवा गट`,
  }),
  'too-many': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} आहे, पण या ओळीच्या दिवसांत तेवढे कालावधी नाहीत`,
    remedy: `${cell} मध्ये कमी भाग लिहा, किंवा प्रत्येक कालावधीला एक भाग यासाठी ती रिकामी ठेवा`,
  }),
  'no-contracted-time': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} आहे, पण करारात आठवड्याचे तास दिलेले नाहीत`,
    remedy: `करार शीटवर आठवड्याचे तास भरा, किंवा ${cell} मध्ये वेळच लिहा, उदा. 15 दिवस`,
  }),
  'no-school-terms': (cell) => ({
    wrong: `${cell} प्रत्येक सत्रासाठी काही मागते, पण एकही सत्र लिहिलेले नाही`,
    remedy: 'प्रत्येक सत्राचा पहिला व शेवटचा दिवस शाळेची सत्रे या शीटवर लिहा',
  }),
  'from-after-until': (cell) => ({
    wrong: 'तिचा पहिला दिवस शेवटच्या दिवसानंतर येतो',
    remedy: `${cell} मधील दिनांक दुरुस्त करा, किंवा दुसरा`,
  }),
};

const MEASURE_FAULTS: Readonly<Record<MeasureFault, Fault>> = {
  missing: TERM_FAULTS.missing,
  'unknown-sheet': (cell, value) => ({
    wrong: `${cell} मध्ये लिहिलेली ${value} ही शीट नाही`,
    remedy: `${cell} मधील शीटचे नाव दुरुस्त करा किंवा ती शीट वाढवा`,
  }),
  'unknown-column': (cell, value) => ({
    wrong: `${cell} मध्ये लिहिलेला ${value} हा रकाना त्या शीटमध्ये नाही`,
    remedy: `${cell} मधील रकान्याचे नाव दुरुस्त करा, किंवा त्या शीटमध्ये तो रकाना जोडा`,
  }),
  'unknown-value': (cell, value) => ({
    wrong: `${cell} मध्ये मागितलेले ${value} निवडीच्या शब्दांत नाही`,
    remedy: `${cell} मधील शब्द दुरुस्त करा किंवा तो त्याच्या यादीत वाढवा`,
  }),
  'unknown-measure': (cell, value) => ({
    wrong: `${cell} मध्ये लिहिलेले ${value} हे मोजमाप मोजमापे शीटवर नाही`,
    remedy: `${cell} मधील नाव दुरुस्त करा, किंवा ते मोजमाप वाढवा`,
  }),
  'not-a-condition': (cell, value) => ({
    wrong: `${cell} मधील ${value} ही अट म्हणून वाचता येत नाही`,
    remedy: `${cell} मध्ये असे लिहा: काम = शाळा भेट; अनेक असल्यास मध्ये अर्धविराम द्या`,
  }),
  'wrong-kind': (cell, value) => ({
    wrong: `${cell} मधील ${value} हा रकाना अशा प्रकारे मोजता येत नाही`,
    remedy: `${cell} मध्ये दुसरा रकाना निवडा, किंवा मोजण्याची दुसरी पद्धत`,
  }),
  'nothing-to-take-from': (cell, value) => ({
    wrong: `${cell} मधील ${value} ज्यातून वजा करायचे ती बेरीज नाही`,
    remedy: `${cell} रिकामा करा, किंवा मिनिटे, ओळी किंवा बेरीज मोजा`,
  }),
  'no-rate': (cell, value) => ({
    wrong: `${cell} मधील ${value} हा दर वाचता येत नाही, किंवा तो ओळी किंवा संख्यांच्या बेरजेसाठी नाही`,
    remedy: `${cell} मध्ये असे लिहा: £0.45, किंवा £0.45; 10,000 नंतर £0.25; मोजणी ओळी किंवा बेरीज असावी`,
  }),
  'not-fitting': (cell, value) => ({
    wrong: `${cell} मध्ये ${value} मागितले आहे; एका नोंदीबद्दलच्या किंवा तक्त्यांच्या स्वरूपातील अहवालात ते असू शकत नाही`,
    remedy: `${cell} मध्ये दुसरा विभाग निवडा, उदा. नोंदवही, किंवा अहवाल शीटमधील त्या अहवालाची ओळ बदला`,
  }),
};

const terms = {
  'daybook/term-unreadable': ({ ref, fault, value }, _, place) => {
    const { wrong, remedy } = TERM_FAULTS[fault](at(place), value ? quoted(value) : 'जे आहे ते');
    return {
      what: `${ref ? `अट ${quoted(ref)}` : `${rowOf(place)} मधील अट`} तपासता येत नाही: ${wrong}.`,
      why: 'कराराचे हे कलम कोठवर आले आहे ते मंडळाला दिसणार नाही.',
      remedy: `${remedy}.`,
    };
  },
  'daybook/measure-unreadable': ({ measure, fault, value }, _, place) => {
    const { wrong, remedy } = MEASURE_FAULTS[fault](at(place), value ? quoted(value) : 'जे आहे ते');
    return {
      what: `${measure ? `मोजमाप ${quoted(measure)}` : `${rowOf(place)} मधील मोजमाप`} मोजता येत नाही: ${wrong}.`,
      why: 'ते वापरणाऱ्या प्रत्येक अटीत आणि अहवालात आकडा राहणार नाही.',
      remedy: `${remedy}.`,
    };
  },
  'daybook/section-unreadable': ({ report, fault, value }, _, place) => {
    const { wrong, remedy } = MEASURE_FAULTS[fault](at(place), value ? quoted(value) : 'जे आहे ते');
    return {
      what: `${report ? `${quoted(report)} या अहवालाचा` : 'अहवालाचा'} एक विभाग तयार करता येत नाही: ${wrong}.`,
      why: 'अहवाल त्या विभागाशिवाय जाईल.',
      remedy: `${remedy}.`,
    };
  },
} satisfies Partial<Messages>;

/** The words of a line of the Contract sheet. */
const lineFor = (item: string): string =>
  (lines as Readonly<Record<string, readonly [string, ...unknown[]]>>)[item]?.[0] ?? item;

const agreement = {
  'daybook/contract-incomplete': ({ item }, _, place) => ({
    what: `${shortened(place.sheet)} या शीटमध्ये ${quoted(lineFor(item))} समोर काहीही नाही.`,
    why: 'करार कोठवर आला आहे हे सांगण्यासाठी Daybook ला ते लागते; ते अंदाज बांधत नाही.',
    remedy: `${quoted(lineFor(item))} समोर करारात जे म्हटले आहे ते लिहा.`,
  }),
  'daybook/ends-before-starts': ({ first, last }, formats, place) => ({
    what: `करार ${formats.day(last)} रोजी संपतो, म्हणजे ${formats.day(first)} रोजी सुरू होण्याआधीच.`,
    why: 'कराराचे दिवस नसतील तर त्याचे एकही कलम तपासता येत नाही.',
    remedy: `${inside(place)} दिनांक दुरुस्त करा, किंवा करार सुरू होण्याचा दिनांक.`,
  }),
  'daybook/until-before-from': ({ first, last }, formats, place) => ({
    what: `${rowOf(place)} ${formats.day(last)} रोजी संपते, म्हणजे ${formats.day(first)} रोजी सुरू होण्याआधीच.`,
    why: 'तिचा एकही दिवस नाही, म्हणून ती नसल्यासारखीच आहे.',
    remedy: `${inside(place)} दिनांक दुरुस्त करा, किंवा सुरुवातीचा दिनांक.`,
  }),
  'daybook/terms-overlap': ({ withRow }, _, place) => ({
    what: `${rowOf(place)} मधील सत्र ओळ ${withRow} मधील सत्र संपण्याआधी सुरू होते.`,
    why: 'दोन्ही सत्रांत येणाऱ्या दिवशी केलेले काम दोन्हींसाठी मोजले जाईल.',
    remedy: `${inside(place)} दिनांक दुरुस्त करा, किंवा ओळ ${withRow} चा शेवटचा दिवस.`,
  }),
  'daybook/clause-twice': ({ ref, withRow }, _, place) => ({
    what: `${rowOf(place)} मधील ‘${ref}’ हे कलम त्याच दिवसांसाठी ओळ ${withRow} मध्येही आहे.`,
    why: 'दोन्ही तपासली जातात, म्हणून एकाच कलमाबद्दल दोनदा, कदाचित वेगवेगळे, सांगितले जाते.',
    remedy: `कलम मध्येच बदलले असेल तर ओळ ${withRow} ला ‘पर्यंत’ खाली शेवटचा दिवस द्या आणि ${inside(place)} त्यानंतरचा दिवस लिहा; ती दोन वेगळी कलमे असतील तर प्रत्येकाला वेगळा संदर्भ द्या.`,
  }),
  'daybook/days-disagree': (
    { total, rate, currency, affordable, counted },
    { inDays, money },
    place,
  ) => ({
    what: `एकूण मानधन ${money(total, currency)} आहे; त्यात दिवसाला ${money(rate, currency)} या दराने ${inDays(affordable, HUNDREDTHS)} दिवस बसतात, पण ${inDays(counted, HUNDREDTHS)} दिवस मोजले आहेत.`,
    why: 'नाहीतर काही दिवसांच्या कामाचे पैसे मिळणार नाहीत, किंवा मानधनातील काही रक्कम उरेल.',
    remedy: `दिवसाचा दर, किंवा दर आठवड्याचे तास व मोजायचे आठवडे बदला; सुरुवात ${inside(place)} करा. मग अटी शीटमधील दिवसही बदला.`,
  }),
  'daybook/contract-disagrees': ({ stated, worked, currency }, formats, place) => ({
    what: `एकूण मानधन ${formats.money(stated, currency)} आहे, पण आठवड्याच्या तासांचे पूर्णवेळ मानधनाने ${formats.money(worked, currency)} झाले असते.`,
    why: 'एका तासाचे मूल्य आणि महिन्याची कमाई दोन्हींवरून वेगवेगळी येते.',
    remedy: `मानधन, आठवड्याचे तास, पूर्णवेळ तास व पूर्णवेळ मानधन कराराशी ताडून पाहा; सुरुवात ${inside(place)} करा.`,
  }),
  'daybook/unknown-time-zone': ({ value }, _, place) => ({
    what: `${says(place, value)} येथे माहीत असलेले वेळक्षेत्र नाही.`,
    why: 'दिवस कधी संपतो आणि घड्याळे कधी बदलतात ते वेळक्षेत्रावरून ठरते.',
    remedy: `${inside(place)} ते Europe/London किंवा Asia/Kolkata असे लिहा.`,
  }),
  'daybook/unknown-locale': ({ value }, _, place) => ({
    what: `${says(place, value)} Daybook ला माहीत असलेली भाषा व प्रदेश नाही.`,
    why: 'इंग्रजी वापरली जाते, आणि 3/4 म्हणजे तीन एप्रिल असे वाचले जाते: दिवस आधी येतो.',
    remedy: `${inside(place)} ते mr-IN, en-IN किंवा en-GB असे लिहा.`,
  }),
} satisfies Partial<Messages>;

const money = {
  'daybook/does-not-add-up': ({ net, vat, gross, currency }, formats, place) => ({
    what: `${rowOf(place)} मध्ये करपूर्व ${formats.money(net, currency)} आणि कर ${formats.money(vat, currency)} मिळून ${formats.money(gross, currency)} होत नाहीत.`,
    why: 'निधीतून एकूण रक्कम वजा होते आणि देयकात तीच मागितली जाते, म्हणून ती इतर दोन्हींची बेरीज असायला हवी.',
    remedy: `${rowOf(place)} पावतीशी किंवा देयकाशी ताडून पाहा आणि चुकीची रक्कम दुरुस्त करा; एकूण रक्कम ${inside(place)} आहे.`,
  }),
  'daybook/period-invoiced-twice': ({ period, withRow }, _, place) => ({
    what: `${rowOf(place)} मध्ये ${quoted(period)} या कालावधीचे देयक आहे, आणि ओळ ${withRow} मध्येही त्याच कालावधीचे देयक आहे.`,
    why: 'दोन्ही देयके मोजली जातात, म्हणून मानधन आहे त्यापेक्षा जास्त वापरलेले दिसेल.',
    remedy: `${rowOf(place)} किंवा ओळ ${withRow} यांपैकी एका देयकासमोर रद्द करण्याचे कारण लिहा, किंवा ${inside(place)} कालावधी दुरुस्त करा.`,
  }),
  'daybook/paid-before-issued': ({ issued, paid }, formats, place) => ({
    what: `${rowOf(place)} मधील देयक ${formats.day(paid)} रोजी प्रदान झाले, पण ते ${formats.day(issued)} रोजी जारी केले आहे.`,
    why: 'दोन्हींपैकी एक दिनांक चुकीचा असणार, आणि त्यामुळे किती रक्कम कधीपर्यंत मिळाली तेही चुकते.',
    remedy: `${rowOf(place)} बँक विवरणाशी ताडून पाहा, आणि ${inside(place)} दिनांक किंवा जारी दिनांक दुरुस्त करा.`,
  }),
} satisfies Partial<Messages>;

const MISSING = {
  when: 'ती कधी मिळाली ते नाही',
  how: 'ती कशी मिळाली ते नाही',
  both: 'ती कधी आणि कशी मिळाली ते नाही',
} as const;

const contacts = {
  'daybook/consent-unproven': ({ missing }, _, place) => ({
    what: `${rowOf(place)} मध्ये संमती होय म्हटले आहे, पण ${MISSING[missing]}.`,
    why: 'दाखवता न येणारी संमती ही संमती नव्हे, म्हणून हा संपर्क ई-मेल यादीत घेतला जात नाही.',
    remedy: `नोंदणी पत्रकावरून किंवा अर्जावरून ${at(place)} भरा, किंवा संमती “माहीत नाही” करा.`,
  }),
} satisfies Partial<Messages>;

/** What is said about the contract, its terms and measures, its money and its contacts. */
export const contract = { ...terms, ...agreement, ...money, ...contacts };
