/** The contract's own columns and registers, and what they are for. */
export const columns: Readonly<Record<string, string>> = {
  // The log
  Village: 'गाव',
  'The village you were in. A day with a village is a field day. Leave it empty for the office.':
    'तुम्ही ज्या गावात होता ते. गाव लिहिलेला दिवस क्षेत्रकामाचा दिवस. कार्यालयासाठी रिकामे ठेवा.',
  'Night halt': 'मुक्काम',
  'The village you slept in that night. The night belongs to this row’s date.':
    'त्या रात्री ज्या गावात मुक्काम केला ते. रात्र या ओळीच्या दिनांकाची धरली जाते.',
  SHG: 'समूह',
  SHGs: 'समूह',
  'The SHGs you met, with commas between.': 'तुम्ही भेटलेले समूह, मध्ये स्वल्पविराम देऊन.',
  VO: 'ग्रामसंघ',
  VOs: 'ग्रामसंघ',
  'The village organisation you met, if you met one.': 'तुम्ही भेटलेला ग्रामसंघ, भेटला असल्यास.',
  'The Gram panchayat, department or NGO you were in touch with.':
    'ज्या ग्रामपंचायतीशी, विभागाशी किंवा स्वयंसेवी संस्थेशी संपर्क झाला ती.',
  'Yes if the visit was in the month’s plan.': 'भेट महिन्याच्या नियोजनात होती तर होय.',
  'For PRA and RRA: which tool was used. The link to its result goes under Evidence.':
    'PRA व RRA साठी: कोणते साधन वापरले. निष्पत्तीचा दुवा पुरावा या रकान्यात लिहा.',
  Sutra: 'सूत्र',
  'For SHG meetings and training: which of the ten it was about.':
    'समूह बैठक व प्रशिक्षणासाठी: दहापैकी कोणत्या सूत्राबद्दल होते.',
  Task: 'सोपवलेले काम',
  'For allocated tasks: which one.': 'सोपवलेल्या कामांसाठी: कोणते काम.',

  // Places and institutions
  'Gram panchayats, the cluster, the block and the district, each within the one above it, so that figures can be added up at any level.':
    'ग्रामपंचायती, प्रभाग, तालुका व जिल्हा, प्रत्येक वरच्या स्तराच्या आत, म्हणजे कोणत्याही स्तरावर आकडे एकत्र करता येतात.',
  'What the place is called.': 'ठिकाणाला काय म्हणतात.',
  'Gram panchayat, cluster, block or district.': 'ग्रामपंचायत, प्रभाग, तालुका किंवा जिल्हा.',
  Within: 'कोणाअंतर्गत',
  'The place of the next level up. Empty for the district.':
    'त्यावरच्या स्तराचे ठिकाण. जिल्ह्यासाठी रिकामे.',
  Villages: 'गावे',
  'The villages of the cluster, and how many households are vulnerable. No names of people.':
    'प्रभागातील गावे, आणि किती कुटुंबे वंचित आहेत. व्यक्तींची नावे नकोत.',
  'What the village is called.': 'गावाचे नाव.',
  'The Gram panchayat it belongs to.': 'गाव ज्या ग्रामपंचायतीत आहे ती.',
  Households: 'कुटुंबे',
  'How many households live there.': 'तेथे किती कुटुंबे राहतात.',
  'Vulnerable households': 'वंचित कुटुंबे',
  'How many of them are vulnerable: differently-abled, SC, ST and others.':
    'त्यांपैकी किती वंचित आहेत: दिव्यांग, अनुसूचित जाती, अनुसूचित जमाती व इतर.',
  'Village organisations. Their stages are in Moves.': 'ग्रामसंघ. त्यांचे टप्पे टप्पाबदल शीटमध्ये आहेत.',
  'What the VO is called.': 'ग्रामसंघाचे नाव.',
  CLF: 'प्रभागसंघ',
  CLFs: 'प्रभागसंघ',
  'The cluster level federation that it belongs to, once it does.':
    'तो ज्या प्रभागसंघाशी संलग्न आहे तो, संलग्न झाल्यावर.',
  'New, revived, or there before.': 'नवीन, पुनरुज्जीवित किंवा आधीपासून.',
  'Self-help groups. Their stages are in Moves, their members are counted in Inclusion.':
    'स्वयंसहाय्यता समूह. त्यांचे टप्पे टप्पाबदल शीटमध्ये, त्यांच्या सदस्यांची संख्या समावेशन शीटमध्ये आहे.',
  'What the SHG is called.': 'समूहाचे नाव.',
  'The village organisation that it belongs to, once it does.':
    'तो ज्या ग्रामसंघाशी संलग्न आहे तो, संलग्न झाल्यावर.',
  'The day it was formed or revived: it is expected in figures from then on.':
    'स्थापनेचा किंवा पुनरुज्जीवनाचा दिवस: तेव्हापासून तो आकड्यांत अपेक्षित असतो.',
  'The day it was closed, if it was: it is expected no longer.':
    'तो बंद झाला तो दिवस, झाला असल्यास: त्यानंतर तो अपेक्षित नसतो.',

  // Inclusion and scorings
  Inclusion: 'समावेशन',
  'Members by category: counts only, never names. One row an SHG for those on the rolls before, then one for each time that members join or leave.':
    'प्रवर्गनिहाय सदस्य: फक्त संख्या, नावे कधीही नाहीत. आधीपासून पटावर असलेल्यांसाठी प्रत्येक समूहाची एक ओळ, मग सदस्य सहभागी झाले किंवा सोडून गेले की प्रत्येक वेळी एक ओळ.',
  'The day they joined or left; for those before, the first day you counted.':
    'ते सहभागी झाले किंवा सोडून गेले तो दिवस; आधीपासूनच्यांसाठी, तुम्ही पहिल्यांदा मोजले तो दिवस.',
  'Where the SHG is.': 'समूह जेथे आहे ते गाव.',
  'The SHG.': 'समूह.',
  'On the rolls before, joined, or left.': 'आधीपासून पटावर, सहभागी झाले किंवा सोडून गेले.',
  'How many. For members who left, a figure below zero: −2.':
    'किती. सोडून गेलेल्या सदस्यांसाठी शून्याहून कमी आकडा: −2.',
  Women: 'महिला',
  'How many of them are women.': 'त्यांपैकी किती महिला.',
  'Differently-abled': 'दिव्यांग',
  'How many of them are differently-abled.': 'त्यांपैकी किती दिव्यांग.',
  SC: 'अनुसूचित जाती',
  'How many of them belong to a scheduled caste.': 'त्यांपैकी किती अनुसूचित जातीचे.',
  ST: 'अनुसूचित जमाती',
  'How many of them belong to a scheduled tribe.': 'त्यांपैकी किती अनुसूचित जमातीचे.',
  'How many of them belong to another under-privileged section.': 'त्यांपैकी किती इतर वंचित घटकांतील.',
  Vulnerable: 'वंचित',
  'How many of them are any of the last four: each person once.':
    'त्यांपैकी किती शेवटच्या चारपैकी कोणत्याही घटकातील: प्रत्येक व्यक्ती एकदाच.',
  Scorings: 'गुणांकने',
  'Dashasutri (also written Dassutra or Dashasutra): once a month for each SHG, which of the ten it follows. Five are about money (dhan vyavahar), five about the mind (man vyavahar).':
    'दशसूत्री: महिन्यातून एकदा प्रत्येक समूहासाठी, दहापैकी कोणती सूत्रे तो पाळतो. पाच धन व्यवहाराची, पाच मन व्यवहाराची.',
  'The day of the scoring.': 'गुणांकनाचा दिवस.',
  'The SHG that was scored.': 'ज्याचे गुणांकन केले तो समूह.',
  'Yes or 1 if the SHG follows it, no or 0 if it does not.':
    'समूह ते पाळत असेल तर होय किंवा 1, नसेल तर नाही किंवा 0.',

  // Plans, funds, entitlements, convergence
  'Micro credit plans': 'सूक्ष्म पत आराखडे',
  'Micro credit plans (MCPs), from prepared to sanctioned.':
    'सूक्ष्म पत आराखडे (MCP), तयार होण्यापासून मंजुरीपर्यंत.',
  'The SHG whose plan it is.': 'आराखडा ज्या समूहाचा आहे तो.',
  'Prepared on': 'तयार केल्याचा दिनांक',
  'The day the plan was prepared.': 'आराखडा तयार केला तो दिवस.',
  'Appraised on': 'मूल्यांकनाचा दिनांक',
  'The day it was appraised.': 'त्याचे मूल्यांकन झाले तो दिवस.',
  'Sanctioned on': 'मंजूर झाल्याचा दिनांक',
  'The day it was sanctioned.': 'तो मंजूर झाला तो दिवस.',
  'How far it is: prepared, appraised or sanctioned.':
    'तो कोठवर आला आहे: तयार, मूल्यांकन झाले किंवा मंजूर.',
  'What the plan asks for.': 'आराखड्यात किती रक्कम मागितली आहे.',
  'What was sanctioned.': 'किती रक्कम मंजूर झाली.',
  'Fund ledger': 'निधी खातेवही',
  'Money released, lent and repaid, by fund: CIF, RF, VRF and bank loans.':
    'वितरित केलेले, कर्ज दिलेले व परत आलेले पैसे, निधीनिहाय: CIF, RF, VRF व बँक कर्ज.',
  'The day of the entry.': 'नोंदीचा दिवस.',
  Fund: 'निधी',
  'Which fund: CIF, RF, VRF or a bank loan.': 'कोणता निधी: CIF, RF, VRF किंवा बँक कर्ज.',
  Entry: 'नोंद',
  'Released: to the institution. Lent: from it to members. Repaid: back to it.':
    'वितरित: संस्थेला. कर्ज दिले: संस्थेकडून सदस्यांना. परतफेड: संस्थेला परत.',
  'The village organisation, if it was one.': 'ग्रामसंघ, असल्यास.',
  'The SHG, if it was one.': 'समूह, असल्यास.',
  Amount: 'रक्कम',
  'In rupees.': 'रुपयांत.',
  Entitlements: 'योजनांचे लाभ',
  'Applications to government schemes, a row each. Codes or nothing for people, never names.':
    'शासकीय योजनांचे अर्ज, प्रत्येकी एक ओळ. व्यक्तींसाठी संकेतांक किंवा काहीही नाही, नावे कधीही नाहीत.',
  Scheme: 'योजना',
  'Which scheme.': 'कोणती योजना.',
  'Where the household lives.': 'कुटुंब जेथे राहते ते गाव.',
  Household: 'कुटुंब',
  'A code such as H12, if you need one. No names.': 'हवा असल्यास H12 सारखा संकेतांक. नावे नकोत.',
  'Applied on': 'अर्जाचा दिनांक',
  'The day of the application.': 'अर्ज केला तो दिवस.',
  'The day the benefit arrived.': 'लाभ मिळाला तो दिवस.',
  Convergence: 'कृतिसंगम',
  'What departments and schemes bring to institutions, because you brought them together.':
    'तुम्ही एकत्र आणल्यामुळे विभाग व योजनांकडून संस्थांना काय मिळते.',
  Department: 'विभाग',
  'Which department.': 'कोणता विभाग.',
  'Which scheme or programme of theirs.': 'त्यांची कोणती योजना किंवा कार्यक्रम.',
  'The village, if it is for one.': 'एखाद्या गावासाठी असल्यास ते गाव.',
  'The village organisation that benefits, if it is one.': 'लाभ मिळणारा ग्रामसंघ, असल्यास.',
  'The SHG that benefits, if it is one.': 'लाभ मिळणारा समूह, असल्यास.',
  'What it is worth in rupees.': 'त्याचे मूल्य रुपयांत.',

  // The plan, the MIS, liaison, tasks, follow-ups
  Plan: 'नियोजन',
  'What you agreed with the BMM or BPM to do, a row an activity, at the latest by the end of the month before.':
    'BMM किंवा BPM सोबत काय करायचे ठरले, प्रत्येक कामाची एक ओळ, जास्तीत जास्त आधीच्या महिन्याच्या शेवटपर्यंत.',
  'The day it was agreed: the MPR of that month prints it as the next plan.':
    'ते ठरले तो दिवस: त्या महिन्याचा MPR ते पुढील नियोजन म्हणून छापतो.',
  'The day, or the first of several.': 'तो दिवस, किंवा अनेक असल्यास पहिला.',
  'Where, if it is in a village.': 'गावात असल्यास कोणत्या.',
  'Planned, done or dropped.': 'नियोजित, झाले किंवा सोडून दिले.',
  'Why dropped': 'सोडून देण्याचे कारण',
  'If it was dropped: the reason.': 'सोडून दिले असल्यास: कारण.',
  'MIS records': 'MIS नोंदी',
  'What has to go into the MIS: when it happened, and when it was entered at the BMMU and at the DMMU.':
    'MIS मध्ये जे भरायचे ते: ते कधी घडले, आणि BMMU व DMMU मध्ये कधी भरले.',
  Record: 'नोंदीचा प्रकार',
  'What sort of record.': 'कोणत्या प्रकारची नोंद.',
  'The SHG that it is about, if it is about one.': 'ती ज्या समूहाबद्दल आहे तो, असल्यास.',
  'Happened on': 'घडल्याचा दिनांक',
  'The day of the meeting or the payment itself.': 'प्रत्यक्ष बैठकीचा किंवा व्यवहाराचा दिवस.',
  'BMMU entered on': 'BMMU मध्ये भरल्याचा दिनांक',
  'The day it was entered at the BMMU. Empty: not yet.': 'BMMU मध्ये भरली तो दिवस. रिकामे: अजून नाही.',
  'Errors at first entry': 'पहिल्या नोंदीतील चुका',
  'How many had to be put right afterwards. 0 is clean.':
    'नंतर किती दुरुस्त कराव्या लागल्या. 0 म्हणजे बिनचूक.',
  'DMMU entered on': 'DMMU मध्ये भरल्याचा दिनांक',
  'The day it was entered at the DMMU. Empty: not yet.': 'DMMU मध्ये भरली तो दिवस. रिकामे: अजून नाही.',
  'PRI institutions, line departments, NGOs and banks, and how often to be in touch.':
    'पंचायत राज संस्था, शासकीय विभाग, स्वयंसेवी संस्था व बँका, आणि किती वेळा संपर्क ठेवायचा.',
  'Every quarter for the key ones: the report names those not heard from.':
    'महत्त्वाच्या संस्थांसाठी दर तिमाहीला: संपर्क न झालेल्या संस्थांची नावे अहवालात येतात.',
  'Allocated tasks': 'सोपवलेली कामे',
  'Other tasks that the BMMU gave you, who gave them, and by when.':
    'BMMU ने तुम्हाला सोपवलेली इतर कामे, कोणी सोपवली आणि कधीपर्यंत.',
  'Allocated by': 'सोपवणारे',
  'By post, such as BMM.': 'पदाने, उदा. BMM.',
  Order: 'आदेश',
  'The number of the order or letter.': 'आदेशाचा किंवा पत्राचा क्रमांक.',
  'Allocated on': 'सोपवल्याचा दिनांक',
  'The day it was given to you.': 'ते तुम्हाला दिले तो दिवस.',
  'Follow-ups': 'पाठपुरावे',
  'What visits find that somebody must do something about, and what was agreed, until it is solved. Bottlenecks go up a level.':
    'भेटींत आढळलेले व कोणीतरी सोडवायला हवे असे मुद्दे, आणि काय ठरले, ते सुटेपर्यंत. अडथळे वरच्या स्तरावर जातात.',
  'What was found, in a few words. No names of people.': 'काय आढळले, थोडक्यात. व्यक्तींची नावे नकोत.',
  'The day you found it.': 'तुम्हाला ते आढळले तो दिवस.',
  'Where, if it is in one village.': 'एकाच गावात असल्यास कोणत्या.',
  'The SHG, if it is about one.': 'एका समूहाबद्दल असल्यास तो.',
  Agreed: 'काय ठरले',
  'What was agreed to do.': 'काय करायचे ठरले.',
  'Who has it now: you, the BMMU, the DMMU or the SMMU.':
    'तो आता कोणाकडे आहे: तुमच्याकडे, BMMU, DMMU किंवा SMMU कडे.',
  'Open, under way, solved or dropped.': 'खुले, सुरू, सुटले किंवा सोडून दिले.',
  'Solved on': 'सुटल्याचा दिनांक',
  'The day it was solved.': 'तो सुटला तो दिवस.',
  Solution: 'उपाय',
  'What helped, in a sentence or two. The QPR prints it; no names of people.':
    'कशामुळे मदत झाली, एक-दोन वाक्यांत. QPR ते छापतो; व्यक्तींची नावे नकोत.',
};
