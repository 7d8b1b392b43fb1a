/** The registers of interventions, plans and the way back into lessons. */
export const support: Readonly<Record<string, string>> = {
  // Interventions
  Interventions: 'हस्तक्षेप',
  'What you take on with a pupil, towards which goal, and how things were before and after.':
    'विद्यार्थ्यासोबत काय हाती घेतले, कोणत्या ध्येयासाठी, आणि आधी व नंतर स्थिती कशी होती.',
  'The day it began.': 'तो सुरू झाला तो दिवस.',
  Goal: 'ध्येय',
  'What should be different at the end. No names.': 'शेवटी काय बदललेले असावे. नावे नकोत.',
  'Sessions planned': 'नियोजित सत्रे',
  'How many sessions were planned.': 'किती सत्रे नियोजित होती.',
  'Sessions attended': 'उपस्थित सत्रे',
  'How many the pupil came to.': 'विद्यार्थी किती सत्रांना आला.',
  'Ends on': 'समाप्तीचा दिनांक',
  'The day by which it should end.': 'तो कोणत्या दिवसापर्यंत संपावा.',
  'Reviewed on': 'आढाव्याचा दिनांक',
  'The day on which you looked at what it brought.': 'त्यातून काय साधले ते पाहिले तो दिवस.',
  'Goal met, partly met or not met.': 'ध्येय गाठले, काही प्रमाणात गाठले किंवा गाठले नाही.',
  'Confidence before': 'आत्मविश्वास आधी',
  'The pupil’s own answer at the start, from 1 to 5.': 'विद्यार्थ्याचे सुरुवातीचे स्वतःचे उत्तर, 1 ते 5.',
  'Confidence after': 'आत्मविश्वास नंतर',
  'The answer at the end.': 'शेवटचे उत्तर.',
  'Social skills before': 'सामाजिक कौशल्ये आधी',
  'At the start, from 1 to 5.': 'सुरुवातीला, 1 ते 5.',
  'Social skills after': 'सामाजिक कौशल्ये नंतर',
  'At the end.': 'शेवटी.',
  'Attendance before': 'उपस्थिती आधी',
  'Per cent of sessions in the six weeks before.': 'आधीच्या सहा आठवड्यांतील सत्रांची टक्केवारी.',
  'Attendance after': 'उपस्थिती नंतर',
  'Per cent of sessions in the six weeks after.': 'नंतरच्या सहा आठवड्यांतील सत्रांची टक्केवारी.',
  'Incidents before': 'घटना आधी',
  'Negative rows in Behaviour in the six weeks before.':
    'आधीच्या सहा आठवड्यांतील वर्तन शीटमधील नकारात्मक ओळी.',
  'Incidents after': 'घटना नंतर',
  'Negative rows in Behaviour in the six weeks after.':
    'नंतरच्या सहा आठवड्यांतील वर्तन शीटमधील नकारात्मक ओळी.',
  'Grades below before': 'किती श्रेणी मागे आधी',
  'Grades below target, all subjects together, at the check before.':
    'लक्ष्याच्या किती श्रेणी मागे, सर्व विषय मिळून, आधीच्या पडताळणीत.',
  'Grades below after': 'किती श्रेणी मागे नंतर',
  'The same at the check after.': 'तेच नंतरच्या पडताळणीत.',

  // Barriers
  Barriers: 'अडथळे',
  'What stands in the way of a pupil’s learning, when a first step was taken, and when it was gone.':
    'विद्यार्थ्याच्या शिकण्यात काय आड येते, पहिली पायरी कधी उचलली, आणि ते कधी दूर झाले.',
  'Opened on': 'सुरू केल्याचा दिनांक',
  Barrier: 'अडथळा',
  'From the Lists sheet. Nothing about safeguarding.': 'याद्या शीटमधून. बाल संरक्षणाबद्दल काहीही नको.',
  'First step on': 'पहिल्या पायरीचा दिनांक',
  'The day of the first thing done about it.': 'त्याबद्दल पहिल्यांदा काही केले तो दिवस.',
  'Closed on': 'दूर झाल्याचा दिनांक',
  'The day on which it no longer stood in the way.': 'तो आड येईनासा झाला तो दिवस.',

  // Learning plans and timetables
  'Learning plans': 'अध्ययन आराखडे',
  'Individual learning plans: how they came about and when they are reviewed. A row for each review.':
    'वैयक्तिक अध्ययन आराखडे: ते कसे तयार झाले आणि त्यांचा आढावा कधी. प्रत्येक आढाव्याची एक ओळ.',
  'Created on': 'तयार केल्याचा दिनांक',
  'The day of the first draft, or of the last review.': 'पहिल्या मसुद्याचा, किंवा मागील आढाव्याचा दिवस.',
  Method: 'पद्धत',
  'Interview, observation or questionnaire.': 'मुलाखत, निरीक्षण किंवा प्रश्नावली.',
  'The day pupil and school agreed on it.': 'विद्यार्थी व शाळा यांनी तो ठरवला तो दिवस.',
  'Review due': 'आढाव्याची मुदत',
  'The day by which it is to be reviewed.': 'कोणत्या दिवसापर्यंत आढावा घ्यायचा.',
  'The day on which it was.': 'आढावा झाला तो दिवस.',
  'Part-time timetables': 'अर्धवेळ वेळापत्रके',
  'Modified timetables. Each has an end and a review from its first day.':
    'बदललेली वेळापत्रके. प्रत्येकाला पहिल्या दिवसापासून शेवट व आढावा ठरलेला असतो.',
  'Starts on': 'सुरू होण्याचा दिनांक',
  'The first day of the modified timetable.': 'बदललेल्या वेळापत्रकाचा पहिला दिवस.',
  'The day by which it is to be reviewed. Needed from the start.':
    'कोणत्या दिवसापर्यंत आढावा घ्यायचा. सुरुवातीपासून आवश्यक.',
  'Ends by': 'समाप्तीची मुदत',
  'The day by which it is to end. Needed from the start.':
    'ते कोणत्या दिवसापर्यंत संपवायचे. सुरुवातीपासून आवश्यक.',
  'Agreed with home on': 'पालकांशी ठरल्याचा दिनांक',
  'The day on which the home agreed.': 'पालकांनी संमती दिली तो दिवस.',
  'The day of the review.': 'आढाव्याचा दिवस.',
  'Full again on': 'पुन्हा पूर्णवेळ झाल्याचा दिनांक',
  'The first day back on the full timetable.': 'पुन्हा पूर्ण वेळापत्रकाचा पहिला दिवस.',

  // Returns
  Returns: 'पुनरागमने',
  'Pupils on their way back into lessons. How far each has come is in Moves, by the id here.':
    'वर्गात परत येण्याच्या वाटेवरचे विद्यार्थी. प्रत्येक जण कोठवर आला ते टप्पाबदल शीटमध्ये, येथील क्रमांकाने.',
  'A code such as B1. Moves uses it.': 'B1 सारखा क्रमांक. टप्पाबदल शीट तो वापरते.',
  'The day from which the pupil was out.': 'विद्यार्थी वर्गाबाहेर होता त्याचा पहिला दिवस.',
  'Why the pupil was out, in the widest words.': 'विद्यार्थी वर्गाबाहेर का होता, अगदी ढोबळ शब्दांत.',
  'Plan agreed on': 'आराखडा ठरल्याचा दिनांक',
  'The day on which the plan for the return was agreed.': 'परतण्याचा आराखडा ठरला तो दिवस.',
  'Yes for a pupil with mental health needs: nobody but the team may know.':
    'मानसिक आरोग्याच्या गरजा असलेल्या विद्यार्थ्यासाठी होय: चमूशिवाय कोणालाही कळू नये.',
  'Exit on': 'साहाय्य संपल्याचा दिनांक',
  'The day on which the support ended.': 'साहाय्य संपले तो दिवस.',
  'Exit reason': 'साहाय्य संपण्याचे कारण',
  'Why it ended.': 'ते का संपले.',

  // BSS and paperwork
  'BSS episodes': 'BSS साहाय्य',
  'Work of the Behaviour Support Service with a pupil, and your one-to-one work after it.':
    'वर्तन साहाय्य सेवेचे (BSS) विद्यार्थ्यासोबतचे काम, आणि त्यानंतरचे तुमचे वैयक्तिक काम.',
  Strategy: 'युक्ती',
  'What the pupil is learning to use in the classroom.': 'विद्यार्थी वर्गात काय वापरायला शिकत आहे.',
  'Ended on': 'संपल्याचा दिनांक',
  'The last day of the service’s own work.': 'सेवेच्या स्वतःच्या कामाचा शेवटचा दिवस.',
  'Followed up on': 'पाठपुराव्याचा दिनांक',
  'The day of your first one-to-one session after it.':
    'त्यानंतरच्या तुमच्या पहिल्या वैयक्तिक सत्राचा दिवस.',
  Paperwork: 'कागदपत्र पडताळणी',
  'The checklist for each case: tick what is on file.':
    'प्रत्येक प्रकरणाची पडताळणी सूची: जे नोंदीत आहे त्यावर खूण करा.',
  'The day the case was opened.': 'प्रकरण उघडले तो दिवस.',
  'Home agreed': 'पालकांची संमती',
  'The home has agreed to the support, in writing.': 'पालकांनी साहाय्याला लेखी संमती दिली आहे.',
  'School records': 'शाळेच्या नोंदी',
  'Reports and records of earlier years are here.': 'मागील वर्षांचे अहवाल व नोंदी येथे आहेत.',
  'Attendance print': 'हजेरीचा उतारा',
  'The attendance record is on file.': 'उपस्थितीची नोंद जोडलेली आहे.',
  'Agency reports': 'यंत्रणांचे अहवाल',
  'Reports of the agencies involved, or a note that there are none.':
    'सहभागी यंत्रणांचे अहवाल, किंवा ते नसल्याची नोंद.',
  'Plan on file': 'आराखडा जोडलेला',
  'The individual learning plan is on file.': 'वैयक्तिक अध्ययन आराखडा जोडलेला आहे.',
};
