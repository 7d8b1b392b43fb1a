/** The log's own columns, and the registers of the year group. */
export const pupils: Readonly<Record<string, string>> = {
  // The log
  'The pupils it was about, by code, with commas between. Never names.':
    'ज्या विद्यार्थ्यांबद्दल होते ते, संकेतांकाने, मध्ये स्वल्पविराम देऊन. नावे कधीही नकोत.',
  'The colleague or agency that you worked with, by role.':
    'ज्या सहकाऱ्यासोबत किंवा यंत्रणेसोबत काम केले ते, भूमिकेनुसार.',
  'Home topic': 'पालकांशी विषय',
  'For a contact with home: what it was about.': 'पालकांशी संपर्कासाठी: कशाबद्दल होता.',
  Reached: 'बोलणे झाले',
  'For a contact with home: yes if you spoke to somebody.':
    'पालकांशी संपर्कासाठी: कोणाशी तरी बोलणे झाले तर होय.',
  'What you gave information and advice on, with commas between.':
    'कशावर माहिती व सल्ला दिला, मध्ये स्वल्पविराम देऊन.',
  Mood: 'मनःस्थिती',
  'For a check-in: how the day feels to the pupil, from 1 (hard) to 5 (good).':
    'विचारपूस असल्यास: विद्यार्थ्याला दिवस कसा वाटतो, 1 (अवघड) ते 5 (चांगला).',
  'The break, lunchtime or homework club that met.':
    'मधल्या सुट्टीचा, जेवणाच्या वेळचा किंवा गृहपाठाचा जो क्लब भरला तो.',
  'Asked by': 'कोणी सांगितले',
  'For another duty: which post asked for it.': 'इतर कामासाठी: ते कोणत्या पदाने सांगितले.',
  Lesson: 'तासिका',
  'Which lesson of the day it was. Add this header to the log to use it.':
    'दिवसातील कोणती तासिका होती. वापरायचे असल्यास हे शीर्षक दैनंदिनीत वाढवा.',

  // Pupils
  'The whole year group, by code. A tier puts a pupil on your caseload. Keep who is who outside this workbook.':
    'संपूर्ण इयत्ता, संकेतांकाने. पातळी दिली की विद्यार्थी तुमच्या जबाबदारीत येतो. कोणता संकेतांक कोणाचा ते या कार्यपुस्तिकेबाहेर ठेवा.',
  'Leave it empty. It marks the sheet as one about people, so that reports hide small numbers.':
    'रिकामे ठेवा. शीट व्यक्तींबद्दल आहे हे त्यावरून कळते, म्हणजे अहवाल लहान संख्या लपवतात.',
  'Year group': 'इयत्ता',
  'The year that the pupil is in.': 'विद्यार्थी ज्या इयत्तेत आहे ती.',
  Tier: 'पातळी',
  'How often you are in touch. Empty: not on the caseload.':
    'किती वेळा संपर्क ठेवता. रिकामे: तुमच्या जबाबदारीत नाही.',
  'The first day in the year group this school year.': 'या शालेय वर्षात इयत्तेतील पहिला दिवस.',
  'The last day, if the pupil has left.': 'शेवटचा दिवस, विद्यार्थी सोडून गेला असल्यास.',
  'By code, from the Pupils sheet.': 'संकेतांकाने, विद्यार्थी शीटमधून.',

  // Attendance
  Attendance: 'उपस्थिती',
  'The attendance print: a row for each pupil, half-term (or week) and code, with its sessions, two a day. Paste it in as it comes.':
    'हजेरीचा उतारा: प्रत्येक विद्यार्थी, अर्धसत्र (किंवा आठवडा) व संकेतांकासाठी एक ओळ, त्या संकेतांकाच्या सत्रांसह, दिवसाला दोन. मिळेल तसा चिकटवा.',
  'The first day of the half-term or week.': 'अर्धसत्राचा किंवा आठवड्याचा पहिला दिवस.',
  'Its last day.': 'त्याचा शेवटचा दिवस.',
  'The code of the register, such as I or /.': 'हजेरीपटावरील संकेतांक, उदा. I किंवा /.',
  Sessions: 'सत्रे',
  'How many sessions carry it.': 'किती सत्रांना तो आहे.',

  // Progress
  Progress: 'प्रगती',
  'A row for each pupil, subject and progress check: the target grade and the current one.':
    'प्रत्येक विद्यार्थी, विषय व प्रगती पडताळणीसाठी एक ओळ: लक्ष्य श्रेणी आणि सध्याची श्रेणी.',
  'Checked on': 'पडताळणीचा दिनांक',
  'The day of the progress check.': 'प्रगती पडताळणीचा दिवस.',
  Subject: 'शालेय विषय',
  'From the Lists sheet.': 'याद्या शीटमधून.',
  'The target grade.': 'लक्ष्य श्रेणी.',
  Current: 'सध्या',
  'The grade that the pupil is working at.': 'विद्यार्थी सध्या ज्या श्रेणीत आहे ती.',
  'Grades below': 'किती श्रेणी मागे',
  'How many grades below the target; 0 for on it or above.':
    'लक्ष्यापेक्षा किती श्रेणी मागे; लक्ष्यावर किंवा पुढे असल्यास 0.',

  // Behaviour and suspensions
  Behaviour: 'वर्तन',
  'What was noticed, good and bad, and what was done about it.':
    'काय नोंदवले, चांगले व वाईट, आणि त्याबद्दल काय केले.',
  'The day.': 'तो दिवस.',
  'Positive or negative.': 'सकारात्मक किंवा नकारात्मक.',
  Category: 'वर्तनाचा वर्ग',
  'What it was. A lesson missed on purpose is one.': 'काय होते. मुद्दाम बुडवलेली तासिका हाही एक वर्ग आहे.',
  'When in the day.': 'दिवसात केव्हा.',
  'What was done: needed for what is negative.': 'काय केले: नकारात्मक वर्तनासाठी आवश्यक.',
  Points: 'गुण',
  'If the school gives points; they may be left out.': 'शाळा गुण देत असल्यास; रिकामे चालतात.',
  Suspensions: 'निलंबने',
  'Each suspension: sessions lost, the reason, and the meeting on the way back.':
    'प्रत्येक निलंबन: बुडालेली सत्रे, कारण, आणि परततानाची बैठक.',
  'Began on': 'सुरुवातीचा दिनांक',
  'The first day.': 'पहिला दिवस.',
  'Sessions lost': 'बुडालेली सत्रे',
  'Two for each school day. 90 in a school year are the most that is allowed.':
    'शाळेच्या प्रत्येक दिवसाची दोन. शालेय वर्षात कमाल 90 चालतात.',
  'Back on': 'परतल्याचा दिनांक',
  'The first day back.': 'परतल्यानंतरचा पहिला दिवस.',
  'Met on': 'भेटीचा दिनांक',
  'The day of the meeting with the pupil and the home.': 'विद्यार्थी व पालकांसोबतच्या भेटीचा दिवस.',
  Engagement: 'सहभाग',
  'How much a pupil on the caseload takes part in school, week by week.':
    'जबाबदारीतील विद्यार्थी शाळेत किती भाग घेतो, आठवड्याआठवड्याने.',
  'A day of the week that it is about.': 'ज्या आठवड्याबद्दल आहे त्यातील एक दिवस.',
  Rating: 'सहभागाचा गुण',
  'From 1 (hardly there) to 5 (fully there).': '1 (जवळजवळ नाही) ते 5 (पूर्ण सहभाग).',
};
