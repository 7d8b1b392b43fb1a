import type { Messages } from '../../message';
import { inside, quoted, rowOf, says } from './phrases';

const MISSING = {
  start: 'शेवट आहे पण सुरुवात नाही',
  end: 'सुरुवात आहे पण शेवट नाही',
} as const;
const NO_TIME = 'वेळ न दिलेले काम तासांत किंवा देयकात काहीच भर घालत नाही.';

const clock = {
  'daybook/end-before-start': ({ start, end }, formats, place) => ({
    what: `${rowOf(place)} चा शेवट ${formats.time(end)} ला आहे, म्हणजे ${formats.time(start)} च्या सुरुवातीआधी.`,
    why: 'मध्यरात्रीनंतर धरले तर ते 12 तास किंवा त्याहून जास्त होईल; असे क्वचितच म्हणायचे असते.',
    remedy: `${inside(place)} शेवट बदला, किंवा सुरुवात चुकली असेल तर ती.`,
  }),
  'daybook/no-time': ({ minutes, missing }, formats, place) => ({
    what: missing
      ? `${rowOf(place)} मध्ये ${MISSING[missing]}.`
      : `${rowOf(place)} मध्ये एकूण ${formats.minutes(minutes)} होतात.`,
    why: NO_TIME,
    remedy: missing
      ? `${inside(place)} ${missing === 'start' ? 'सुरुवात' : 'शेवट'} भरा किंवा तास लिहा.`
      : `${rowOf(place)} मधील सुरुवात, शेवट, विश्रांती आणि तास पाहा व दुरुस्त करा.`,
  }),
  'daybook/time-missing': (_, __, place) => ({
    what: `${rowOf(place)} मध्ये वेळ नाही: तासही नाहीत आणि सुरुवात व शेवटही नाही.`,
    why: NO_TIME,
    remedy: `किती वेळ लागला ते ${rowOf(place)} मध्ये लिहा; काहीच केले नसेल तर ओळ काढा.`,
  }),
  'daybook/impossible-break': ({ minutes, work, meant }, formats, place) => ({
    what:
      minutes < 0
        ? `${inside(place)} विश्रांती शून्याहून कमी आहे: ${formats.minutes(minutes)}.`
        : `${inside(place)} दिलेली विश्रांती (${formats.minutes(minutes)}) कामापेक्षा (${formats.minutes(work)}) मोठी आहे.`,
    why:
      minutes < 0
        ? 'विश्रांतीने वेळ कमी होतो, कधीही वाढत नाही; म्हणून ही धरली जात नाही.'
        : 'कामाचा वेळच उरत नाही, म्हणून तास लिहिले नसतील तर तो तासांत येत नाही.',
    remedy: `${meant > 0 ? `${formats.minutes(meant)} म्हणायचे होते का? ` : ''}${inside(place)} विश्रांती दुरुस्त करा, किंवा ${minutes < 0 ? 'ती पुसा' : 'सुरुवात व शेवट दुरुस्त करा'}.`,
  }),
  'daybook/hours-disagree': ({ logged, between }, formats, place) => ({
    what: `${inside(place)} ${formats.minutes(logged)} आहेत, पण सुरुवात, शेवट व विश्रांतीवरून ${formats.minutes(between)} होतात.`,
    why: 'दोन्हींपैकी एकच बरोबर असू शकते, आणि देयक त्यावरच आधारलेले असते.',
    remedy: `${inside(place)} तास बदला, किंवा ते पुसून सुरुवात व शेवट धरू द्या.`,
  }),
  'daybook/across-midnight': ({ day, before, after }, formats, place) => ({
    what: `${rowOf(place)} मध्यरात्र ओलांडते: ${formats.day(day)} रोजी ${formats.minutes(before)}, दुसऱ्या दिवशी ${formats.minutes(after)}.`,
    why: 'प्रत्येक भाग आपापल्या दिवशी मोजला जातो; आठवड्याच्या किंवा महिन्याच्या शेवटी हे महत्त्वाचे असते.',
    remedy: `हे बरोबर असेल तर काही करायचे नाही; नसेल तर ${inside(place)} दुरुस्त करा.`,
  }),
} satisfies Partial<Messages>;

