/** The agreement, its terms and what is due when. */
export const agreement: Readonly<Record<string, string>> = {
  'Music cluster coordinator': 'संगीत शाळासमूह समन्वयक',
  'For somebody who brings the music-making of a cluster of schools together, on so many days in an academic year.':
    'शैक्षणिक वर्षात ठरावीक दिवस काम करून शाळासमूहातील संगीत उपक्रम एकत्र आणणाऱ्या व्यक्तीसाठी.',
  'Cluster Coordinator, Example Vale': 'शाळासमूह समन्वयक, Example Vale',
  'The cluster manager, Wiltshire Music Connect': 'शाळासमूह व्यवस्थापक, Wiltshire Music Connect',
  'Bank transfer to the account that the manager has on file':
    'व्यवस्थापकाकडे नोंद असलेल्या खात्यात बँक हस्तांतरण',
  'The contract names no first day: the academic year from 1 September is taken.':
    'करारात पहिला दिवस दिलेला नाही: 1 सप्टेंबरपासूनचे शैक्षणिक वर्ष धरले आहे.',
  '“p/a” is read as one academic year, up to 31 August.':
    '“p/a” (वार्षिक) म्हणजे 31 ऑगस्टपर्यंतचे एक शैक्षणिक वर्ष असे धरले आहे.',
  'The contract names no fee: 15 days at an example rate of £200 stand for it.':
    'करारात मानधन दिलेले नाही: त्याऐवजी £200 या नमुना दराने 15 दिवस धरले आहेत.',
  'The contract counts in days: 15 days are written here as 15 weeks of one day. How they lie in the year, other clauses say.':
    'करार दिवसांत मोजतो: 15 दिवस येथे एकेका दिवसाचे 15 आठवडे असे लिहिले आहेत. ते वर्षात कसे विभागायचे ते इतर कलमे सांगतात.',
  'So many days as the contract names. With another number of days, change this figure.':
    'करारात जितके दिवस आहेत तितके. दिवसांची संख्या वेगळी असेल तर हा आकडा बदला.',
  'The contract does not say how the fee is paid: four equal parts, one after each quarter, with a statement of the time worked.':
    'मानधन कसे दिले जाते हे करारात नाही: चार समान हप्ते, प्रत्येक तिमाहीनंतर एक, केलेल्या कामाच्या तासांच्या विवरणासह.',
  'A day is taken to be 7 h 30 min: the contract does not say how long one is.':
    'एक दिवस 7 तास 30 मिनिटांचा धरला आहे: करारात त्याची लांबी दिलेली नाही.',
  'Rows written more than 14 days after the day are marked; they still count.':
    'त्या दिवसानंतर 14 दिवसांपेक्षा उशिरा लिहिलेल्या ओळींवर खूण होते; तरीही त्या मोजल्या जातात.',
  'Means of fewer than 5 answers are left out of reports, so that nobody can be recognised.':
    '5 पेक्षा कमी उत्तरांची सरासरी अहवालात दिली जात नाही, म्हणजे कोणीही ओळखू येत नाही.',

  // Terms
  'Each of the four kinds is in touch at least once in half a year.':
    'चारही प्रकारच्या संस्थांशी सहामाहीत किमान एकदा संपर्क होतो.',
  'Something is done for each of the two aims in every quarter.':
    'दर तिमाहीला दोन्ही उद्दिष्टांसाठी काहीतरी केले जाते.',
  'A need that stays at one step for more than half a year is pointed out.':
    'सहा महिन्यांपेक्षा जास्त काळ एकाच पायरीवर राहिलेली गरज दाखवून दिली जाते.',
  '“Primarily” is read as at least half of the time away from the desk; work at home or online belongs to no place.':
    '“Primarily” (मुख्यतः) म्हणजे कार्यालयाबाहेरच्या वेळेपैकी किमान निम्मा वेळ असे धरले आहे; घरून किंवा ऑनलाइन केलेले काम कोणत्याही ठिकाणाचे धरत नाही.',
  '“Evolving” is read as one new profile of each school in every academic year.':
    '“Evolving” (विकसित होणारे) म्हणजे प्रत्येक शैक्षणिक वर्षात प्रत्येक शाळेचे एक नवे माहितीपत्र असे धरले आहे.',
  'Each answer says how far it may be shared; one that does not say so goes to nobody but the school.':
    'प्रत्येक उत्तर कुठवर पोहोचवता येईल ते लिहिलेले असते; तसे लिहिलेले नसेल तर ते शाळेशिवाय कोणालाही जात नाही.',
  '“Annual” is read as once in each academic year, from September to August.':
    '“Annual” (वार्षिक) म्हणजे प्रत्येक शैक्षणिक वर्षात, सप्टेंबर ते ऑगस्ट, एकदा असे धरले आहे.',
  'A visit is complete when the school has its feedback; 14 schools are 14 visits.':
    'शाळेला अभिप्राय मिळाला की भेट पूर्ण; 14 शाळा म्हणजे 14 भेटी.',
  'A visit is overdue two weeks after the day for which it was planned.':
    'नियोजित दिवसानंतर दोन आठवड्यांनी भेट मुदतबाह्य ठरते.',
  'A school has its feedback within four weeks of the visit.':
    'भेटीनंतर चार आठवड्यांत शाळेला अभिप्राय मिळतो.',
  'Each visit names its version of the toolkit and links to the questionnaire.':
    'प्रत्येक भेटीत साधनसंचाची आवृत्ती आणि प्रश्नावलीचा दुवा दिलेला असतो.',
  'Of 15 days: 4.95 to 7.5 days. 33 % is taken as it stands, not as a third, which would be 5 days. Preparing and writing up count, travel does not.':
    '15 दिवसांपैकी 4.95 ते 7.5 दिवस. 33% जसे आहे तसेच धरले आहे, एक तृतीयांश म्हणून नाही (ते 5 दिवस झाले असते). तयारी व वृत्तांत धरले जातात, प्रवास धरला जात नाही.',
  'The same share of the time logged so far shows early which way the year goes.':
    'आतापर्यंत नोंदवलेल्या वेळेतील तोच वाटा वर्षाची दिशा लवकर दाखवतो.',
  '“Both” is read as at least one of participation and one of progression each quarter.':
    '“Both” (दोन्ही) म्हणजे दर तिमाहीला सहभागाची किमान एक आणि पुढील प्रगतीची किमान एक संधी असे धरले आहे.',
  'Each of the four is asked at least once in the year.':
    'चारही सल्लागारांना वर्षातून किमान एकदा विचारले जाते.',
  'A need of the whole cluster goes to the centre within 60 days.':
    'संपूर्ण शाळासमूहाची गरज 60 दिवसांत मुख्यालयाकडे जाते.',
  '“Approx. £500” is read as at most £500 in the year, for CPD only. What is promised counts as spent.':
    '“Approx. £500” (सुमारे) म्हणजे वर्षात कमाल £500, फक्त व्यावसायिक विकासासाठी (CPD), असे धरले आहे. देण्याचे ठरलेली रक्कम खर्चच धरली जाते.',
  '“Approx. £1000” is read as at most £1,000 in the year. What is promised counts as spent.':
    '“Approx. £1000” (सुमारे) म्हणजे वर्षात कमाल £1,000 असे धरले आहे. देण्याचे ठरलेली रक्कम खर्चच धरली जाते.',
  'Nothing moves from one fund to the other without the manager’s approval, linked in the column Receipt.':
    'व्यवस्थापकाच्या मंजुरीशिवाय एका निधीतून दुसऱ्यात काहीही जात नाही; मंजुरीचा दुवा पावती या रकान्यात.',
  'Each of the five ways of sharing is used at least once in the year.':
    'अनुभव वाटण्याचे पाचही मार्ग वर्षातून किमान एकदा वापरले जातात.',
  'A case study is approved only with the consent of the school and those in it.':
    'शाळेच्या आणि त्यातील व्यक्तींच्या संमतीशिवाय यशोगाथा मंजूर होत नाही.',
  'Each agreed target is looked at twice a year.': 'ठरलेले प्रत्येक लक्ष्य वर्षातून दोनदा पाहिले जाते.',
  'A report that comes a week after its day is still in time.':
    'मुदतीनंतर एका आठवड्यात आलेला अहवाल वेळेतच धरला जातो.',
  'Each of the four gets at least one message in half a year; pupils are reached through their schools only.':
    'चारही वर्गांना सहामाहीत किमान एक संदेश जातो; विद्यार्थ्यांपर्यंत फक्त त्यांच्या शाळांमार्फत पोहोचले जाते.',
  'The example fee of £3,000 is invoiced in four parts of £750, with nothing taken off for tax or NI.':
    '£3,000 या नमुना मानधनाची £750 च्या चार हप्त्यांत देयके दिली जातात; कर किंवा NI साठी काहीही कापले जात नाही.',
  '“Appropriate” is settled with the manager; a policy without a last day is none.':
    '“Appropriate” (योग्य) काय ते व्यवस्थापकासोबत ठरते; शेवटचा दिवस नसलेली विमा पॉलिसी धरली जात नाही.',
  'A day for each of 14 schools and one for the cluster are 15 days: when a school joins or leaves, the days are agreed anew.':
    '14 शाळांना प्रत्येकी एक आणि शाळासमूहासाठी एक असे 15 दिवस: शाळा आली किंवा सोडून गेली की दिवस नव्याने ठरतात.',
  'A school that has left is counted in the days no longer, once they are agreed anew.':
    'दिवस नव्याने ठरल्यावर सोडून गेलेली शाळा त्यांत धरली जात नाही.',
  '“Around 15 days” is read as at most 15 days of 7 h 30 min, 112 h 30 min in all; get-togethers count.':
    '“Around 15 days” (सुमारे 15 दिवस) म्हणजे 7 तास 30 मिनिटांचे कमाल 15 दिवस, एकूण 112 तास 30 मिनिटे, असे धरले आहे; मेळावेही मोजले जातात.',
  'Milestones have two weeks’ grace; their days are proposals until agreed.':
    'मुदतीच्या कामांना दोन आठवड्यांची सवलत आहे; त्यांचे दिनांक ठरेपर्यंत प्रस्तावित आहेत.',
  'Schools are closed at weekends, outside the terms in School terms, and on the days in the list Holidays; training days are added there.':
    'शनिवार-रविवारी, शालेय सत्रे शीटमधील सत्रांबाहेर आणि सार्वजनिक सुट्ट्या या यादीतील दिवशी शाळा बंद असतात; प्रशिक्षणाचे दिवस त्या यादीत वाढवा.',
  'A visit that is planned for such a day needs another day, or the school’s word.':
    'अशा दिवशी ठरलेल्या भेटीला दुसरा दिवस हवा, किंवा शाळेचा होकार.',
  '“Reasonably spread” is read as a cluster meeting in each of the six school terms; their days stand in School terms, to be checked.':
    '“Reasonably spread” (पुरेशा विभागलेल्या) म्हणजे सहाही शालेय सत्रांत शाळासमूहाची एक बैठक असे धरले आहे; सत्रांचे दिनांक शालेय सत्रे शीटमध्ये आहेत, ते तपासून घ्या.',
  'Each visit has its own day by which the school’s data is due at the centre.':
    'प्रत्येक भेटीनुसार शाळेची माहिती मुख्यालयात कधीपर्यंत द्यायची याची स्वतंत्र मुदत आहे.',
  'The returns for the whole cluster have the days in Submissions, to be agreed each year.':
    'संपूर्ण शाळासमूहाच्या माहिती अहवालांच्या मुदती सादर केलेले अहवाल शीटमध्ये आहेत; त्या दरवर्षी ठरवायच्या.',
  '“Periodic” is read as three in the year; the time counts towards the 15 days.':
    '“Periodic” (अधूनमधून) म्हणजे वर्षात तीन असे धरले आहे; तो वेळ 15 दिवसांत धरला जातो.',
  '“An intense block” is read as more than 33 % of the year’s time in any 4 weeks.':
    '“An intense block” (सलग भरगच्च काम) म्हणजे कोणत्याही 4 आठवड्यांत वर्षाच्या वेळेपैकी 33% पेक्षा जास्त असे धरले आहे.',
  '“Reasonably regularly” is read as never more than three weeks without an entry, breaks left out; five minutes are enough.':
    '“Reasonably regularly” (पुरेशा नियमितपणे) म्हणजे सुट्ट्या वगळता नोंदीशिवाय तीन आठवड्यांपेक्षा जास्त काळ न जाणे असे धरले आहे; पाच मिनिटेही पुरेत.',
  'At least one day in every month has an entry.': 'दरमहा किमान एका दिवशी नोंद असते.',
  'Each step of the induction is done within two weeks of its day.':
    'प्रारंभिक प्रशिक्षणाची प्रत्येक पायरी तिच्या मुदतीनंतर दोन आठवड्यांत पूर्ण होते.',
  'Nobody is put on the list for Mailchimp without a recorded agreement.':
    'नोंदवलेल्या संमतीशिवाय कोणालाही Mailchimp च्या यादीत घेतले जात नाही.',

  // What is due when
  'Plan of the year agreed with the manager': 'वर्षाचे नियोजन व्यवस्थापकासोबत ठरवणे',
  'Induction finished': 'प्रारंभिक प्रशिक्षण पूर्ण',
  'Visits of the year planned with every school': 'प्रत्येक शाळेसोबत वर्षाच्या भेटी ठरवणे',
  'First five schools visited': 'पहिल्या पाच शाळांना भेटी',
  'Review of the first half with the manager': 'पहिल्या सहामाहीचा व्यवस्थापकासोबत आढावा',
  'Ten schools visited': 'दहा शाळांना भेटी',
  'Priorities of the cluster agreed': 'शाळासमूहाचे प्राधान्यक्रम ठरवणे',
  'All schools visited': 'सर्व शाळांना भेटी',
  'Days and schools of the next year agreed': 'पुढील वर्षाचे दिवस व शाळा ठरवणे',
  'Monthly note': 'मासिक टिपण',
  'Cluster manager': 'शाळासमूह व्यवस्थापक',
  'Data return': 'माहिती अहवाल',
  'Term 1': 'सत्र 1',
  'Term 2': 'सत्र 2',
  'Term 3': 'सत्र 3',
  'Term 4': 'सत्र 4',
  'Term 5': 'सत्र 5',
  'Term 6': 'सत्र 6',
};
