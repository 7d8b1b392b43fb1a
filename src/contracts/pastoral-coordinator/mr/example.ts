/** What was written in the example year. */
export const example: Readonly<Record<string, string>> = {
  // The log
  'Break club': 'मधल्या सुट्टीचा क्लब',
  'Lunchtime club': 'जेवणाच्या वेळचा क्लब',
  'Homework club': 'गृहपाठ क्लब',
  'Staff asked for two more helpers': 'शिक्षकांनी आणखी दोन मदतनीस मागितले',
  'Two pupils spoken of': 'दोन विद्यार्थ्यांबद्दल बोलणे झाले',
  'Files put in order': 'फाइली लावल्या',
  'Last week’s figures': 'मागील आठवड्याचे आकडे',
  'Next step agreed': 'पुढची पायरी ठरली',
  'Next steps shared out': 'पुढच्या पायऱ्या वाटून घेतल्या',
  'Letters and forms': 'पत्रे व अर्ज',
  'Codes put right': 'संकेतांक दुरुस्त केले',
  'A better week': 'आठवडा बरा गेला',
  'Teams mixed': 'संघ मिसळले',
  'Who to ring': 'कोणाला फोन करायचे',
  'Goal looked at': 'ध्येय पाहिले',
  'Referral looked at': 'शिफारस पाहिली',
  'Bridges from paper': 'कागदाचे पूल',
  'Figures for the report': 'अहवालासाठी आकडे',
  'Business Manager': 'प्रशासन व्यवस्थापक',
  'School holiday': 'शाळेची सुट्टी',

  // Goals
  'In school before the bell four days in five': 'पाचपैकी चार दिवस घंटेआधी शाळेत',
  'Joins a group at break without being asked': 'न सांगता मधल्या सुट्टीत गटात सामील होणे',
  'Uses the time-out card before leaving a lesson': 'तासिका सोडण्याआधी विश्रांती कार्ड वापरणे',
  'Speaks up once in every lesson': 'प्रत्येक तासिकेत एकदा बोलणे',
  'Settles a quarrel with words': 'भांडण शब्दांनी मिटवणे',
  'Keeps up what was reached in autumn': 'शरद सत्रात साधलेले टिकवणे',
  'Every first lesson of the week': 'आठवड्याची प्रत्येक पहिली तासिका',
  'A week without being sent out': 'बाहेर न पाठवता गेलेला आठवडा',

  // You said, we did
  'Corridors are too full at lunch': 'जेवणाच्या सुट्टीत व्हरांड्यात फार गर्दी होते',
  'One-way stairs': 'जिन्यावर एकेरी ये-जा',
  'Homework falls on one day': 'सगळा गृहपाठ एकाच दिवशी येतो',
  'A homework plan': 'गृहपाठाचे नियोजन',
  'Break club is too short': 'मधल्या सुट्टीचा क्लब फार थोडा वेळ असतो',
  'It opens five minutes earlier': 'तो पाच मिनिटे आधी उघडतो',
  'Time-out cards are forgotten': 'विश्रांती कार्ड विसरले जाते',
  'Cards in every planner': 'प्रत्येक दैनंदिनीत कार्ड',
  'More trips': 'आणखी सहली',
  'A Saturday trip in May': 'मे महिन्यात शनिवारी सहल',
  'The unit is noisy': 'कक्षात फार आवाज असतो',
  'Two quiet corners': 'दोन शांत कोपरे',
  'Rewards come late': 'बक्षिसे उशिरा मिळतात',
  'Points are given on Fridays': 'गुण शुक्रवारी दिले जातात',
  'Worried about options': 'विषय निवडीची काळजी वाटते',
  'An options morning': 'विषय निवडीची सकाळ',

  // Events and the inclusion unit
  'Library visit': 'ग्रंथालय भेट',
  'Winter show': 'हिवाळी कार्यक्रम',
  'Science museum': 'विज्ञान संग्रहालय',
  'Day on the coast': 'समुद्रकिनारी एक दिवस',
  'Options morning': 'विषय निवड मार्गदर्शन',
  'Training day moved': 'प्रशिक्षणाचा दिवस बदलला',
  'Cover was needed': 'दुसऱ्या वर्गावर जावे लागले',

  // Decided
  'Deputy head, 8 September 2025: as the Department for Education has it.':
    'उपमुख्याध्यापक, 8 सप्टेंबर 2025: शिक्षण विभागाच्या व्याख्येप्रमाणे.',
  'Part-time timetables': 'अंशवेळ वेळापत्रके',
};
