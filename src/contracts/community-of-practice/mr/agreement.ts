/** The agreement, its terms and what is due when. */
export const agreement: Readonly<Record<string, string>> = {
  'Community of practice': 'सराव समुदाय',
  'For a freelancer who listens, compares and gathers people for a few months, for so many days within a fixed sum, and then hands over.':
    'काही महिने लोकांचे ऐकणाऱ्या, पर्यायांची तुलना करणाऱ्या व लोकांना एकत्र आणणाऱ्या, ठरलेल्या रकमेत ठरावीक दिवस काम करणाऱ्या आणि मग काम सोपवणाऱ्या स्वतंत्र व्यावसायिकासाठी.',
  'Community of Practice development for Community Tech':
    'सामुदायिक तंत्रज्ञानासाठी सराव समुदायाची उभारणी',
  'The Secretariat, Promising Trouble': 'सचिवालय, Promising Trouble',
  'Bank transfer to the account that the Secretariat has on file':
    'सचिवालयाकडे नोंद असलेल्या खात्यावर बँक हस्तांतरण',
  '“As soon as possible” names no first day: 1 December 2022 is taken, the day after expressions of interest are due.':
    '“As soon as possible” (शक्य तितक्या लवकर) यात पहिला दिवस दिलेला नाही: स्वारस्य प्रस्तावांच्या मुदतीच्या दुसऱ्या दिवशी, म्हणजे 1 डिसेंबर 2022 धरला आहे.',
  'The call says both “from now until February 2023” and “through to January 2023”: the later, 28 February 2023, is taken until Promising Trouble decides.':
    'आवाहनात “from now until February 2023” (आतापासून फेब्रुवारी 2023 पर्यंत) आणि “through to January 2023” (जानेवारी 2023 पर्यंत) असे दोन्ही म्हटले आहे: Promising Trouble निर्णय घेईपर्यंत नंतरचा, म्हणजे 28 फेब्रुवारी 2023 धरला आहे.',
  '“In 2022” is read as the budget that pays, not as a last day for invoices: £6,000 is all there is until the contract ends.':
    '“In 2022” म्हणजे ज्या अंदाजपत्रकातून पैसे येतात ते, देयकांचा शेवटचा दिवस नव्हे, असे धरले आहे: करार संपेपर्यंत एकूण £6,000 च आहेत.',
  'The call asks for a day rate: £300 without VAT is taken. £6,000 buys 20 days at it; with a VAT number it would be 16.66 days, and at £350 and VAT 14.28 days, rounded down.':
    'आवाहनात दिवसाचा दर विचारला आहे: VAT वगळून £300 धरला आहे. त्या दराने £6,000 मध्ये 20 दिवस बसतात; VAT क्रमांक असता तर 16.66 दिवस, आणि £350 व VAT धरून 14.28 दिवस, खाली पूर्णांकित.',
  'The call asks for no weekly hours: 12.5 h a week for 12 weeks stand for 150 h, which is 20 days.':
    'आवाहनात आठवड्याचे तास दिलेले नाहीत: 12 आठवडे दर आठवड्याला 12.5 तास, म्हणजे 150 तास किंवा 20 दिवस धरले आहेत.',
  'Twelve weeks are counted: 20 days of 7.5 h at £300 a day come to £6,000. At another day rate, change the hours per week, and the days in T2.':
    'बारा आठवडे धरले आहेत: दिवसाला £300 दराने 7.5 तासांचे 20 दिवस म्हणजे £6,000. दिवसाचा दर वेगळा असल्यास दर आठवड्याचे तास आणि T2 मधील दिवस बदला.',
  'The call names no instalments: each month’s invoice is for the days worked, at £6,000 for 20 days. Fixed would mean three equal parts of £2,000.':
    'आवाहनात हप्ते दिलेले नाहीत: प्रत्येक महिन्याचे देयक केलेल्या दिवसांचे, 20 दिवसांना £6,000 या दराने. समान म्हणजे £2,000 चे तीन सारखे भाग झाले असते.',
  'Without a VAT number no VAT is shown: the whole £6,000 is fee. With one it is £5,000.00 and £1,000.00 VAT.':
    'VAT क्रमांक नसल्यास VAT दाखवला जात नाही: संपूर्ण £6,000 मानधन. असल्यास £5,000.00 आणि £1,000.00 VAT.',
  'Invoices are due 30 days after their issue: the call names no time for payment.':
    'देयक जारी केल्यापासून 30 दिवसांत प्रदान व्हावे: आवाहनात प्रदानाची मुदत दिलेली नाही.',
  'A day is taken to be 7.5 h: the call speaks of a day rate, not of its hours.':
    'एक दिवस 7.5 तासांचा धरला आहे: आवाहनात दिवसाच्या दराचा उल्लेख आहे, त्याच्या तासांचा नाही.',
  'The year is counted from December, so that the three months of the contract are one quarter: 2022-Q1.':
    'वर्ष डिसेंबरपासून मोजले आहे, म्हणजे कराराचे तीन महिने एका तिमाहीत येतात: 2022-Q1.',

  // Money, days, the end and the application
  'No more than £6,000 is invoiced over the whole contract, VAT included, whichever year an invoice falls in.':
    'देयक कोणत्याही वर्षातले असले तरी संपूर्ण करारात VAT धरून £6,000 पेक्षा जास्त देयके दिली जात नाहीत.',
  'Each month is invoiced for its days. Payment by deliverable is for Promising Trouble to ask for.':
    'प्रत्येक महिन्याचे देयक त्यातील दिवसांचे असते. फलितानुसार प्रदान हवे असल्यास ते Promising Trouble ने मागायचे.',
  'Days are what the fee buys at the day rate in the Contract tab: 20 days at £300 without VAT.':
    'दिवस म्हणजे करार शीटमधील दिवसाच्या दराने मानधनात बसतात ते: VAT वगळून £300 दराने 20 दिवस.',
  'Proposed: 5 days of the 20 days.': 'प्रस्तावित: 20 दिवसांपैकी 5 दिवस.',
  'Proposed: 2.5 days of the 20 days.': 'प्रस्तावित: 20 दिवसांपैकी 2.5 दिवस.',
  'Proposed: 3 days of the 20 days.': 'प्रस्तावित: 20 दिवसांपैकी 3 दिवस.',
  'Proposed: 2 days of the 20 days.': 'प्रस्तावित: 20 दिवसांपैकी 2 दिवस.',
  'Where the call is silent or says two things, the Secretariat decides within two weeks of being asked.':
    'आवाहनात काही म्हटलेले नसेल किंवा दोन गोष्टी म्हटल्या असतील तेथे सचिवालय विचारल्यापासून दोन आठवड्यांत निर्णय घेते.',
  'A bridge ends with a handover: the pack is complete in the last week of February.':
    'मधल्या काळातील काम हस्तांतरणाने संपते: संच फेब्रुवारीच्या शेवटच्या आठवड्यात पूर्ण होतो.',
  'The hire may come early, or the work end in January: by 31 January what there is can be handed over.':
    'नेमणूक लवकर होऊ शकते किंवा काम जानेवारीत संपू शकते: 31 जानेवारीपर्यंत जे आहे ते सोपवता यायला हवे.',
  'Each thing to hand over is ready and has a link; judged from the middle of January on, in case the end comes early.':
    'सोपवायची प्रत्येक बाब तयार आहे आणि तिचा दुवा आहे; काम लवकर संपू शकते म्हणून जानेवारीच्या मध्यापासून तपासले जाते.',
  'GMT is the time of Europe/London in November: 9 in the morning there.':
    'GMT म्हणजे नोव्हेंबरमधील Europe/London ची वेळ: तेथील सकाळचे 9.',
  '“Over two pages” is read as on two pages, not as more than two.':
    '“Over two pages” म्हणजे दोन पानांवर, दोनपेक्षा जास्त नव्हे, असे धरले आहे.',

  // The work
  'The call names no number: 12 conversations are proposed.':
    'आवाहनात संख्या नाही: 12 चर्चा प्रस्तावित आहेत.',
  'Every funded organisation is asked at least once.':
    'निधी मिळालेल्या प्रत्येक संस्थेला किमान एकदा विचारले जाते.',
  '“Creators and users” is read as at least four conversations with each.':
    '“creators and users” (निर्माते व वापरकर्ते) म्हणजे दोन्ही प्रकारच्या लोकांशी प्रत्येकी किमान चार चर्चा असे धरले आहे.',
  'Nobody is quoted without having agreed to it.': 'संमती दिल्याशिवाय कोणाचेही शब्द उद्धृत केले जात नाहीत.',
  '“A range” is read as at least three options.':
    '“A range” (विविध) म्हणजे किमान तीन पर्याय असे धरले आहे.',
  'An option can be compared once it says what is for and against it, what it costs, what it means for care and inclusion, and what is recommended.':
    'पर्यायाच्या बाजूचे व विरोधातील मुद्दे, त्याचा खर्च, काळजी व समावेशन यांबाबत त्याचा अर्थ आणि शिफारस लिहिली की त्याची तुलना करता येते.',
  'Somebody who is at one step for more than 30 days is pointed out by code: the process may need mending, not the person.':
    'एकाच पायरीवर 30 दिवसांपेक्षा जास्त राहिलेली व्यक्ती संकेतांकाने दाखवली जाते: दोष व्यक्तीचा नव्हे, प्रक्रियेचा असू शकतो.',
  'Every tool on the list is evaluated once.': 'यादीतील प्रत्येक साधनाचे एकदा मूल्यमापन होते.',
  'Six questions, 0 to 2 points each: a tool that is recommended has at least 8 of 12.':
    'सहा प्रश्न, प्रत्येकी 0 ते 2 गुण: शिफारस केलेल्या साधनाला 12 पैकी किमान 8 गुण असतात.',
  'The call names no number: three open source tools are proposed.':
    'आवाहनात संख्या नाही: मुक्त स्रोत असलेली तीन साधने प्रस्तावित आहेत.',
  '“Active participation” is read as coming to at least one gathering.':
    '“Active participation” (सक्रिय सहभाग) म्हणजे किमान एका मेळाव्याला येणे असे धरले आहे.',
  '“Also open to other organisations” is read as asking at least three of them.':
    '“Also open to other organisations” (इतर संस्थांसाठीही खुले) म्हणजे त्यांपैकी किमान तिघांना विचारणे असे धरले आहे.',

  // Together
  'The deliverables of this contract and their days are in Milestones, as proposals; a week’s grace is given.':
    'या करारातील फलिते व त्यांचे दिनांक मुदतीची कामे या शीटमध्ये प्रस्ताव म्हणून आहेत; एका आठवड्याची सवलत दिली आहे.',
  'A deliverable is done when there is a link to it.': 'फलिताचा दुवा दिला की ते झाले असे धरले जाते.',
  'What is in Miro, Asana or Google Workspace is linked to, not copied: each gathering has a link to its notes.':
    'Miro, Asana किंवा Google Workspace मध्ये जे आहे त्याचा दुवा दिला जातो, प्रत केली जात नाही: प्रत्येक मेळाव्याच्या टिपणांचा दुवा असतो.',
  '“Collaborate with the Secretariat” is read as a progress note every second Friday; two days’ grace is given, and one note in five may be late.':
    '“Collaborate with the Secretariat” (सचिवालयासोबत काम करणे) म्हणजे दर दुसऱ्या शुक्रवारी प्रगती टिपण असे धरले आहे; दोन दिवसांची सवलत आहे, आणि पाचपैकी एक टिपण उशिरा चालते.',
  'The call names no report to the funder: one is proposed for the last day.':
    'आवाहनात निधी देणाऱ्या संस्थेसाठी अहवाल मागितलेला नाही: शेवटच्या दिवशी एक प्रस्तावित आहे.',
  'To bring together is read as one gathering a month.':
    'एकत्र आणणे म्हणजे महिन्याला एक मेळावा असे धरले आहे.',
  'People come back when what was agreed is done: four actions in five within a week of their day.':
    'जे ठरले ते झाले की लोक परत येतात: पाचपैकी चार कृती मुदतीपासून एका आठवड्यात.',
  'Care for people is read as: nobody is written to who has not opted in, no more is kept than is needed, and people are never scored.':
    'लोकांची काळजी म्हणजे: संमती न दिलेल्या कोणालाही लिहिले जात नाही, गरजेपेक्षा जास्त माहिती ठेवली जात नाही, आणि लोकांना कधीही गुण दिले जात नाहीत, असे धरले आहे.',

  // What is due when
  'Expression of interest in, by 9am GMT': 'स्वारस्य प्रस्ताव सादर, सकाळी 9 (GMT) पर्यंत',
  'Last day, VAT and payment decided': 'शेवटचा दिवस, VAT व प्रदान ठरवणे',
  'First gathering of the funded organisations': 'निधी मिळालेल्या संस्थांचा पहिला मेळावा',
  'Programme for 2023 gone through with the Secretariat': 'सचिवालयासोबत 2023 च्या कार्यक्रमाची चर्चा',
  'What creators and users want and need: findings': 'निर्माते व वापरकर्त्यांना काय हवे: निष्कर्ष',
  'Tools compared, with a suggestion': 'साधनांची तुलना, सूचनेसह',
  'Options for organising and operating, with a suggestion': 'संघटन व संचालनाचे पर्याय, सूचनेसह',
  'Sign-up and onboarding process, tried out': 'नोंदणी व स्वागताची प्रक्रिया, करून पाहिलेली',
  'Ready to hand over, should the work end in January': 'काम जानेवारीत संपल्यास सोपवण्याची तयारी',
  'Handover pack complete': 'हस्तांतरण संच पूर्ण',
  'Expression of interest': 'स्वारस्य प्रस्ताव',
  'Promising Trouble': 'Promising Trouble',
  'The community manager': 'समुदाय व्यवस्थापक',
};