const days = {
  'daybook/overlap': ({ withRow, day, minutes }, formats, place) => ({
    what: `${formats.day(day)} रोजी ${rowOf(place)} आणि ओळ ${withRow} यांची वेळ ${formats.minutes(minutes)} एकमेकांवर येते.`,
    why: 'सामायिक वेळ दोनदा मोजला जाईल आणि कदाचित देयकातही दोनदा येईल.',
    remedy: `${inside(place)} सुरुवात बदला किंवा ओळ ${withRow} ची वेळ बदला, किंवा दोनदा नोंदवलेली ओळ काढा.`,
  }),
  'daybook/over-day-limit': ({ day, minutes, limit }, formats, place) => ({
    what: `${formats.day(day)} च्या ओळींचे एकूण ${formats.minutes(minutes)} होतात; सर्वात मोठा दिवस ${formats.minutes(limit)} असतो.`,
    why: 'एवढा मोठा दिवस बहुधा लिहिण्यातील चूक असते, आणि मंडळ त्याबद्दल विचारू शकते.',
    remedy: `त्या दिवसाच्या ओळी पाहा (शेवटची ${rowOf(place)}); बरोबर असतील तर तशाच ठेवा.`,
  }),
  'daybook/over-24-hours': ({ day, minutes }, formats, place) => ({
    what: `${formats.day(day)} च्या ओळींचे एकूण ${formats.minutes(minutes)} होतात; एका दिवसात एवढा वेळ नसतो.`,
    why: 'कोणीही करू शकणार नाही एवढे तास असले की प्रत्येक बेरीज आणि देयकही संशयास्पद ठरते.',
    remedy: `त्या दिवसाच्या ओळींचे तास किंवा दिनांक दुरुस्त करा; शेवटची ${rowOf(place)} आहे.`,
  }),
  'daybook/future-day': ({ day, today }, formats, place) => ({
    what: `${inside(place)} ${formats.day(day)} आहे, पण आज ${formats.day(today)} आहे.`,
    why: 'जे प्रत्यक्ष घडले आहे तेच मोजता येते.',
    remedy: `${inside(place)} दिनांक दुरुस्त करा, किंवा तो दिवस येईपर्यंत काढून ठेवा.`,
  }),
  'daybook/outside-term': ({ day, first, last }, formats, place) => ({
    what: `${inside(place)} ${formats.day(day)} आहे; करार ${formats.day(first)} ते ${formats.day(last)} असा आहे.`,
    why: 'कराराबाहेरच्या कामाचे मानधन त्यात मिळत नाही आणि कोणताही अहवाल ते दाखवत नाही.',
    remedy: `${inside(place)} दिनांक दुरुस्त करा, किंवा करार शीटमधील कराराचा पहिला व शेवटचा दिवस.`,
  }),
  'daybook/in-break': ({ day, first, last }, formats, place) => ({
    what: `${inside(place)} ${formats.day(day)} आहे; हा दिवस ${first === last ? `${formats.day(first)} च्या` : `${formats.day(first)} ते ${formats.day(last)} या`} सुट्टीतील आहे.`,
    why: 'ओळ इतर ओळींप्रमाणेच मोजली जाते, पण सुट्टीच्या दिवशी काहीच अपेक्षित नसते.',
    remedy: `काम झाले असेल तर तसेच ठेवा; नाहीतर ${inside(place)} दिनांक दुरुस्त करा, किंवा सुट्ट्या या शीटमधील सुट्टी.`,
  }),
  'daybook/not-in-force': ({ value, list, day, from, until }, formats, place) => ({
    what: `${says(place, value)} ${quoted(list)} मध्ये फक्त ${from === undefined ? `${formats.day(until ?? day)} पर्यंत` : `${formats.day(from)} पासून`} आहे; ओळ ${formats.day(day)} ची आहे.`,
    why: 'त्या दिवशी जे नव्हते ते त्या दिवशी मोजले जाऊ नये.',
    remedy: `${inside(place)} दुसरी नोंद निवडा, किंवा ${rowOf(place)} चा दिनांक किंवा ${quoted(list)} मधील दिनांक दुरुस्त करा.`,
  }),
} satisfies Partial<Messages>;

/** What is said about the time that rows of the log take. */
export const time = { ...clock, ...days };
