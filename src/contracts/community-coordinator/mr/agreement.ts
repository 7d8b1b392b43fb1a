/** The agreement, its terms and what is due when. */
export const agreement: Readonly<Record<string, string>> = {
  'Community coordinator': 'समुदाय समन्वयक',
  'For somebody who helps a community to organise itself, at so many hours a week on average, paid in instalments.':
    'समुदायाला संघटित होण्यास मदत करणाऱ्या, आठवड्याला सरासरी ठरावीक तास काम करणाऱ्या आणि हप्त्यांनी मानधन मिळणाऱ्या व्यक्तीसाठी.',
  'Patna Community Coordinator': 'पाटणा समुदाय समन्वयक',
  'The Secretary, Patna Action Group Ltd': 'सचिव, Patna Action Group Ltd',
  'Bank transfer to the account that the Secretary has on file':
    'सचिवांकडे नोंद असलेल्या खात्यावर बँक हस्तांतरण',
  '“On average” names no window: the whole contract is taken, and each month is shown beside it.':
    '“On average” (सरासरी) कोणत्या काळावर ते सांगत नाही: संपूर्ण करार धरला आहे, आणि शेजारी प्रत्येक महिना दाखवला आहे.',
  'The specification gives no rate: of the applications that were decided, a third being awarded is taken as a mark.':
    'कार्यवर्णनात प्रमाण दिलेले नाही: निर्णय झालेल्या अर्जांपैकी एक तृतीयांश मंजूर व्हावेत असे धरले आहे.',
  'The specification names no first day: 1 January 2026 stands for it.':
    'कार्यवर्णनात पहिला दिवस दिलेला नाही: त्याऐवजी 1 जानेवारी 2026 धरला आहे.',
  'The initial term of 12 months is counted from the first day.':
    'सुरुवातीची 12 महिन्यांची मुदत पहिल्या दिवसापासून मोजली आहे.',
  'Funding for 4 years is counted from the first day of the contract.':
    '4 वर्षांचा निधी कराराच्या पहिल्या दिवसापासून मोजला आहे.',
  'Twelve months are counted as 52 weeks: 1,456 h in all, and 121 h 20 min in a mean month. Counted as 365 days they would be 1,460 h.':
    'बारा महिने म्हणजे 52 आठवडे धरले आहेत: एकूण 1,456 तास, सरासरी महिन्याला 121 तास 20 मि. 365 दिवस धरले तर ते 1,460 तास झाले असते.',
  'A full-time week is taken to be 35 h: the contract gives only its pay, and 28 h × £32,500 ÷ £26,000 is 35 h.':
    'पूर्णवेळ कामाचा आठवडा 35 तासांचा धरला आहे: करारात फक्त त्याचे मानधन दिले आहे, आणि 28 तास × £32,500 ÷ £26,000 म्हणजे 35 तास.',
  '“Monthly instalments … against hours worked” is read as 12 fixed instalments, each with a statement of the hours worked and the difference.':
    '“Monthly instalments … against hours worked” (केलेल्या तासांपोटी मासिक हप्ते) म्हणजे 12 समान हप्ते, प्रत्येकासोबत केलेल्या तासांचे आणि फरकाचे विवरण असे धरले आहे.',
  'A day is taken to be 7 h, a fifth of a full-time week: the contract does not speak of days.':
    'एक दिवस 7 तासांचा, म्हणजे पूर्णवेळ आठवड्याचा पाचवा भाग, धरला आहे: करारात दिवसांचा उल्लेख नाही.',
  'More than 12 h in one day is questioned, not refused.':
    'एका दिवसात 12 तासांपेक्षा जास्त असल्यास विचारणा होते, नकार दिला जात नाही.',

  // Terms
  '“Regular working in Patna” is read as at least one day in every week.':
    '“Regular working in Patna” (पाटणा येथे नियमित काम) म्हणजे दर आठवड्याला किमान एक दिवस असे धरले आहे.',
  '“Regularly” is read as never more than 14 days between two days at a community venue.':
    '“Regularly” (नियमितपणे) म्हणजे सामुदायिक ठिकाणच्या दोन दिवसांमध्ये कधीही 14 दिवसांपेक्षा जास्त अंतर नसणे असे धरले आहे.',
  '“Regularly” is read as at least 4 sessions at a community venue in a month.':
    '“Regularly” (नियमितपणे) म्हणजे महिन्याला सामुदायिक ठिकाणी किमान 4 सत्रे असे धरले आहे.',
  'Twelve instalments that add up to the penny: 8 of £2,166.67 and 4 of £2,166.66.':
    'पेनीपर्यंत अचूक बेरीज होणारे बारा हप्ते: £2,166.67 चे 8 आणि £2,166.66 चे 4.',
  'An invoice rests on the log: nine rows in ten are written within 7 days.':
    'देयक दैनंदिनीवर आधारलेले असते: दहापैकी नऊ ओळी 7 दिवसांत लिहिलेल्या असाव्यात.',
  'One light or busy week means nothing: more than 10 % off over 8 weeks is pointed out.':
    'एखाद्या आठवड्यात कमी किंवा जास्त काम झाल्याने काही बिघडत नाही: 8 आठवड्यांत 10% पेक्षा जास्त फरक पडल्यास ते दाखवले जाते.',
  '“At the forefront” is read as residents leading, or leading with you, one session in four.':
    '“At the forefront” (अग्रभागी) म्हणजे चारपैकी एका सत्राचे नेतृत्व रहिवाशांनी, स्वतः किंवा तुमच्यासोबत, करणे असे धरले आहे.',
  'Steps towards taking part have no date: half a year at a stage before it is pointed out.':
    'सहभागाकडे जाणाऱ्या पायऱ्यांना मुदत नाही: एकाच टप्प्यावर अर्धे वर्ष झाले की ते दाखवले जाते.',
  '“New activity groups” is read as at least two over the contract.':
    '“New activity groups” (नवीन उपक्रम गट) म्हणजे संपूर्ण करारात किमान दोन असे धरले आहे.',
  'A group that stays at one stage for more than 90 days is pointed out.':
    'एकाच टप्प्यावर 90 दिवसांपेक्षा जास्त राहिलेला गट दाखवला जातो.',
  'Each indicator that the board chose is read once a quarter.':
    'मंडळाने निवडलेला प्रत्येक निर्देशक तिमाहीतून एकदा मोजला जातो.',
  'To maintain a relationship is read as one contact a quarter with each key stakeholder.':
    'संबंध टिकवणे म्हणजे प्रत्येक महत्त्वाच्या हितसंबंधीयाशी तिमाहीला एक संपर्क असे धरले आहे.',
  'The steps of the refresh and their days are in Milestones; a month’s grace is given.':
    'आराखडा अद्ययावत करण्याच्या पायऱ्या व त्यांचे दिनांक मुदतीची कामे या शीटमध्ये आहेत; एका महिन्याची सवलत दिली आहे.',
  'To liaise is read as one contact a quarter with each of the three communities.':
    'समन्वय म्हणजे तीनपैकी प्रत्येक समुदायाशी तिमाहीला एक संपर्क असे धरले आहे.',
  '“Up to date” is read as something on each of the five topics in every quarter.':
    '“Up to date” (अद्ययावत) म्हणजे दर तिमाहीला पाचपैकी प्रत्येक विषयावर काही ना काही असे धरले आहे.',
  '“Regular reviews” is read as one a quarter, held within two weeks of the day in Milestones.':
    '“Regular reviews” (नियमित आढावे) म्हणजे तिमाहीला एक, मुदतीची कामे या शीटमधील दिनांकापासून दोन आठवड्यांत झालेला, असे धरले आहे.',
  'Summaries are due on the 5th of the next month, board reports on the 15th; a week’s grace is given.':
    'मासिक सारांश पुढील महिन्याच्या 5 तारखेला, मंडळाचे अहवाल 15 तारखेला देय; एका आठवड्याची सवलत दिली आहे.',
  'Nobody is written to without a recorded agreement.':
    'नोंदवलेल्या संमतीशिवाय कोणालाही लिहिले जात नाही.',
  'A case study is approved only with the consent of the people in it.':
    'यशोगाथेतील व्यक्तींची संमती असेल तरच ती मंजूर होते.',
  '“A range” is read as at least two channels in a quarter.':
    '“A range” (विविध) म्हणजे तिमाहीला किमान दोन माध्यमे असे धरले आहे.',

  // What is due when
  'First review with the Secretary': 'सचिवांसोबत पहिला आढावा',
  'Mid-year review with the Secretary': 'सचिवांसोबत सहामाही आढावा',
  'Nine-month review with the Secretary': 'सचिवांसोबत नऊमाही आढावा',
  'Year-end review with the Secretary': 'सचिवांसोबत वर्षअखेरचा आढावा',
  'Action plan: scope agreed with the board': 'कृती आराखडा: व्याप्ती मंडळासोबत ठरवणे',
  'Action plan: consultation closed': 'कृती आराखडा: सल्लामसलत पूर्ण',
  'Action plan: draft before the board': 'कृती आराखडा: मसुदा मंडळापुढे',
  'Action plan: adopted': 'कृती आराखडा: स्वीकृत',
  'Board decides on renewal': 'नूतनीकरणाबाबत मंडळाचा निर्णय',
  'Board rates how well Patna solves its own problems':
    'पाटणा स्वतःच्या समस्या किती चांगल्या सोडवतो याचे मंडळाकडून गुणांकन',
  'Annual report to funders': 'निधी देणाऱ्या संस्थांना वार्षिक अहवाल',
  Secretary: 'सचिव',
};
