/** The names and the printed words of the example year. */
export const example: Readonly<Record<string, string>> = {
  'Patna Walkers': 'पाटणा पदयात्री',
  'Patna Growing Together': 'पाटणा एकत्र लागवड',
  'Patna Repair Café': 'पाटणा दुरुस्ती कट्टा',
  'Patna Film Night': 'पाटणा चित्रपट रात्र',
  'Patna Men’s Shed': 'पाटणा पुरुष कट्टा',
  'Three neighbours at the drop-in who already walked together':
    'खुल्या बैठकीतील तीन शेजारी, जे आधीच एकत्र फिरायला जात',
  'An unused plot behind the hall and two keen gardeners':
    'सभागृहामागची पडीक जागा आणि दोन हौशी बागकाम करणारे',
  'A retired engineer with tools to share': 'अवजारे द्यायला तयार असलेला निवृत्त अभियंता',
  'Asked for by families in the plan’s consultation': 'आराखड्याच्या सल्लामसलतीत कुटुंबांनी केलेली मागणी',
  'Talked of since the summer; no place found yet': 'उन्हाळ्यापासून चर्चा; अजून जागा मिळालेली नाही',

  // Organisations and funding
  'Patna primary school': 'पाटणा प्राथमिक शाळा',
  'Health centre, Patna': 'आरोग्य केंद्र, पाटणा',
  'Doonside Housing Association': 'डूनसाइड गृहनिर्माण संघ',
  'Citizens’ advice': 'नागरिक सल्ला केंद्र',
  'Food larder': 'अन्नकोठी',
  'Example Housing': 'नमुना गृहनिर्माण',
  'Example wind farm fund': 'नमुना पवनऊर्जा निधी',
  'Example small grants trust': 'नमुना लघु अनुदान विश्वस्त संस्था',
  'Example lottery fund': 'नमुना लॉटरी निधी',
  'Boots and first aid for walk leaders': 'पदयात्रा प्रमुखांसाठी बूट व प्रथमोपचार',
  'Polytunnel and tools': 'पॉलिटनेल व अवजारे',
  'Benches for the repair café': 'दुरुस्ती कट्ट्यासाठी बाके',
  'Benches and insurance for the repair café': 'दुरुस्ती कट्ट्यासाठी बाके व विमा',
  'Screen and licence for film nights': 'चित्रपट रात्रीसाठी पडदा व परवाना',
  'Small steps': 'छोटी पावले',
  'Community round 1': 'समुदाय फेरी 1',
  'Community round 2': 'समुदाय फेरी 2',
  'Awards for all': 'सर्वांसाठी अनुदान',

  // Projects
  'New year open day': 'नववर्ष खुला दिवस',
  'Weekly walks': 'साप्ताहिक पदयात्रा',
  'Spring litter pick': 'वसंत स्वच्छता मोहीम',
  'Seed swap': 'बियाण्यांची देवाणघेवाण',
  'Gala day': 'जत्रा',
  'Bus timetable campaign': 'बस वेळापत्रक मोहीम',
  'Autumn repair day': 'शरद दुरुस्ती दिवस',
  'Outdoor film': 'मोकळ्या जागेतील चित्रपट',
  'Winter lunch club': 'हिवाळी सहभोजन गट',
  'Neighbours met neighbours': 'शेजाऱ्यांची शेजाऱ्यांशी ओळख झाली',
  'Company and exercise, every week': 'दर आठवड्याला सोबत आणि व्यायाम',
  'The riverside path is clear again': 'नदीकाठची वाट पुन्हा स्वच्छ झाली',
  'Eleven gardens begun': 'अकरा बागा सुरू झाल्या',
  'The first gala in four years': 'चार वर्षांतील पहिली जत्रा',
  'A later bus on Fridays and Saturdays': 'शुक्रवारी व शनिवारी उशिराची बस',
  'Forty things mended': 'चाळीस वस्तू दुरुस्त झाल्या',
  'Storm warning; moved indoors next year': 'वादळाचा इशारा; पुढील वर्षी सभागृहात',

  // Actions
  'Show hours by place in the board report': 'मंडळाच्या अहवालात ठिकाणनिहाय तास दाखवणे',
  'Agree who keeps the hall keys': 'सभागृहाच्या चाव्या कोणाकडे ते ठरवणे',
  'Decide where a shed could stand': 'शेड कोठे उभारता येईल ते ठरवणे',
  'Write to the bus company': 'बस कंपनीला पत्र लिहिणे',
  'Survey of empty shops': 'रिकाम्या दुकानांचे सर्वेक्षण',
  'Lunch club in the hall': 'सभागृहात सहभोजन गट',
  'Getting about': 'प्रवासाची सोय',
  'Local economy': 'स्थानिक अर्थव्यवस्था',
  'Health and company': 'आरोग्य व सोबत',

  // Assets and issues
  'Knows every path above the village': 'गावावरील प्रत्येक वाट माहीत आहे',
  'First aid certificate': 'प्रथमोपचार प्रमाणपत्र',
  'Plot behind the hall': 'सभागृहामागची जागा',
  'Forty years of growing vegetables': 'चाळीस वर्षांचा भाजीपाला लागवडीचा अनुभव',
  'Minibus at weekends': 'शनिवार-रविवारी मिनीबस',
  'Can mend bicycles': 'सायकली दुरुस्त करता येतात',
  'Workshop full of tools': 'अवजारांनी भरलेली कार्यशाळा',
  'Wants to learn to sew': 'शिवणकाम शिकायचे आहे',
  'Film projector': 'चित्रपट प्रक्षेपक',
  'Can write for a newspaper': 'वृत्तपत्रासाठी लिहिता येते',
  'Plays the accordion': 'अकॉर्डियन वाजवता येते',
  'Litter on the riverside path': 'नदीकाठच्या वाटेवर कचरा',
  'No bus after seven': 'सातनंतर बस नाही',
  'Nowhere to have things mended': 'वस्तू दुरुस्त करून घ्यायला जागा नाही',
  'Hall is cold in winter': 'हिवाळ्यात सभागृह थंड असते',
  'Dark corner by the bus stop': 'बस थांब्याजवळ अंधारा कोपरा',

  // Stories
  'From the drop-in to walk leader': 'खुल्या बैठकीपासून पदयात्रेच्या नेतृत्वापर्यंत',
  'A resident came for tea in January and said little. By March they led twelve neighbours over the hill.':
    'जानेवारीत एक रहिवासी चहासाठी आले आणि फारसे बोलले नाहीत. मार्चपर्यंत ते बारा शेजाऱ्यांना घेऊन डोंगर ओलांडून गेले.',
  'A plot that feeds eleven gardens': 'अकरा बागांना रोपे देणारी जागा',
  'Two gardeners asked about the plot behind the hall. Its seedlings now grow in eleven gardens.':
    'दोन बागकाम करणाऱ्यांनी सभागृहामागच्या जागेची चौकशी केली. तिथली रोपे आता अकरा बागांत वाढत आहेत.',
  'Mending together': 'एकत्र दुरुस्ती',
  'Forty things that would have been thrown away, and friendships over the soldering iron.':
    'फेकल्या गेल्या असत्या अशा चाळीस वस्तू, आणि काम करता करता जुळलेली मैत्री.',

  // Breaks
  'Work begins on Monday 5 January': 'सोमवार 5 जानेवारीला काम सुरू',
  'Unpaid leave': 'विनावेतन रजा',
  'Log and registers': 'दैनंदिनी व नोंदवह्या',
};
