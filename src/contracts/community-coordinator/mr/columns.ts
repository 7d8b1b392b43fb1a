/** The contract's own columns and registers, and what they are for. */
export const columns: Readonly<Record<string, string>> = {
  // The log
  Group: 'गट',
  'The group that the time went to, if it went to one.': 'वेळ एखाद्या गटासाठी दिला असल्यास तो गट.',
  'The partner you were in touch with. Each one counts as contacted on that day.':
    'तुम्ही ज्या भागीदाराच्या संपर्कात होता तो. त्या दिवशी त्याच्याशी संपर्क झाला असे धरले जाते.',
  'For sessions with residents: who took the lead.': 'रहिवाशांसोबतच्या सत्रांसाठी: नेतृत्व कोणी केले.',
  'What it was for: community wealth, wellbeing, or both with a comma between.':
    'ते कशासाठी होते: सामुदायिक संपत्ती, कल्याण, किंवा मध्ये स्वल्पविराम देऊन दोन्ही.',
  Topic: 'विषय',
  'For reading and training: which of the five policy topics.':
    'वाचन व प्रशिक्षणासाठी: धोरणाच्या पाच विषयांपैकी कोणता.',
  'How many volunteers helped.': 'किती स्वयंसेवकांनी मदत केली.',
  'Their hours together. These are never counted as paid hours.':
    'त्यांचे एकूण तास. हे मानधनाच्या तासांत कधीही मोजले जात नाहीत.',
  'Check in by': 'खुशाली कधीपर्यंत कळवायची',
  'Lone working: when somebody should have heard from you. Add this header to the log to use it.':
    'एकट्याने काम करताना: तुमची खुशाली कोणाला तरी कधीपर्यंत कळायला हवी. वापरण्यासाठी हे शीर्षक दैनंदिनीत वाढवा.',
  'Checked in': 'खुशाली कळवली',
  'Lone working: yes once you have said that all is well.':
    'एकट्याने काम करताना: सर्व ठीक असल्याचे कळवल्यावर होय.',

  // Groups and people
  'The groups you help to start and to stand on their own. Their stages are in Moves.':
    'सुरू होण्यास व स्वतःच्या पायावर उभे राहण्यास तुम्ही मदत करता ते गट. त्यांचे टप्पे टप्पाबदल शीटमध्ये आहेत.',
  'What the group is called.': 'गटाचे नाव.',
  'Formed on': 'स्थापनेचा दिनांक',
  'The day it first met as a group.': 'गट म्हणून पहिल्यांदा एकत्र आले तो दिवस.',
  'How it began': 'सुरुवात कशी झाली',
  'Whose wish it was, and what they brought to it.': 'कोणाची इच्छा होती, आणि त्यांनी सोबत काय आणले.',
  'How many people belong to it now.': 'आता त्यात किती लोक आहेत.',
  'Led by residents': 'रहिवाशांचे नेतृत्व',
  'Yes if residents lead it.': 'रहिवासी नेतृत्व करत असतील तर होय.',
  People: 'लोक',
  'Residents, by code: how far each has come is in Moves. Names are optional.':
    'रहिवासी, संकेतांकाने: प्रत्येक जण कोठवर आला ते टप्पाबदल शीटमध्ये आहे. नावे ऐच्छिक आहेत.',
  'A code such as R07. Reports and messages use nothing else.':
    'R07 सारखा संकेतांक. अहवाल व संदेश फक्त तोच वापरतात.',
  'You may leave it out, and keep names elsewhere.': 'ते रिकामे ठेवता येते आणि नावे दुसरीकडे ठेवता येतात.',
  'First contact': 'पहिला संपर्क',
  'The day you first spoke.': 'तुम्ही पहिल्यांदा बोललात तो दिवस.',

  // Organisations and projects
  'Stakeholders, partners and funders, and how often to be in touch.':
    'हितसंबंधी, भागीदार व निधी देणाऱ्या संस्था, आणि किती वेळा संपर्क ठेवायचा.',
  'Every quarter for the key ones: the board sees who has fallen silent.':
    'महत्त्वाच्या संस्थांसाठी दर तिमाहीला: कोणाशी संपर्क तुटला ते मंडळाला दिसते.',
  Relationship: 'संबंध',
  'How strong it is, from 1 to 5.': 'ते किती दृढ आहेत, 1 ते 5.',
  Projects: 'प्रकल्प',
  'Projects, events, activities and collective actions: planned, delivered or cancelled.':
    'प्रकल्प, कार्यक्रम, उपक्रम व सामूहिक कृती: नियोजित, पार पडले किंवा रद्द केले.',
  'Collective action: people acting together for the wider community.':
    'सामूहिक कृती: व्यापक समुदायासाठी लोकांनी एकत्र येऊन केलेले काम.',
  Groups: 'गट',
  'The groups involved, with commas between.': 'सहभागी गट, मध्ये स्वल्पविराम देऊन.',
  'When it was to happen.': 'ते कधी व्हायचे होते.',
  'Planned, delivered or cancelled.': 'नियोजित, पार पडले किंवा रद्द केले.',
  'When it happened, or began.': 'ते कधी झाले किंवा सुरू झाले.',
  'How many took part.': 'किती जणांनी भाग घेतला.',
  Benefit: 'लाभ',
  'What good it did, and for whom.': 'त्यातून काय चांगले झाले, आणि कोणासाठी.',
  'Why cancelled': 'रद्द करण्याचे कारण',
  'If it was cancelled: the reason.': 'रद्द केले असल्यास: कारण.',

  // Actions and funding
  'What was agreed at reviews, by the board or in the Community Action Plan, and how far it is.':
    'आढाव्यांत, मंडळाने किंवा समुदाय कृती आराखड्यात काय ठरले, आणि ते कोठवर आले आहे.',
  'The review, the board meeting, or the action plan.': 'आढावा, मंडळाची बैठक किंवा कृती आराखडा.',
  'For the action plan: which of its themes.': 'कृती आराखड्यासाठी: त्यातील कोणता विषय.',
  'The group or the post that leads on it. No names of residents.':
    'ज्या गटावर किंवा पदावर जबाबदारी आहे तो. रहिवाशांची नावे नकोत.',
  Funding: 'निधी अर्ज',
  'Applications that you help groups with, from the first idea to the decision.':
    'तुम्ही गटांना ज्यासाठी मदत करता ते अर्ज, पहिल्या कल्पनेपासून निर्णयापर्यंत.',
  'What the money is for.': 'पैसे कशासाठी आहेत.',
  'The group that applies.': 'अर्ज करणारा गट.',
  'From the Organisations sheet.': 'संस्था शीटमधून.',
  Programme: 'निधी योजना',
  'The fund or the round.': 'निधी किंवा त्याची फेरी.',
  'Idea, preparing, submitted, awarded or declined.': 'कल्पना, तयारी सुरू, सादर केले, मंजूर किंवा नाकारले.',
  'The day it came to that state: for an award, the day of the award.':
    'त्या स्थितीला आला तो दिवस: मंजूर झाला असल्यास मंजुरीचा दिवस.',
  'Asked for': 'मागितलेली रक्कम',
  'The amount applied for.': 'अर्जात मागितलेली रक्कम.',
  'The amount granted.': 'मंजूर झालेली रक्कम.',
  'The day the application went in.': 'अर्ज सादर केला तो दिवस.',

  // Assets, issues and stories
  Assets: 'बलस्थाने',
  'Strengths, skills, knowledge and interests that people, places and organisations have to offer.':
    'व्यक्ती, ठिकाणे व संस्था देऊ शकतील अशी सामर्थ्ये, कौशल्ये, ज्ञान व आवडी.',
  'Such as: can mend bicycles. No names of residents.':
    'उदा. सायकली दुरुस्त करता येतात. रहिवाशांची नावे नकोत.',
  'A strength, a skill, knowledge or an interest.': 'सामर्थ्य, कौशल्य, ज्ञान किंवा आवड.',
  'Held by': 'कोणाकडे',
  'A person, an organisation or a place.': 'व्यक्ती, संस्था किंवा ठिकाण.',
  'Offered to': 'कोणाला देऊ केले',
  'The group that could use it.': 'ज्या गटाला त्याचा उपयोग होईल तो.',
  'Used on': 'वापराचा दिनांक',
  'The day it was first put to use.': 'ते पहिल्यांदा वापरले तो दिवस.',
  'Community issues': 'समुदायाच्या समस्या',
  'Problems that residents raise, who took them up, and how they ended.':
    'रहिवासी मांडतात त्या समस्या, त्या कोणी हाती घेतल्या, आणि शेवटी काय झाले.',
  'The problem in a few words. Nothing about a person.':
    'समस्या थोडक्यात. कोणत्याही व्यक्तीबद्दल काहीही नको.',
  'The day it was raised.': 'ती मांडली तो दिवस.',
  'Raised, taken up or resolved.': 'मांडली, हाती घेतली किंवा सुटली.',
  'Taken up by': 'हाती घेणारा गट',
  'The group that took it up.': 'ज्या गटाने ती हाती घेतली तो.',
  'Resolved on': 'सुटल्याचा दिनांक',
  'The day it was resolved.': 'ती सुटली तो दिवस.',
  'Stories of change. Only approved ones with consent are printed.':
    'बदलाच्या कथा. फक्त मंजूर व संमती असलेल्याच छापल्या जातात.',
  'A title without names.': 'नावे नसलेले शीर्षक.',
  'The day the Secretary approved it.': 'सचिवांनी ती मंजूर केली तो दिवस.',
  'Collected on': 'सांगितल्याचा दिनांक',
  'The day the story was told.': 'कथा सांगितली गेली तो दिवस.',
  'Community wealth or wellbeing.': 'सामुदायिक संपत्ती किंवा कल्याण.',
  'The day the people in it agreed to its use.': 'त्यातील व्यक्तींनी तिच्या वापराला संमती दिली तो दिवस.',

  // Feedback, confidence and communication
  'What people say about sessions and events.': 'सत्रे व कार्यक्रमांबद्दल लोक काय म्हणतात.',
  'The day it came in.': 'तो मिळाला तो दिवस.',
  'What it is about.': 'तो कशाबद्दल आहे.',
  Score: 'गुण',
  'From 1 to 5, if they gave one.': '1 ते 5, दिले असल्यास.',
  'In their own words. Not printed.': 'त्यांच्याच शब्दांत. छापले जात नाही.',
  'How confident people feel, from 1 to 5, before and after.':
    'लोकांना किती आत्मविश्वास वाटतो, 1 ते 5, आधी आणि नंतर.',
  'By code. Leave it empty for a group’s answer.': 'संकेतांकाने. गटाच्या उत्तरासाठी रिकामे ठेवा.',
  'The group, if it is about one.': 'गटाबद्दल असल्यास तो गट.',
  'Posts, newsletters and posters, and whom they were for.':
    'पोस्ट, वार्तापत्रे व फलक, आणि ते कोणासाठी होते.',
  'Where it went out.': 'ते कोठे प्रसिद्ध झाले.',
  Reach: 'पोहोच',
  'How many people saw it, if you know.': 'किती लोकांनी पाहिले, माहीत असल्यास.',

  // Indicators
  Indicators: 'निर्देशक',
  'What the board wants to watch. The figures themselves go into Readings.':
    'मंडळाला ज्यावर लक्ष ठेवायचे आहे ते. प्रत्यक्ष आकडे मोजण्या शीटमध्ये जातात.',
  Every: 'किती वेळा',
  'How often a figure is due.': 'आकडा किती वेळा अपेक्षित आहे.',
  Owner: 'जबाबदार पद',
  'Who sees to it, by post.': 'ते कोण पाहते, पदाने.',
  'Residents taking part in groups': 'गटांत सहभागी रहिवासी',
  'Groups that meet without the coordinator': 'समन्वयकाशिवाय भेटणारे गट',
  'Events in the community calendar': 'समुदायाच्या दिनदर्शिकेतील कार्यक्रम',
  'How well Patna solves its own problems, from 1 to 5':
    'पाटणा स्वतःच्या समस्या किती चांगल्या सोडवतो, 1 ते 5',
  Board: 'मंडळ',
  'A row each time an indicator is measured.': 'निर्देशक मोजला की प्रत्येक वेळी एक ओळ.',
  Indicator: 'निर्देशक',
  'From the Indicators sheet.': 'निर्देशक शीटमधून.',
  Source: 'माहितीचा स्रोत',
  'Where it comes from.': 'तो कोठून मिळाला.',
};
