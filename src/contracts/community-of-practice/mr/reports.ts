/** What the reports are called, and what stands above and below their sections. */
export const reports: Readonly<Record<string, string>> = {
  'Progress note': 'प्रगती टिपण',
  'The Secretariat': 'सचिवालय',
  'Money and days': 'पैसे आणि दिवस',
  'Days set aside and used, by workstream': 'कामाच्या भागांनुसार राखलेले आणि वापरलेले दिवस',
  'Sign-up, step by step': 'नोंदणी, पायरीपायरीने',
  'Who was asked': 'कोणाला विचारले',
  'Creators and users': 'निर्माते आणि वापरकर्ते',
  'What they want and need': 'त्यांना काय हवे',
  'Need by need': 'गरजा, एकेक',
  'In their own words': 'त्यांच्याच शब्दांत',
  'Only the words of people who agreed to be quoted.': 'फक्त उद्गार छापण्यास संमती दिलेल्या लोकांचे शब्द.',
  'Funded organisations asked': 'विचारलेल्या निधी मिळालेल्या संस्था',
  'Options side by side': 'पर्याय शेजारी शेजारी',
  'What options cost, and whom they suit': 'पर्यायांचा खर्च, आणि ते कोणासाठी योग्य',
  'Tools side by side': 'साधने शेजारी शेजारी',
  'Who runs them, who can use them, how to leave them':
    'ती कोण चालवते, कोणाला वापरता येतात, आणि कशी सोडायची',
  'Tools, question by question': 'साधने, प्रश्नानुसार',
  'Six questions, 0 to 2 points each.': 'सहा प्रश्न, प्रत्येकी 0 ते 2 गुण.',
  'Tools as a whole': 'साधने, एकंदर',
  'Report to Power to Change': 'Power to Change ला अहवाल',
  'What was asked, and what was done': 'काय अपेक्षित होते, आणि काय झाले',
  'Members are in a table of their own; the freelancer’s fee and days are not part of this report.':
    'सदस्यांचा तक्ता वेगळा आहे; स्वतंत्र व्यावसायिकाचे मानधन व दिवस या अहवालात नाहीत.',
  'Funded organisations at gatherings': 'मेळाव्यांना आलेल्या निधी मिळालेल्या संस्था',
  'What gatherings spoke of': 'मेळाव्यांत कशावर बोलणे झाले',
  'A gathering with several topics counts towards each.':
    'अनेक विषय असलेला मेळावा प्रत्येक विषयात मोजला जातो.',
  'The next manager': 'पुढील व्यवस्थापक',
  'What is handed over': 'काय सोपवले जाते',
  'Contacts with a day of consent, as the sheet has them. The mailing list leaves out a few more, such as addresses on Do not write to.':
    'संमतीचा दिनांक असलेले संपर्क, शीटमध्ये आहेत तसे. ई-मेल यादीत आणखी काही वगळले जातात, उदा. यांना लिहू नये या शीटमधील पत्ते.',
  'Decisions that were asked for': 'मागितलेले निर्णय',
  'The wider programme': 'व्यापक कार्यक्रम',
  'Gatherings so far': 'आतापर्यंतचे मेळावे',
  'Members, step by step': 'सदस्य, पायरीपायरीने',
  'Tools that are suggested': 'सुचवलेली साधने',
  'Decisions that are still open: how silent clauses are read':
    'अजून घ्यायचे निर्णय: करारात न म्हटलेल्या बाबी कशा धरल्या आहेत',
};
