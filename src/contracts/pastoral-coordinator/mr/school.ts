/** The registers of the school's life: careers, feedback, student voice, events, clubs and journeys. */
export const school: Readonly<Record<string, string>> = {
  // Careers and feedback
  'Careers appointments': 'करिअर भेटी',
  'Appointments with the careers adviser (in the job description: Connexions advisors).':
    'करिअर मार्गदर्शकांसोबतच्या भेटी (कार्यवर्णनात: Connexions advisors).',
  'Booked on': 'वेळ घेतल्याचा दिनांक',
  'The day you booked it.': 'तुम्ही वेळ घेतली तो दिवस.',
  'The day on which it took place. Empty: still to come, or missed.':
    'भेट झाली तो दिवस. रिकामे: अजून व्हायची आहे, किंवा चुकली.',
  Result: 'फलित',
  'What you owe pupils and staff an answer on, by when, and when it was given.':
    'विद्यार्थ्यांना व कर्मचाऱ्यांना कशाचे उत्तर द्यायचे आहे, कधीपर्यंत, आणि ते कधी दिले.',
  'The day by which it is due.': 'कोणत्या दिवसापर्यंत द्यायचे.',
  'The pupil, or staff.': 'विद्यार्थी, किंवा शिक्षक व कर्मचारी.',
  'Progress, behaviour, attendance or achievements, with commas between.':
    'प्रगती, वर्तन, उपस्थिती किंवा यशस्वी कामगिरी, मध्ये स्वल्पविराम देऊन.',
  'Given on': 'दिल्याचा दिनांक',
  'The day it was given.': 'ते दिले तो दिवस.',

  // Student voice and opportunities
  'Student voice': 'विद्यार्थ्यांचे मत',
  'What pupils said when they were asked, and what the school did. Printed for governors.':
    'विचारल्यावर विद्यार्थ्यांनी काय सांगितले, आणि शाळेने काय केले. नियामक मंडळासाठी छापले जाते.',
  'The day they were asked.': 'त्यांना विचारले तो दिवस.',
  'Assembly, focus group, interview or questionnaire.':
    'परिपाठ, केंद्रित गटचर्चा, मुलाखत किंवा प्रश्नावली.',
  'Pupils asked': 'विचारलेले विद्यार्थी',
  'How many pupils.': 'किती विद्यार्थी.',
  'You said': 'तुम्ही सांगितले',
  'In a few words. Nothing by which a pupil could be known.':
    'थोडक्यात. विद्यार्थी ओळखू येईल असे काहीही नको.',
  'We did': 'आम्ही केले',
  'What changed because of it.': 'त्यामुळे काय बदलले.',
  'Acted on': 'कृतीचा दिनांक',
  'The day on which something was done.': 'काहीतरी केले तो दिवस.',
  'Chances to show what a pupil is capable of.': 'विद्यार्थ्याला आपली क्षमता दाखवण्याच्या संधी.',
  'Offered on': 'संधी दिल्याचा दिनांक',
  'The day it was offered.': 'ती दिली तो दिवस.',
  'Yes if the pupil took it.': 'विद्यार्थ्याने ती घेतली तर होय.',

  // Provision reviews
  'Provision reviews': 'साहाय्य आढावे',
  'Meetings on whether what a pupil gets is right, what was decided, and when you meet next.':
    'विद्यार्थ्याला मिळणारे साहाय्य योग्य आहे का याबद्दलच्या बैठका, काय ठरले, आणि पुन्हा कधी भेटायचे.',
  'The day of the meeting.': 'बैठकीचा दिवस.',
  'Who was there, by role, with commas between.': 'कोण उपस्थित होते, भूमिकेनुसार, मध्ये स्वल्पविराम देऊन.',
  'Next due': 'पुढील मुदत',
  'The day by which you meet again; empty if there is no need.':
    'कोणत्या दिवसापर्यंत पुन्हा भेटायचे; गरज नसल्यास रिकामे.',
  'Next held on': 'पुढील बैठकीचा दिनांक',
  'The day on which you did.': 'पुन्हा भेट झाली तो दिवस.',

  // Events, clubs, the inclusion unit
  Events: 'कार्यक्रम',
  'Events, trips and visits for the year group: planned, held or cancelled.':
    'इयत्तेचे कार्यक्रम, सहली व भेटी: नियोजित, झालेले किंवा रद्द केलेले.',
  'What it is called. No names of pupils.': 'त्याला काय म्हणतात. विद्यार्थ्यांची नावे नकोत.',
  'Event, trip or visit.': 'कार्यक्रम, सहल किंवा भेट.',
  'The day it was planned for.': 'ज्या दिवशी ठरला होता तो दिवस.',
  'Planned, held or cancelled.': 'नियोजित, झाला किंवा रद्द केले.',
  'The day on which it took place.': 'तो झाला तो दिवस.',
  'Pupils there': 'उपस्थित विद्यार्थी',
  'How many pupils took part.': 'किती विद्यार्थ्यांनी भाग घेतला.',
  Clubs: 'क्लबची यादी',
  'Break, lunchtime and homework clubs. Each meeting is a row of the Log.':
    'मधल्या सुट्टीचे, जेवणाच्या वेळचे व गृहपाठाचे क्लब. प्रत्येक वेळी भरला की दैनंदिनीत एक ओळ.',
  'Break, lunchtime or homework.': 'मधली सुट्टी, जेवणाच्या वेळी किंवा गृहपाठ.',
  'The last day, if it has ended.': 'शेवटचा दिवस, तो बंद झाला असल्यास.',
  'Your timetabled sessions in the inclusion unit: planned, and run or not.':
    'समावेशन कक्षातील तुमच्या वेळापत्रकातील सत्रे: नियोजित, आणि झाली की नाही.',
  'The day on the timetable.': 'वेळापत्रकातील दिवस.',
  'Which lesson of the day.': 'दिवसातील कोणती तासिका.',
  Run: 'झाले का',
  'Yes if it took place.': 'सत्र झाले तर होय.',
  'Why not': 'न होण्याचे कारण',
  'If it did not take place: the reason.': 'सत्र झाले नाही तर: कारण.',

  // Journeys and safeguarding
  Mileage: 'प्रवास नोंद',
  'Journeys to meetings in your own car. What a mile is paid at stands in Measures, beside Mileage to claim.':
    'बैठकांसाठी स्वतःच्या गाडीने केलेले प्रवास. मैलाचा दर मोजमापे शीटमध्ये, “मागायचा प्रवास खर्च” या ओळीत आहे.',
  'The day of the journey.': 'प्रवासाचा दिवस.',
  Purpose: 'प्रवासाचे कारण',
  'What the meeting was about. No names.': 'बैठक कशाबद्दल होती. नावे नकोत.',
  Area: 'क्षेत्र',
  'Within the county, or outwith.': 'काउंटीच्या आत, किंवा बाहेर.',
  'There and back.': 'जाऊन येऊन.',
  'Safeguarding references': 'बाल संरक्षण संदर्भ',
  'Only that something was passed on: the day and the reference. What was said belongs in the school’s safeguarding system, never here.':
    'फक्त काहीतरी कळवले एवढेच: दिवस आणि संदर्भ. काय सांगितले ते शाळेच्या बाल संरक्षण प्रणालीतच, येथे कधीही नाही.',
  'The reference that the safeguarding system gave. No words, no pupil.':
    'बाल संरक्षण प्रणालीने दिलेला संदर्भ. शब्द नकोत, विद्यार्थी नको.',
  'The day on which you learnt of it.': 'तुम्हाला ते कळले तो दिवस.',
  'Passed on': 'कळवल्याचा दिनांक',
  'The day on which you recorded it in the safeguarding system.':
    'तुम्ही ते बाल संरक्षण प्रणालीत नोंदवले तो दिवस.',
};
