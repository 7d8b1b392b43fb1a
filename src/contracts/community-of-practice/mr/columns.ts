/** Titles of the programme and passages, in the call's own words. */
const quoted = [
  'Two additional funding opportunities',
  'A Green Tech playbook for community organisations',
  'Development of a community of practice',
  'Policy influencing programme, evidenced by additional research',
  'A programme of events and digital content',
  'Developing relationships with an aligned community',
  '“These figures include VAT.”',
  '“In 2022: £6,000”',
  '“We’d like to know your day rate”',
];

/** The contract's own columns and registers, and what they are for. */
export const columns: Readonly<Record<string, string>> = {
  ...Object.fromEntries(quoted.map((words) => [words, words])),

  Workstream: 'कामाचा भाग',
  'Which part of the work the time goes to: each has its own days.':
    'वेळ कामाच्या कोणत्या भागासाठी: प्रत्येकाला त्याचे ठरलेले दिवस आहेत.',

  // Organisations, members and their needs
  'Who is funded through the Makers and Maintainers Fund, and who else takes an interest.':
    'Makers and Maintainers Fund मधून कोणाला निधी मिळाला, आणि आणखी कोणाला रस आहे.',
  Funded: 'निधी मिळाला',
  'Yes if it has a grant from the Makers and Maintainers Fund.':
    'Makers and Maintainers Fund चे अनुदान असेल तर होय.',
  'Power to Change': 'Power to Change',
  'People who were invited to join, by code: how far each has come is in Moves. Whoever says no is taken out.':
    'सहभागी होण्याचे आमंत्रण दिलेल्या व्यक्ती, संकेतांकाने: प्रत्येक जण कोठवर आला ते टप्पाबदल शीटमध्ये आहे. नकार देणारी व्यक्ती काढली जाते.',
  'You may leave it out, and keep names in Contacts alone.':
    'ते रिकामे ठेवता येते आणि नावे फक्त संपर्क शीटमध्ये ठेवता येतात.',
  'Where they belong, if anywhere.': 'ते कोणत्या संस्थेचे, असल्यास.',
  Role: 'भूमिका',
  'Creator or user of community tech.': 'सामुदायिक तंत्रज्ञानाचा निर्माता किंवा वापरकर्ता.',
  'What creators and users want and need, a conversation a row. No names.':
    'निर्माते व वापरकर्त्यांना काय हवे, प्रत्येक चर्चेची एक ओळ. नावे नकोत.',
  'The day you spoke.': 'तुम्ही बोललात तो दिवस.',
  'A code such as P07, never a name. Not printed.':
    'P07 सारखा संकेतांक, नाव कधीही नाही. छापले जात नाही.',
  'Whom they spoke for. Whether it is funded stands there.':
    'ते कोणत्या संस्थेच्या वतीने बोलले. तिला निधी मिळाला की नाही ते तेथे आहे.',
  'What the need is about.': 'गरज कशाबद्दल आहे.',
  'What they want or need, in a sentence.': 'त्यांना काय हवे, एका वाक्यात.',
  Quote: 'उद्गार',
  'Their own words, as they may be printed: nothing by which they are recognised.':
    'त्यांचे स्वतःचे शब्द, जसे छापता येतील तसे: त्यांना ओळखता येईल असे काहीही नको.',
  'The day they agreed to be quoted.': 'उद्गार छापण्यास त्यांनी संमती दिली तो दिवस.',
  'Where the notes are: a page in Google Workspace, a Miro board.':
    'टिपणे कोठे आहेत: Google Workspace मधील पान, Miro फलक.',

  // Gatherings and actions
  'Meetups and gatherings: how many came, which organisations, what was spoken of.':
    'भेटी व मेळावे: किती जण आले, कोणत्या संस्था, कशावर बोलणे झाले.',
  'The day it was held.': 'तो झाला तो दिवस.',
  'What it was called.': 'त्याला काय म्हटले होते.',
  'Which organisations came, with commas between.': 'कोणत्या संस्था आल्या, मध्ये स्वल्पविराम देऊन.',
  'How many people came.': 'किती लोक आले.',
  'How many of them for the first time.': 'त्यांपैकी किती पहिल्यांदाच.',
  'How many had come before.': 'त्यांपैकी किती आधी आलेले होते.',
  'What was spoken of, with commas between.': 'कशावर बोलणे झाले, मध्ये स्वल्पविराम देऊन.',
  'What came of it': 'त्यातून काय झाले',
  'In a sentence, without names.': 'एका वाक्यात, नावांशिवाय.',
  'Where the notes are: a Miro board, a page in Google Workspace.':
    'टिपणे कोठे आहेत: Miro फलक, Google Workspace मधील पान.',
  'What was agreed at gatherings and with the Secretariat, and how far it is.':
    'मेळाव्यांत व सचिवालयासोबत काय ठरले, आणि ते कोठवर आले आहे.',
  'Agreed at': 'कशात ठरले',
  'The gathering, if it was one.': 'मेळाव्यात ठरले असल्यास तो मेळावा.',
  'The organisation or the post that sees to it.': 'ते पाहणारी संस्था किंवा पद.',
  'Where it is kept: a task in Asana.': 'ते कोठे नोंदवले आहे: Asana मधील काम.',

  // Options and tools
  'Ways of organising and operating the community of practice, side by side.':
    'सराव समुदायाचे संघटन व संचालन करण्याच्या पद्धती, शेजारी शेजारी.',
  'Looked at on': 'अभ्यासल्याचा दिनांक',
  'The day it was written up.': 'त्याबद्दल लिहिले तो दिवस.',
  'The option in a few words.': 'पर्याय थोडक्यात.',
  'How it would work': 'ते कसे चालेल',
  'Who runs it, how often, where.': 'ते कोण चालवते, किती वेळा, कोठे.',
  For: 'बाजूचे मुद्दे',
  'What speaks for it.': 'त्याच्या बाजूने काय आहे.',
  Against: 'विरोधातील मुद्दे',
  'What speaks against it.': 'त्याच्या विरोधात काय आहे.',
  Cost: 'वार्षिक खर्च',
  'What a year of it would cost; 0 if nothing.': 'त्याचा वर्षाचा खर्च किती; काहीही नसल्यास 0.',
  'Care and inclusion': 'काळजी व समावेशन',
  'Whom it may leave out, and how it looks after people.':
    'त्यामुळे कोण वगळले जाऊ शकते, आणि ते लोकांची काळजी कशी घेते.',
  Recommendation: 'शिफारस',
  'Recommended, possible or not recommended.': 'शिफारस केली, शक्य किंवा शिफारस नाही.',
  'Where more is written.': 'अधिक माहिती कोठे आहे.',
  'Software that could carry the community: what is known of each. Points are in Tool scores.':
    'समुदायासाठी वापरता येईल असे सॉफ्टवेअर: प्रत्येकाबद्दल काय माहीत आहे. गुण साधनांचे गुण या शीटमध्ये आहेत.',
  'What for': 'कशासाठी',
  'What the community would do with it.': 'समुदाय त्याचा कशासाठी उपयोग करेल.',
  Licence: 'परवाना',
  'Open source or not.': 'मुक्त स्रोत आहे की नाही.',
  Hosting: 'होस्टिंग',
  'Who runs it, and where.': 'ते कोण चालवते, आणि कोठे.',
  'Price a month': 'महिन्याची किंमत',
  'For about 60 people; 0 if free.': 'सुमारे 60 लोकांसाठी; मोफत असल्यास 0.',
  Accessibility: 'सुगम्यता',
  'Keyboard, screen reader, phone.': 'कळफलक, स्क्रीन वाचक, फोन.',
  'Data held in': 'डेटा कोणत्या देशात',
  'In which country.': 'कोणत्या देशात.',
  Export: 'डेटा निर्यात',
  'What can be taken along when leaving.': 'सोडून जाताना काय सोबत नेता येते.',
  'Yes if you suggest it.': 'तुम्ही ते सुचवत असाल तर होय.',
  'Its own page.': 'त्याचे स्वतःचे पान.',
  'Tool scores': 'साधनांचे गुण',
  'A row each time a tool is evaluated: six questions, 0 to 2 points each. Tools, not people.':
    'साधनाचे मूल्यमापन केले की प्रत्येक वेळी एक ओळ: सहा प्रश्न, प्रत्येकी 0 ते 2 गुण. साधनांचे, लोकांचे नव्हे.',
  'Scored on': 'मूल्यमापनाचा दिनांक',
  'The day of the evaluation.': 'मूल्यमापनाचा दिवस.',
  'From the Tools sheet.': 'साधने शीटमधून.',
  '0, 1 or 2 points. 2: free and open source.': '0, 1 किंवा 2 गुण. 2: मोफत व मुक्त स्रोत.',
  '0, 1 or 2 points. 2: a co-operative, a charity or ourselves.':
    '0, 1 किंवा 2 गुण. 2: सहकारी संस्था, धर्मादाय संस्था किंवा आपण स्वतः.',
  Price: 'किंमत',
  '0, 1 or 2 points. 2: free, or what a small organisation can pay.':
    '0, 1 किंवा 2 गुण. 2: मोफत, किंवा लहान संस्थेला परवडणारे.',
  '0, 1 or 2 points. 2: works with keyboard, screen reader and an old phone.':
    '0, 1 किंवा 2 गुण. 2: कळफलक, स्क्रीन वाचक व जुन्या फोनवर चालणारे.',
  'Data location': 'डेटाचे ठिकाण',
  '0, 1 or 2 points. 2: in the United Kingdom or the European Union.':
    '0, 1 किंवा 2 गुण. 2: युनायटेड किंगडम किंवा युरोपीय संघात.',
  '0, 1 or 2 points. 2: everything, in an open format.':
    '0, 1 किंवा 2 गुण. 2: सर्व काही, खुल्या स्वरूपात.',

  // The programme
  'What else is planned for Community Tech, and what it means for members.':
    'सामुदायिक तंत्रज्ञानासाठी आणखी काय नियोजित आहे, आणि सदस्यांसाठी त्याचा अर्थ काय.',
  'The activity, in the call’s own words.': 'उपक्रम, आवाहनातील शब्दांत.',
  'As far as it is known. Fixed days go into Milestones.':
    'माहीत असेल तेवढे. ठरलेले दिनांक मुदतीची कामे या शीटमध्ये.',
  'For members': 'सदस्यांसाठी',
  'What members can do with it.': 'सदस्यांना त्यातून काय करता येईल.',
  'To be confirmed': 'अजून निश्चित नाही',
  'This contract': 'हा करार',

  // Decisions, the application and the handover
  Decisions: 'निर्णय',
  'What the call leaves open, how it is read for now, and what was decided.':
    'आवाहनात काय स्पष्ट नाही, सध्या काय धरले आहे, आणि काय ठरले.',
  'The day the question was put.': 'प्रश्न विचारला तो दिवस.',
  'What is to be decided.': 'काय ठरवायचे आहे.',
  'The call says': 'आवाहनात काय म्हटले आहे',
  'In its own words.': 'त्याच्याच शब्दांत.',
  'Read for now as': 'सध्या काय धरले आहे',
  'What holds until somebody decides.': 'कोणी निर्णय घेईपर्यंत काय लागू आहे.',
  'Decided on': 'निर्णयाचा दिनांक',
  'The day it was decided.': 'ते ठरले तो दिवस.',
  'The last day': 'शेवटचा दिवस',
  '“until February 2023” and “through to January 2023”':
    '“until February 2023” आणि “through to January 2023”',
  '28 February 2023': '28 फेब्रुवारी 2023',
  VAT: 'VAT',
  'Not registered: £6,000 is all fee': 'नोंदणी नाही: संपूर्ण £6,000 मानधन',
  'The year of the money': 'पैसे कोणत्या वर्षाचे',
  'The budget that pays, not a last day for invoices':
    'ज्या अंदाजपत्रकातून पैसे येतात ते, देयकांचा शेवटचा दिवस नव्हे',
  'How it is paid': 'प्रदान कसे होते',
  Nothing: 'काहीही नाही',
  'Each month for the days worked': 'दर महिन्याला, केलेल्या दिवसांसाठी',
  'The day rate, and how long a day is': 'दिवसाचा दर, आणि दिवस किती तासांचा',
  '£300 without VAT, for 7.5 h: 20 days': 'VAT वगळून £300, 7.5 तासांसाठी: 20 दिवस',
  Application: 'अर्ज',
  'The parts of the expression of interest, and how many pages each takes.':
    'स्वारस्य प्रस्तावाचे भाग, आणि प्रत्येकाला किती पाने लागतात.',
  'Which part it is.': 'तो कोणता भाग आहे.',
  Pages: 'पाने',
  'How many slides or A4 pages it takes.': 'त्याला किती स्लाइड किंवा A4 पाने लागतात.',
  'About you': 'तुमच्याबद्दल',
  'Your plan': 'तुमचे नियोजन',
  'Time and money': 'वेळ व पैसे',
  'What the community manager is given, whether it is ready, and where it is.':
    'समुदाय व्यवस्थापकाला काय सोपवायचे, ते तयार आहे का, आणि कोठे आहे.',
  'What is handed over.': 'काय सोपवायचे आहे.',
  'Yes once it is ready.': 'तयार झाल्यावर होय.',
  'Contacts who agreed, with when and how': 'संमती दिलेले संपर्क, कधी व कशी यासह',
  'Open actions': 'बाकी कृती',
  'Milestones and what comes next': 'मुदतीची कामे आणि पुढे काय आहे',
  'Options and findings': 'पर्याय आणि निष्कर्ष',
  'Tools: who has access, and how to leave them': 'साधने: कोण वापरू शकते, आणि ती कशी सोडायची',
  'Sign-up form and welcome pack': 'नोंदणी अर्ज व स्वागत संच',
  'This workbook': 'ही कार्यपुस्तिका',
};
