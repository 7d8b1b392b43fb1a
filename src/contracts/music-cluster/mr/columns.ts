/** The contract's own columns and registers, and what they are for. */
export const columns: Readonly<Record<string, string>> = {
  // The log
  'The school that the time went to, if it went to one.': 'ज्या शाळेसाठी वेळ दिला ती, असल्यास.',
  'The tutor, venue or society that you were in touch with.':
    'ज्या संगीत शिक्षकाशी, कार्यक्रमस्थळाशी किंवा मंडळाशी संपर्क झाला ते.',
  'School, Tutor, Venue, Organisation or society: all that took part, with commas between.':
    'शाळा, संगीत शिक्षक, कार्यक्रमस्थळ, संस्था/मंडळ: भाग घेणारे सर्व, मध्ये स्वल्पविराम देऊन.',
  Aims: 'उद्दिष्टे',
  'Which of the two aims it served, or both with a comma between.':
    'दोनपैकी कोणते उद्दिष्ट साधले, किंवा दोन्ही, मध्ये स्वल्पविराम देऊन.',

  // Schools, profiles and visits
  Schools: 'शाळा',
  'The schools of the cluster, a row each; the days of the contract depend on them.':
    'शाळासमूहातील शाळा, प्रत्येकी एक ओळ; करारातील दिवस त्यांवर अवलंबून आहेत.',
  'What the school is called.': 'शाळेचे नाव.',
  Phase: 'शाळेचा स्तर',
  'Primary or secondary.': 'प्राथमिक किंवा माध्यमिक.',
  'In the cluster, or left. A school that left keeps its row.':
    'शाळासमूहात, किंवा सोडून गेली. सोडून गेलेल्या शाळेची ओळ तशीच राहते.',
  'Days agreed': 'दिवस ठरले',
  'Yes if the days of the contract count the school as it stands. Leave it empty for one that joins, and take it out for one that leaves, once they are agreed anew.':
    'करारातील दिवसांत शाळा आहे तशी धरलेली असेल तर होय. नव्याने येणाऱ्या शाळेसाठी रिकामे ठेवा; सोडून जाणाऱ्या शाळेचे, दिवस नव्याने ठरल्यावर, काढून टाका.',
  'How many pupils it has.': 'शाळेत किती विद्यार्थी आहेत.',
  'Music lead': 'संगीत प्रमुख',
  'Times to avoid': 'टाळायच्या वेळा',
  'Days and hours that do not suit the school.': 'शाळेला सोयीचे नसलेले दिवस व वेळा.',
  Profiles: 'माहितीपत्रे',
  'Young people’s musical activity: a row for each school and academic year.':
    'मुलांचे संगीत उपक्रम: प्रत्येक शाळेची दर शैक्षणिक वर्षाला एक ओळ.',
  'The school that the profile is of.': 'माहितीपत्र ज्या शाळेचे आहे ती.',
  'Updated on': 'अद्ययावत केल्याचा दिनांक',
  'The day the profile was written.': 'माहितीपत्र लिहिले तो दिवस.',
  'Last year': 'मागील वर्षी',
  'How many young people made music last year.': 'मागील वर्षी किती मुलांनी संगीतात भाग घेतला.',
  'This year': 'या वर्षी',
  'How many do so this year.': 'या वर्षी किती मुले भाग घेत आहेत.',
  Instruments: 'वाद्ये',
  'How many of them learn an instrument.': 'त्यांपैकी किती जण वाद्य शिकतात.',
  Singing: 'गायन',
  'How many of them sing in a choir.': 'त्यांपैकी किती जण गायनवृंदात गातात.',
  Ensembles: 'वृंद',
  'How many ensembles and choirs there are.': 'किती वाद्यवृंद व गायनवृंद आहेत.',
  'What changed since last year, in a sentence.': 'मागील वर्षापासून काय बदलले, एका वाक्यात.',
  Share: 'पोहोच',
  'How far the school lets it go. Empty: only totals of the cluster are printed.':
    'शाळा ते कुठवर पोहोचू देते. रिकामे: फक्त शाळासमूहाच्या बेरजा छापल्या जातात.',
  'The annual visit to each school, from plan to feedback. Its steps are in Moves.':
    'प्रत्येक शाळेची वार्षिक भेट, नियोजनापासून अभिप्रायापर्यंत. तिच्या पायऱ्या टप्पाबदल शीटमध्ये आहेत.',
  'The school and the academic year.': 'शाळा आणि शैक्षणिक वर्ष.',
  'The school that is visited.': 'ज्या शाळेला भेट द्यायची ती.',
  How: 'कशी',
  'A visit, or a structured conversation instead.': 'भेट, किंवा त्याऐवजी नियोजित संवाद.',
  'The first day agreed with the school; leave it when the day changes.':
    'शाळेसोबत पहिल्यांदा ठरलेला दिवस; दिवस बदलला तरी तो तसाच ठेवा.',
  'Visited on': 'भेटीचा दिनांक',
  'The day it took place.': 'ती झाली तो दिवस.',
  'The version of the toolkit that was used.': 'वापरलेल्या साधनसंचाची आवृत्ती.',
  Form: 'भरलेली प्रश्नावली',
  'Where the completed questionnaire is.': 'भरलेली प्रश्नावली कोठे आहे.',
  'Data due': 'माहितीची मुदत',
  'The day by which its data is due at the centre.':
    'तिची माहिती मुख्यालयात कोणत्या दिवसापर्यंत द्यायची.',
  'The day the data went in.': 'माहिती सादर केली तो दिवस.',
  'The day the school got its feedback.': 'शाळेला अभिप्राय मिळाला तो दिवस.',

  // The audit
  Toolkit: 'साधनसंच',
  'The questions of the audit, and in which versions of the toolkit they stand.':
    'पाहणीतील प्रश्न, आणि ते साधनसंचाच्या कोणत्या आवृत्त्यांत आहेत.',
  'The question in a few words.': 'प्रश्न थोडक्यात.',
  'The first version that asks it.': 'हा प्रश्न विचारणारी पहिली आवृत्ती.',
  'Dropped in': 'कोणत्या आवृत्तीत काढला',
  'The first day on which it is asked: an answer from before is pointed out.':
    'तो विचारला जातो तो पहिला दिवस: त्याआधीचे उत्तर दाखवले जाते.',
  'The last day on which it is asked: an answer from later is pointed out.':
    'तो विचारला जातो तो शेवटचा दिवस: त्यानंतरचे उत्तर दाखवले जाते.',
  'The first version that no longer asks it. Empty: it is still asked.':
    'हा प्रश्न न विचारणारी पहिली आवृत्ती. रिकामे: अजूनही विचारला जातो.',
  'Pupils who learn an instrument': 'वाद्य शिकणारे विद्यार्थी',
  'Pupils who sing in a choir': 'गायनवृंदात गाणारे विद्यार्थी',
  'Minutes of music in a week for each class': 'प्रत्येक वर्गाला आठवड्यातून संगीताची मिनिटे',
  'Ensembles and choirs': 'वाद्यवृंद व गायनवृंद',
  'Classes with whole-class instrumental teaching': 'संपूर्ण वर्गाला वाद्य शिकवणारे वर्ग',
  'Who leads on music': 'संगीताची जबाबदारी कोणाकडे',
  'Music for pupils with special needs': 'विशेष गरजा असलेल्या विद्यार्थ्यांसाठी संगीत',
  'What would help most': 'कशाची सर्वाधिक मदत होईल',
  Answers: 'उत्तरे',
  'What schools answered, a row for each answer, and how far it may be shared.':
    'शाळांनी दिलेली उत्तरे, प्रत्येक उत्तराची एक ओळ, आणि ते कुठवर पोहोचवता येईल.',
  'Answered on': 'उत्तराचा दिनांक',
  'The day of the answer.': 'उत्तराचा दिवस.',
  'The school that answered.': 'उत्तर देणारी शाळा.',
  Question: 'प्रश्न',
  'From the Toolkit sheet.': 'साधनसंच शीटमधून.',
  Version: 'आवृत्ती',
  'The version of the toolkit that asked it.': 'ज्या आवृत्तीत हा प्रश्न विचारला ती.',
  Figure: 'आकडा',
  'The answer, if it is a figure.': 'उत्तर, ते आकडा असल्यास.',
  'The answer in words. Nothing about a pupil.': 'उत्तर शब्दांत. एखाद्या विद्यार्थ्याबद्दल काहीही नको.',
  'How far the school lets it go. Empty: to nobody but the school.':
    'शाळा ते कुठवर पोहोचू देते. रिकामे: शाळेशिवाय कोणालाही नाही.',

  // Organisations, needs, opportunities, advice
  'Tutors, venues, organisations and societies of the area. Schools have a sheet of their own.':
    'परिसरातील संगीत शिक्षक, कार्यक्रमस्थळे, संस्था व मंडळे. शाळांची स्वतंत्र शीट आहे.',
  'What it is called; a tutor by the name of the business.':
    'तिला काय म्हणतात; संगीत शिक्षक असल्यास व्यवसायाचे नाव.',
  'Tutor, venue, organisation or society, or other.': 'संगीत शिक्षक, कार्यक्रमस्थळ, संस्था/मंडळ किंवा इतर.',
  Offers: 'काय देऊ शकते',
  'What it brings: skills, rooms, ensembles.': 'तिच्याकडून काय मिळते: कौशल्ये, जागा, वृंद.',
  'What is needed in provision or CPD, ranked, and the support given. Its steps are in Moves.':
    'सोयी-सुविधा किंवा व्यावसायिक विकासातील (CPD) गरजा, प्राधान्यक्रमाने, आणि दिलेले साहाय्य. त्यांच्या पायऱ्या टप्पाबदल शीटमध्ये आहेत.',
  'The need in a few words. No school’s name: it may be printed.':
    'गरज थोडक्यात. शाळेचे नाव नको: ती छापली जाऊ शकते.',
  'Provision or CPD.': 'सोयी-सुविधा किंवा व्यावसायिक विकास (CPD).',
  'One school’s, or the whole cluster’s.': 'एका शाळेची, किंवा संपूर्ण शाळासमूहाची.',
  'The school, if it is one school’s.': 'एका शाळेची गरज असल्यास ती शाळा.',
  'How far its details may go. Empty: they are kept from every report.':
    'तिचा तपशील कुठवर पोहोचवता येईल. रिकामे: कोणत्याही अहवालात दिला जात नाही.',
  Rank: 'प्राधान्यक्रम',
  '1 is the first priority of the cluster.': '1 म्हणजे शाळासमूहाचे पहिले प्राधान्य.',
  'The day it was found.': 'ती कळली तो दिवस.',
  'The day it was raised with the centre.': 'ती मुख्यालयाकडे मांडली तो दिवस.',
  Answer: 'उत्तर',
  'What the centre answered.': 'मुख्यालयाने काय उत्तर दिले.',
  'What was done about it.': 'त्याबद्दल काय केले.',
  'Concerts, workshops, ensembles and courses that you told the cluster about.':
    'ज्या मैफली, कार्यशाळा, वृंद व अभ्यासवर्गांबद्दल तुम्ही शाळासमूहाला कळवले ते.',
  'What is offered.': 'काय संधी आहे.',
  'Participation or progression.': 'सहभाग किंवा पुढील प्रगती.',
  'Shared on': 'कळवल्याचा दिनांक',
  'The day you told the cluster about it.': 'तुम्ही शाळासमूहाला कळवले तो दिवस.',
  'Who offers it, if it is one of the Organisations.': 'ती कोण देते, संस्था शीटमधील असल्यास.',
  'The schools that took it up, with commas between.': 'ज्या शाळांनी ती घेतली त्या, मध्ये स्वल्पविराम देऊन.',
  'Young people': 'मुले',
  'How many young people took part.': 'किती मुलांनी भाग घेतला.',
  'Advice and support that you drew upon, and what came of it.':
    'तुम्ही घेतलेला सल्ला व साहाय्य, आणि त्यातून काय झाले.',
  'The day you took advice.': 'सल्ला घेतला तो दिवस.',
  Adviser: 'सल्ला देणारे',
  'The team, the SEND Advocate, the Singing or the First Access Champion.':
    'आमचा चमू, विशेष गरजा (SEND) मार्गदर्शक, गायन प्रसारक किंवा First Access प्रसारक.',
  'What it was about, in a few words.': 'कशाबद्दल होता, थोडक्यात.',
  'The need it was for, if any.': 'ज्या गरजेसाठी होता ती, असल्यास.',

  // Evidence
  'How confident educators feel, from 1 to 5, before and after CPD. No names.':
    'व्यावसायिक विकासाच्या (CPD) आधी व नंतर शिक्षकांना किती आत्मविश्वास वाटतो, 1 ते 5. नावे नकोत.',
  Session: 'सत्र',
  'Which CPD it was.': 'कोणते CPD सत्र होते.',
  'Stories of good music-making. Only approved ones with consent are printed.':
    'चांगल्या संगीत उपक्रमांच्या कथा. फक्त मंजूर व संमती असलेल्या छापल्या जातात.',
  'A title without names of people.': 'व्यक्तींची नावे नसलेले शीर्षक.',
  'The day the manager approved it.': 'व्यवस्थापकाने मंजूर केली तो दिवस.',
  'The day the school and those in it agreed.': 'शाळेने व त्यातील व्यक्तींनी संमती दिली तो दिवस.',
  'Newsletters, posts and letters, and whom they were for.':
    'वार्तापत्रे, समाजमाध्यमांवरील मजकूर व पत्रे, आणि ती कोणासाठी होती.',
  'How it went out.': 'ते कोणत्या माध्यमातून गेले.',
  Targets: 'लक्ष्ये',
  'Targets and agreed measures. The figures themselves go into Readings.':
    'लक्ष्ये व ठरलेली मोजमापे. प्रत्यक्ष आकडे मोजण्या शीटमध्ये जातात.',
  'What it should come to by the end of the year.': 'वर्षाच्या शेवटी किती व्हायला हवे.',
  'Schools visited': 'भेट दिलेल्या शाळा',
  'Schools active in the cluster': 'शाळासमूहात सक्रिय शाळा',
  'Educators at CPD': 'CPD ला आलेले शिक्षक',
  'A row each time a target is looked at, with the reason where it is behind.':
    'लक्ष्य पाहिले की प्रत्येक वेळी एक ओळ; मागे असल्यास कारणासह.',
  'From the Targets sheet.': 'लक्ष्ये शीटमधून.',
  'Why it is ahead or behind, in a sentence.': 'ते पुढे किंवा मागे का आहे, एका वाक्यात.',
  Documents: 'कागदपत्रे',
  'Insurance and other papers that must be in force.': 'विमा व लागू असायला हवीत अशी इतर कागदपत्रे.',
  'The policy or certificate, with its number.': 'पॉलिसी किंवा प्रमाणपत्र, क्रमांकासह.',
  'Public liability insurance, or another.': 'सार्वजनिक दायित्व विमा, किंवा दुसरे.',
  'Good until': 'कधीपर्यंत लागू',
  'The last day on which it is in force.': 'ते लागू असण्याचा शेवटचा दिवस.',
  Induction: 'प्रारंभिक प्रशिक्षण',
  'The checklist of the induction: by when each step is due, and when it was done.':
    'प्रारंभिक प्रशिक्षणाची पडताळणी सूची: प्रत्येक पायरीची मुदत, आणि ती कधी झाली.',
  'What is gone through.': 'काय समजून घ्यायचे.',
  'The day by which it should be done.': 'ते कोणत्या दिवसापर्यंत व्हायला हवे.',
  'The day it was done. Empty: not yet.': 'ते झाले तो दिवस. रिकामे: अजून नाही.',
  'First meeting with the designated manager': 'नेमून दिलेल्या व्यवस्थापकासोबत पहिली बैठक',
  'How the organisation and its clusters work': 'संस्था व तिचे शाळासमूह कसे काम करतात',
  'Access to the database': 'माहितीसंचाचा प्रवेश',
  'Access to the Mailchimp account': 'Mailchimp खात्याचा प्रवेश',
  'Toolkit and questionnaire gone through': 'साधनसंच व प्रश्नावली समजून घेणे',
  'Safeguarding and data protection': 'बाल संरक्षण व माहिती संरक्षण',
};
