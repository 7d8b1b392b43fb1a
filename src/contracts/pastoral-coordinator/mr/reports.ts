/** What the reports are called, and what stands above and below their sections. */
export const reports: Readonly<Record<string, string>> = {
  // The caseload
  'Caseload list': 'जबाबदारीतील विद्यार्थ्यांची यादी',
  'The Senior Pastoral Co-ordinator': 'वरिष्ठ विद्यार्थी कल्याण समन्वयक',
  'Pupils to see': 'भेटायचे विद्यार्थी',
  'Tier 1 every week, tier 2 every month, tier 3 every quarter.':
    'पातळी 1 दर आठवड्याला, पातळी 2 दरमहा, पातळी 3 दर तिमाहीला.',
  'Pupils who are away too often': 'वारंवार अनुपस्थित राहणारे विद्यार्थी',
  'Homes to reach': 'संपर्क करायचे पालक',
  'Attendance and engagement': 'उपस्थिती व सहभाग',
  'Learning plans to review': 'आढावा घ्यायचे अध्ययन आराखडे',
  'Part-time timetables that go on': 'सुरू असलेली अर्धवेळ वेळापत्रके',
  'On the way back': 'परत येण्याच्या वाटेवर',
  'Barriers that are open': 'अजून दूर न झालेले अडथळे',
  'Feedback that is owed': 'द्यायचे राहिलेले अभिप्राय',

  // The year group
  'Half-termly report on the year group': 'इयत्तेचा अर्धसत्र अहवाल',
  'The Senior Pastoral Co-ordinator; the Deputy Headteacher':
    'वरिष्ठ विद्यार्थी कल्याण समन्वयक; उपमुख्याध्यापक',
  'The Deputy Headteacher': 'उपमुख्याध्यापक',
  'Attendance, behaviour and progress': 'उपस्थिती, वर्तन आणि प्रगती',
  'Lessons missed, by time of day': 'बुडवलेल्या तासिका, दिवसातील वेळेनुसार',
  'Behaviour, by category': 'वर्तन, वर्गानुसार',
  'Absence, by code': 'अनुपस्थिती, संकेतांकानुसार',
  'Suspensions, by reason': 'निलंबने, कारणानुसार',
  'Interventions, by kind': 'हस्तक्षेप, प्रकारानुसार',
  'Social skills, before and after': 'सामाजिक कौशल्ये, आधी आणि नंतर',
  'Attendance, before and after': 'उपस्थिती, आधी आणि नंतर',
  'Incidents, before and after': 'घटना, आधी आणि नंतर',
  'Grades below target, before and after': 'लक्ष्याच्या किती श्रेणी मागे, आधी आणि नंतर',
  'Why support ended': 'साहाय्य का संपले',
  'Strategies learnt with BSS': 'BSS सोबत शिकलेल्या युक्त्या',
  'Support in numbers': 'साहाय्य आकड्यांत',
  'Colleagues and agencies': 'सहकारी व यंत्रणा',
  'You said, we did': 'तुम्ही सांगितले, आम्ही केले',
  'Events, trips and visits': 'कार्यक्रम, सहली आणि भेटी',
  'Clubs, the inclusion unit and other duties': 'क्लब, समावेशन कक्ष आणि इतर कामे',
  'Out of hours, and supervision': 'कामाच्या वेळेबाहेर, आणि देखरेख',
  'Miles, by purpose': 'मैल, कारणानुसार',

  // The governors
  'Report to governors': 'नियामक मंडळाला अहवाल',
  'The governors': 'शाळेचे नियामक मंडळ',
  'What was done': 'काय केले',
  'Where the clauses about the whole school stand': 'संपूर्ण शाळेबद्दलची कलमे कोठवर आली आहेत',
  'Pupils on their way back into lessons': 'वर्गात परत येण्याच्या वाटेवरचे विद्यार्थी',
  'Numbers under five are hidden.': 'पाचपेक्षा कमी संख्या लपवल्या आहेत.',

  // One pupil
  'Pupil review': 'विद्यार्थी आढावा',
  'Staff, at the review': 'शिक्षक व कर्मचारी, आढाव्याच्या वेळी',
  'The pupil': 'विद्यार्थ्याबद्दल',
  'Attendance, by code': 'उपस्थिती, संकेतांकानुसार',
  'Progress towards target grades': 'लक्ष्य श्रेणींकडे प्रगती',
  'Learning plan': 'अध्ययन आराखडा',

  // The pupil and the home
  'Review for pupil and home': 'विद्यार्थी व पालकांसाठी आढावा',
  'The pupil and the parents or carers': 'विद्यार्थी आणि पालक किंवा सांभाळ करणारे',
  'What we are working towards': 'आपण काय साध्य करू पाहतो',
  'A school day has two sessions. Absence is called persistent from 10 % of them on, and severe from 50 %.':
    'शाळेच्या एका दिवसात दोन सत्रे असतात. त्यांपैकी 10% पासून अनुपस्थिती सातत्याची आणि 50% पासून गंभीर म्हणतात.',
  'What we agreed, and when we look at it again': 'आपण काय ठरवले, आणि ते पुन्हा कधी पाहू',
  'The modified timetable': 'बदललेले वेळापत्रक',

  // Handover
  'Handover of the year group': 'इयत्तेचे हस्तांतरण',
  'Whoever takes the year group over': 'इयत्ता पुढे सांभाळणारी व्यक्ती',
  'Pupils on the caseload': 'जबाबदारीतील विद्यार्थी',
  'By code: who is who is handed over separately, by the school’s own rules.':
    'संकेतांकाने: कोणता संकेतांक कोणाचा ते शाळेच्या नियमांनुसार वेगळे सोपवले जाते.',
  'Interventions that go on': 'सुरू असलेले हस्तक्षेप',
  'Provision reviews to hold': 'घ्यायचे साहाय्य आढावे',
};
