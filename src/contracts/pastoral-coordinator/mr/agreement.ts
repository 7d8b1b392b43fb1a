/** The post, its terms and what is due when. */
export const agreement: Readonly<Record<string, string>> = {
  'Pastoral co-ordinator': 'विद्यार्थी कल्याण समन्वयक',
  'For somebody who looks after a year group in a school: attendance, progress, behaviour, a caseload and the way back into lessons.':
    'शाळेतील एका इयत्तेची काळजी घेणाऱ्या व्यक्तीसाठी: उपस्थिती, प्रगती, वर्तन, जबाबदारीतील विद्यार्थी आणि वर्गात परत येण्याची वाट.',
  'Pastoral Co-ordinator, Year 9': 'विद्यार्थी कल्याण समन्वयक, इयत्ता 9',
  'The job description names three posts to report to: the Senior Pastoral Co-ordinator gets the caseload list and the year report, the Deputy Headteacher the year report.':
    'कार्यवर्णनात अहवाल देण्यासाठी तीन पदे आहेत: वरिष्ठ विद्यार्थी कल्याण समन्वयकांना जबाबदारीतील विद्यार्थ्यांची यादी व इयत्तेचा अहवाल, उपमुख्याध्यापकांना इयत्तेचा अहवाल.',
  'The job description names no first day: the workbook is kept for one school year, from 1 September 2025.':
    'कार्यवर्णनात पहिला दिवस दिलेला नाही: कार्यपुस्तिका 1 सप्टेंबर 2025 पासूनच्या एका शालेय वर्षासाठी ठेवली आहे.',
  'The post goes on: the school year ends on 31 August 2026, this workbook with it.':
    'पद पुढे चालू राहते: शालेय वर्ष 31 ऑगस्ट 2026 ला संपते, आणि त्यासोबत ही कार्यपुस्तिका.',
  'A day is taken to be 7 h 24 min, a fifth of a 37-hour week: the job description says “normal hours” and gives none.':
    'एक दिवस 7 तास 24 मिनिटांचा, म्हणजे 37 तासांच्या आठवड्याचा पाचवा भाग, धरला आहे: कार्यवर्णनात “normal hours” (नेहमीचे तास) म्हटले आहे, आकडा नाही.',
  'More than 11 h in one day is questioned, not refused.':
    'एका दिवसात 11 तासांपेक्षा जास्त असल्यास विचारणा होते, नकार दिला जात नाही.',
  '“Out of hours” is taken to begin at 17:00; weekends and bank holidays count too.':
    '“Out of hours” (कामाच्या वेळेबाहेर) 17:00 वाजता सुरू होते असे धरले आहे; शनिवार-रविवार व सार्वजनिक सुट्ट्याही त्यात धरल्या जातात.',
  'Figures about fewer than 5 pupils are left out of reports to governors, so that nobody can be recognised.':
    '5 पेक्षा कमी विद्यार्थ्यांचे आकडे नियामक मंडळाच्या अहवालात दिले जात नाहीत, म्हणजे कोणीही ओळखू येत नाही.',

  // Records and engagement
  '“Accuracy” is read as nine rows in ten of the log written within 7 days.':
    '“Accuracy” (अचूकता) म्हणजे दैनंदिनीच्या दहापैकी नऊ ओळी 7 दिवसांत लिहिणे असे धरले आहे.',
  '“Security” is read as a look, once a term, at who can open the workbook; the days are in Milestones.':
    '“Security” (सुरक्षितता) म्हणजे कार्यपुस्तिका कोण उघडू शकते हे सत्रातून एकदा पाहणे असे धरले आहे; दिनांक मुदतीची कामे शीटमध्ये आहेत.',
  'A first step within 10 days is asked for nine barriers in ten.':
    'दहापैकी नऊ अडथळ्यांसाठी 10 दिवसांत पहिली पायरी अपेक्षित आहे.',
  'Each pupil on tier 1 is given an engagement rating every week.':
    'पातळी 1 मधील प्रत्येक विद्यार्थ्याच्या सहभागाला दर आठवड्याला गुण दिले जातात.',
  'A pupil whose rating was 1 or 2 in half of the weeks or more is at risk.':
    'निम्म्या किंवा अधिक आठवड्यांत 1 किंवा 2 गुण मिळालेला विद्यार्थी धोक्यात धरला जातो.',
  'What was prevented cannot be counted: pupils who have lost 10, 60 or 90 sessions are. 90 sessions, 45 days, are the limit for a school year.':
    'जे टळले ते मोजता येत नाही: 10, 60 किंवा 90 सत्रे बुडालेले विद्यार्थी मोजले जातात. 90 सत्रे, म्हणजे 45 दिवस, ही शालेय वर्षाची मर्यादा आहे.',
  'Pupil and home are met on the first day back, or the day after.':
    'विद्यार्थी व पालक यांना परतल्याच्या पहिल्या दिवशी किंवा दुसऱ्या दिवशी भेटले जाते.',
  'The job description has no figures: unauthorised absence from 2 % is watched, from 5 % it is called truancy.':
    'कार्यवर्णनात आकडे नाहीत: विनापरवानगी अनुपस्थितीवर 2% पासून लक्ष ठेवले जाते, 5% पासून तिला शाळा बुडवणे म्हटले जाते.',
  'Each intervention asks the pupil before and after, from 1 to 5.':
    'प्रत्येक हस्तक्षेपाच्या आधी व नंतर विद्यार्थ्याला विचारले जाते, 1 ते 5.',
  '“Daily stress” is read as at least three check-ins in a school week.':
    '“Daily stress” (रोजचा ताण) म्हणजे शाळेच्या आठवड्यात किमान तीन वेळा विचारपूस असे धरले आहे.',

  // Progress and plans
  'All pupils in the year group are checked in at least three subjects in each half of the school year.':
    'इयत्तेतील सर्व विद्यार्थ्यांची शालेय वर्षाच्या प्रत्येक सहामाहीत किमान तीन विषयांत पडताळणी होते.',
  'A pupil is below in some subjects, or in most from half of them on, whatever the number of grades.':
    'विद्यार्थी काही विषयांत मागे, किंवा निम्म्यापासून पुढे बहुतेक विषयांत मागे धरला जातो, श्रेणींचा फरक कितीही असो.',
  'An intervention is “appropriate” when it has a goal, a number of sessions and an end.':
    'ध्येय, सत्रांची संख्या आणि शेवट असलेला हस्तक्षेप “appropriate” (योग्य) धरला आहे.',
  'What an intervention brought is looked at within 10 days of its end.':
    'हस्तक्षेपातून काय साधले ते तो संपल्यापासून 10 दिवसांत पाहिले जाते.',
  '“Appropriate” is read as the five ticks of the Paperwork sheet, in nine cases of ten.':
    '“Appropriate” (योग्य) म्हणजे दहापैकी नऊ प्रकरणांत कागदपत्र पडताळणी शीटमधील पाचही खुणा असे धरले आहे.',
  'A plan is reviewed by the day that it names.': 'आराखड्यात लिहिलेल्या दिवसापर्यंत त्याचा आढावा होतो.',
  'Every pupil on tiers 1 and 2 has a plan in the school year.':
    'पातळी 1 व 2 मधील प्रत्येक विद्यार्थ्याचा शालेय वर्षात आराखडा असतो.',
  'Each of the three methods is used in the school year.': 'शालेय वर्षात तिन्ही पद्धती वापरल्या जातात.',
  '“To support” is read as one session of Challenge Wednesday in a month.':
    '“To support” (साहाय्य करणे) म्हणजे महिन्याला आव्हान बुधवारचे एक सत्र असे धरले आहे.',
  'A modified timetable is reviewed by the day that it names from the start.':
    'बदललेल्या वेळापत्रकाचा आढावा त्यात सुरुवातीपासून लिहिलेल्या दिवसापर्यंत होतो.',
  'A modified timetable ends by the day that it names from the start.':
    'बदललेले वेळापत्रक त्यात सुरुवातीपासून लिहिलेल्या दिवसापर्यंत संपते.',
  'Every such return has a plan, and is marked as confidential.':
    'अशा प्रत्येक पुनरागमनाचा आराखडा असतो, आणि ते गोपनीय म्हणून नोंदवलेले असते.',
  'To liaise is read as one contact a month with each of the five.':
    'समन्वय म्हणजे पाचही जणांशी महिन्याला एक संपर्क असे धरले आहे.',
  'One-to-one work begins within 7 days of the end of the BSS intervention.':
    'BSS चे काम संपल्यापासून 7 दिवसांत वैयक्तिक काम सुरू होते.',

  // Attendance, feedback and returns
  'The job description has no figures: persistent absence is 10 % of possible sessions or more, severe 50 % or more, as the Department for Education has it. Its persistent absence is both bands together. 38 of 380 is persistent.':
    'कार्यवर्णनात आकडे नाहीत: शिक्षण विभागाप्रमाणे (DfE) शक्य सत्रांच्या 10% किंवा अधिक म्हणजे सातत्याची अनुपस्थिती, 50% किंवा अधिक म्हणजे गंभीर. विभागाची सातत्याची अनुपस्थिती म्हणजे दोन्ही गट मिळून. 380 पैकी 38 म्हणजे सातत्याची.',
  'The job description has no figures: a pupil who attends 92 % of possible sessions or less is at risk of persistent absence.':
    'कार्यवर्णनात आकडे नाहीत: शक्य सत्रांच्या 92% किंवा त्याहून कमी सत्रांना हजर राहणारा विद्यार्थी सातत्याच्या अनुपस्थितीच्या धोक्यात असतो.',
  'Attendance is entered for every pupil in the year group in every quarter.':
    'इयत्तेतील प्रत्येक विद्यार्थ्याची उपस्थिती दर तिमाहीला नोंदवली जाते.',
  'Each quarter is also looked at by itself, so that movement between the bands can be seen.':
    'प्रत्येक तिमाही स्वतंत्रपणेही पाहिली जाते, म्हणजे श्रेणींमधील बदल दिसतो.',
  'For attendance, at most 8 % of all possible sessions are missed.':
    'उपस्थितीसाठी: सर्व शक्य सत्रांपैकी कमाल 8% सत्रे बुडतात.',
  'For behaviour, at least half of what is noticed is positive.':
    'वर्तनासाठी: नोंदवलेल्यांपैकी किमान निम्मे वर्तन सकारात्मक असते.',
  'For social skills, they are asked for before and after, from 1 to 5.':
    'सामाजिक कौशल्यांसाठी: आधी व नंतर विचारले जाते, 1 ते 5.',
  'Connexions is now the careers adviser; each pupil on tiers 1 and 2 has one appointment in the school year.':
    'Connexions च्या जागी आता करिअर मार्गदर्शक आहेत; पातळी 1 व 2 मधील प्रत्येक विद्यार्थ्याची शालेय वर्षात एक भेट होते.',
  'Each pupil on tier 1 is observed once a quarter.':
    'पातळी 1 मधील प्रत्येक विद्यार्थ्याचे तिमाहीतून एकदा निरीक्षण होते.',
  'Nine answers in ten are given within 3 days of the day on which they are due.':
    'दहापैकी नऊ उत्तरे मुदतीनंतर 3 दिवसांत दिली जातात.',
  'Pupils and staff each get feedback in every month.':
    'विद्यार्थी आणि शिक्षक व कर्मचारी, दोघांनाही दरमहा अभिप्राय मिळतो.',
  'A return that stays at one stage for more than 49 school-time days (six weeks and one of grace) is pointed out.':
    'शाळेच्या 49 दिवसांपेक्षा जास्त (सहा आठवडे आणि सवलतीचा एक) एकाच टप्प्यावर राहिलेले पुनरागमन दाखवून दिले जाते.',
  'Every support that ends says why.': 'संपलेल्या प्रत्येक साहाय्याचे कारण लिहिलेले असते.',

  // Voices and the caseload
  'Each of the four ways of asking is used in each half of the school year.':
    'विचारण्याच्या चारही पद्धती शालेय वर्षाच्या प्रत्येक सहामाहीत वापरल्या जातात.',
  '“Using student feedback” is read as doing something within six weeks.':
    '“Using student feedback” (विद्यार्थ्यांच्या अभिप्रायाचा वापर) म्हणजे सहा आठवड्यांत काहीतरी करणे असे धरले आहे.',
  'The home of each pupil on tier 1 is reached once a month.':
    'पातळी 1 मधील प्रत्येक विद्यार्थ्याच्या पालकांशी महिन्यातून एकदा संपर्क होतो.',
  'The most vulnerable pupils, tier 1, are seen every school week.':
    'सर्वाधिक गरजू विद्यार्थ्यांना, म्हणजे पातळी 1, शाळेच्या प्रत्येक आठवड्यात भेटले जाते.',
  'Pupils on tier 2 are seen every month.': 'पातळी 2 मधील विद्यार्थ्यांना दरमहा भेटले जाते.',
  'Pupils on tier 3 are seen every quarter.': 'पातळी 3 मधील विद्यार्थ्यांना दर तिमाहीला भेटले जाते.',
  '“Organising” is read as two group sessions in a month.':
    '“Organising” (आयोजन) म्हणजे महिन्याला दोन गट सत्रे असे धरले आहे.',

  // Responsibilities
  'One learning walk (“standard walk”) and one pupil pursuit are done in a month.':
    'महिन्याला एक वर्ग फेरी (“standard walk”) आणि एक विद्यार्थी मागोवा केला जातो.',
  '“Be involved” is read as one event, trip or visit in a quarter.':
    '“Be involved” (सहभागी असणे) म्हणजे तिमाहीला एक कार्यक्रम, सहल किंवा भेट असे धरले आहे.',
  '“Timetabled” is read as 19 planned sessions in 20 that take place.':
    '“Timetabled” (वेळापत्रकाप्रमाणे) म्हणजे नियोजित 20 पैकी 19 सत्रे होणे असे धरले आहे.',
  'Each club meets once in every school week.': 'प्रत्येक क्लब शाळेच्या प्रत्येक आठवड्यात एकदा भरतो.',
  'Disclosures are never recorded here: only the date and the reference of the safeguarding system.':
    'मुलांनी विश्वासाने सांगितलेले येथे कधीही लिहायचे नाही: फक्त दिनांक आणि बाल संरक्षण प्रणालीतील संदर्भ.',
  'A concern is passed on the same day.': 'चिंतेची बाब त्याच दिवशी कळवली जाते.',
  'Each journey has a purpose and its miles. “As necessary” sets no number of hours: evenings and weekends are only counted. A mile is taken to be paid at 45p, and at 25p after 10,000 in a school year; the rate is the school’s to say, in Measures.':
    'प्रत्येक प्रवासाचे कारण व मैल लिहिलेले असतात. “As necessary” (गरजेनुसार) मध्ये तासांची संख्या नाही: संध्याकाळ व शनिवार-रविवार फक्त मोजले जातात. मैलाला 45 पेन्स, आणि शैक्षणिक वर्षात 10,000 मैलांनंतर 25 पेन्स धरले आहेत; दर शाळेने ठरवायचा आहे, मोजमापे शीटमध्ये.',
  '“Proactive” is read as an action for everything negative that is noticed.':
    '“Proactive” (पुढाकाराने) म्हणजे नोंदवलेल्या प्रत्येक नकारात्मक वर्तनावर कृती असे धरले आहे.',
  'Each pupil on tier 1 is offered an opportunity to show what they can do in each half of the school year.':
    'पातळी 1 मधील प्रत्येक विद्यार्थ्याला शालेय वर्षाच्या प्रत्येक सहामाहीत आपली क्षमता दाखवण्याची संधी दिली जाते.',
  'Advice is given on each of the four topics in every quarter.':
    'दर तिमाहीला चारही विषयांवर सल्ला दिला जातो.',
  'To liaise is read as one provision review a quarter with each of the three.':
    'समन्वय म्हणजे तिघांसोबत तिमाहीला प्रत्येकी एक साहाय्य आढावा असे धरले आहे.',
  'A review that named its next day is held within a week of it.':
    'पुढील दिवस ठरलेला आढावा त्या दिवसापासून एका आठवड्यात होतो.',
  'Other duties are counted, not scored; each says which post asked for it.':
    'इतर कामे मोजली जातात, त्यांना गुण दिले जात नाहीत; प्रत्येक काम कोणत्या पदाने सांगितले ते लिहिलेले असते.',
  'The year group’s report is due at the end of each half-term, the governors’ once a term; three days’ grace is given.':
    'इयत्तेचा अहवाल प्रत्येक अर्धसत्राच्या शेवटी, नियामक मंडळाचा सत्रातून एकदा देय आहे; तीन दिवसांची सवलत आहे.',

  // What is due when
  'Check who can open this workbook (autumn term)': 'ही कार्यपुस्तिका कोण उघडू शकते ते पाहणे (शरद सत्र)',
  'Check who can open this workbook (spring term)': 'ही कार्यपुस्तिका कोण उघडू शकते ते पाहणे (वसंत सत्र)',
  'Check who can open this workbook (summer term)': 'ही कार्यपुस्तिका कोण उघडू शकते ते पाहणे (ग्रीष्म सत्र)',
  'Attendance aims of the year group agreed with the Attendance Manager':
    'इयत्तेची उपस्थितीची उद्दिष्टे उपस्थिती व्यवस्थापकांसोबत ठरवणे',
  'Learning plans agreed for every pupil on tiers 1 and 2':
    'पातळी 1 व 2 मधील प्रत्येक विद्यार्थ्याचा अध्ययन आराखडा ठरवणे',
  'Tiers looked at anew with the Senior Pastoral Co-ordinator':
    'वरिष्ठ विद्यार्थी कल्याण समन्वयकांसोबत पातळ्यांचा नव्याने विचार',
  'Year group handed over to the next co-ordinator': 'पुढील समन्वयकांकडे इयत्तेचे हस्तांतरण',
  'Deputy Headteacher': 'उपमुख्याध्यापक',
  'Autumn 1': 'शरद सत्र 1',
  'Autumn 2': 'शरद सत्र 2',
  'Spring 1': 'वसंत सत्र 1',
  'Spring 2': 'वसंत सत्र 2',
  'Summer 1': 'ग्रीष्म सत्र 1',
  'Summer 2': 'ग्रीष्म सत्र 2',
};
