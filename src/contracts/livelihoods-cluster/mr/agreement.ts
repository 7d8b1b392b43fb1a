/** The agreement, its terms and what is due when. */
export const agreement: Readonly<Record<string, string>> = {
  'Cluster coordinator, livelihoods (India)': 'प्रभाग समन्वयक, उपजीविका (भारत)',
  'For somebody who supports self-help groups in the villages of a cluster, with so many field days and night halts a month, and reports to a block.':
    'प्रभागातील गावांमधील स्वयंसहाय्यता समूहांना साहाय्य करणाऱ्या, महिन्याला ठरावीक क्षेत्रकामाचे दिवस व मुक्काम करणाऱ्या आणि तालुक्याला अहवाल देणाऱ्या व्यक्तीसाठी.',
  'Cluster Coordinator – Livelihoods': 'प्रभाग समन्वयक – उपजीविका',
  'Example District Mission Management Unit': 'नमुना जिल्हा अभियान व्यवस्थापन कक्ष',
  'Zilla Parishad, Example District, Maharashtra': 'जिल्हा परिषद, नमुना जिल्हा, महाराष्ट्र',
  'Meera Example': 'मीरा नमुने',
  'Cluster office, Example Cluster, Example Block': 'प्रभाग कार्यालय, नमुना प्रभाग, नमुना तालुका',
  'Block Mission Manager (BMM), Example Block': 'तालुका अभियान व्यवस्थापक (BMM), नमुना तालुका',
  'The job description names no district: Example District stands for it.':
    'कार्यवर्णनात जिल्ह्याचे नाव नाही: त्याऐवजी नमुना जिल्हा लिहिला आहे.',
  'The job description names no first day: 1 April 2026 stands for it.':
    'कार्यवर्णनात पहिला दिवस दिलेला नाही: त्याऐवजी 1 एप्रिल 2026 धरला आहे.',
  'The job description names no last day: one financial year is taken.':
    'कार्यवर्णनात शेवटचा दिवस दिलेला नाही: एक आर्थिक वर्ष धरले आहे.',
  'A day is taken to be 8 h, where hours are logged at all.':
    'तास नोंदवले जात असतील तेथे एक दिवस 8 तासांचा धरला आहे.',
  'More than 14 h in one day is questioned, not refused: field days are long.':
    'एका दिवसात 14 तासांपेक्षा जास्त असल्यास विचारणा होते, नकार दिला जात नाही: क्षेत्रकामाचे दिवस मोठे असतात.',
  'Rows of the log written more than 3 days after the day are marked as late; they still count.':
    'त्या दिवसानंतर 3 दिवसांपेक्षा उशिरा लिहिलेल्या दैनंदिनीच्या ओळींवर उशिराची खूण होते; तरीही त्या मोजल्या जातात.',
  'Quarters and the year follow the financial year, from April to March.':
    'तिमाही आणि वर्ष आर्थिक वर्षाप्रमाणे, एप्रिल ते मार्च.',
  'Every village names its Gram panchayat and its households, so that figures can be added up level by level.':
    'प्रत्येक गावाची ग्रामपंचायत व कुटुंबसंख्या नोंदवली जाते, म्हणजे आकडे स्तरानुसार एकत्र करता येतात.',
  'Reporting to the BMM is read as the BMM signing off one month in every month.':
    'BMM ला अहवाल देणे म्हणजे दरमहा BMM ने एक महिना अंतिम करणे असे धरले आहे.',
  '“Proactively” is read as every village of the cluster in every month.':
    '“Proactively” (पुढाकाराने) म्हणजे प्रभागातील प्रत्येक गावाला दरमहा भेट असे धरले आहे.',
  '“Proactively” is read as half of the visits or more being in the month’s plan.':
    '“Proactively” (पुढाकाराने) म्हणजे निम्म्या किंवा अधिक भेटी महिन्याच्या नियोजनात असणे असे धरले आहे.',
  'To implement the plan is read as four in five of its activities done.':
    'नियोजन राबवणे म्हणजे त्यातील पाचपैकी चार कामे होणे असे धरले आहे.',
  'The figures of the year’s plan are agreed with the BMM: 2 SHGs stand for one of them.':
    'वार्षिक नियोजनातील आकडे BMM सोबत ठरतात: त्यांपैकी एकासाठी येथे 2 समूह लिहिले आहेत.',
  'The figures of the year’s plan are agreed with the BMM: 60 people stand for one of them.':
    'वार्षिक नियोजनातील आकडे BMM सोबत ठरतात: त्यांपैकी एकासाठी येथे 60 व्यक्ती लिहिल्या आहेत.',
  'The figures of the year’s plan are agreed with the BMM: 16 trainings stand for one of them.':
    'वार्षिक नियोजनातील आकडे BMM सोबत ठरतात: त्यांपैकी एकासाठी येथे 16 प्रशिक्षणे लिहिली आहेत.',
  'The figures of the year’s plan are agreed with the BMM: 10 plans stand for one of them.':
    'वार्षिक नियोजनातील आकडे BMM सोबत ठरतात: त्यांपैकी एकासाठी येथे 10 आराखडे लिहिले आहेत.',
  'The figures of the year’s plan are agreed with the BMM: 24 benefits stand for one of them.':
    'वार्षिक नियोजनातील आकडे BMM सोबत ठरतात: त्यांपैकी एकासाठी येथे 24 लाभ लिहिले आहेत.',
  'The figures of the year’s plan are agreed with the BMM: ₹15,00,000 stand for one of them.':
    'वार्षिक नियोजनातील आकडे BMM सोबत ठरतात: त्यांपैकी एकासाठी येथे ₹15,00,000 लिहिले आहेत.',
  'The contract gives no number: 10 women joining in a quarter are taken.':
    'करारात संख्या नाही: तिमाहीत 10 महिला सहभागी होणे धरले आहे.',
  'The contract gives no number: 5 people from vulnerable communities joining in a quarter are taken. Each person counts once.':
    'करारात संख्या नाही: तिमाहीत वंचित घटकांतील 5 व्यक्ती सहभागी होणे धरले आहे. प्रत्येक व्यक्ती एकदाच मोजली जाते.',
  'An SHG that stays at one stage short of functional for over 180 days is named.':
    'कार्यरत होण्याआधीच्या एकाच टप्प्यावर 180 दिवसांपेक्षा जास्त राहिलेल्या समूहाचे नाव दिले जाते.',
  'A VO that stays at one stage short of functional for over a year is named.':
    'कार्यरत होण्याआधीच्या एकाच टप्प्यावर एका वर्षापेक्षा जास्त राहिलेल्या ग्रामसंघाचे नाव दिले जाते.',
  'A CLF that stays at one stage short of functional for over a year is named.':
    'कार्यरत होण्याआधीच्या एकाच टप्प्यावर एका वर्षापेक्षा जास्त राहिलेल्या प्रभागसंघाचे नाव दिले जाते.',
  '“CIF utilization” is read as at least 80 % of what was released being lent on.':
    '“CIF utilization” (CIF चा वापर) म्हणजे वितरित रकमेपैकी किमान 80% पुढे कर्ज म्हणून देणे असे धरले आहे.',
  'One micro credit plan for each SHG in each financial year.':
    'प्रत्येक आर्थिक वर्षात प्रत्येक समूहाचा एक सूक्ष्म पत आराखडा.',
  'The contract gives no number: four sessions a month on livelihoods, micro credit or CIF.':
    'करारात संख्या नाही: उपजीविका, सूक्ष्म पत किंवा CIF यांवर महिन्याला चार सत्रे.',
  'Service delivery is read as six benefits in ten arriving within 90 days.':
    'सेवा पोहोचवणे म्हणजे दहापैकी सहा लाभ 90 दिवसांत मिळणे असे धरले आहे.',
  'The contract gives no number: one agreement with a department a quarter.':
    'करारात संख्या नाही: तिमाहीला एका विभागाशी एक सहमती.',
  '“Timely” is read as 95 % of records entered within 3 days of happening.':
    '“Timely” (वेळेत) म्हणजे घडल्यापासून 3 दिवसांत 95% नोंदी भरणे असे धरले आहे.',
  '“Clean” is read as 95 % of records without an error at first entry.':
    '“Clean” (अचूक) म्हणजे पहिल्यांदा भरतानाच 95% नोंदी बिनचूक असणे असे धरले आहे.',
  'The contract names no days: an MPR is due on the 5th of the next month, a QPR on the 10th.':
    'करारात दिनांक नाहीत: MPR पुढील महिन्याच्या 5 तारखेला, QPR 10 तारखेला देय धरला आहे.',
  'Liaison is read as one contact a quarter with each key organisation.':
    'समन्वय म्हणजे प्रत्येक महत्त्वाच्या संस्थेशी तिमाहीला एक संपर्क असे धरले आहे.',
  'A task is taken up when it is done by its day.': 'काम त्याच्या मुदतीत झाले की ते हाती घेतले असे धरले आहे.',
  'The contract gives no number: two PRA, RRA or rapport sessions a month are taken.':
    'करारात संख्या नाही: महिन्याला PRA, RRA किंवा विश्वासनिर्मितीची दोन सत्रे धरली आहेत.',
  'A PRA or RRA names its tool and the number of people, and links to its result.':
    'PRA किंवा RRA मध्ये वापरलेले साधन, लोकांची संख्या आणि निष्पत्तीचा दुवा दिलेला असतो.',
  '“Transparency” is read as going through the list of vulnerable households in the open, in each such village, every half-year.':
    '“Transparency” (पारदर्शकता) म्हणजे अशा प्रत्येक गावात दर सहामाहीला वंचित कुटुंबांची यादी जाहीरपणे तपासणे असे धरले आहे.',
  '“Equity” is read as at least one SHG member from a vulnerable household in each village that has any.':
    '“Equity” (समन्याय) म्हणजे वंचित कुटुंबे असलेल्या प्रत्येक गावात अशा कुटुंबातील किमान एक व्यक्ती समूहाची सदस्य असणे असे धरले आहे.',
  'The contract names no period: 22 different days in every calendar month are taken, fewer in proportion where Breaks cut it.':
    'करारात कालावधी नाही: प्रत्येक महिन्यात 22 वेगवेगळे दिवस धरले आहेत; सुट्ट्यांमुळे महिना कमी होतो तेथे त्या प्रमाणात कमी.',
  'The contract names no period: 16 different nights in every calendar month are taken. A night belongs to the month of its evening, so the night of the 31st counts to that month.':
    'करारात कालावधी नाही: प्रत्येक महिन्यात 16 वेगवेगळ्या रात्री धरल्या आहेत. रात्र तिच्या संध्याकाळच्या महिन्यात मोजली जाते, म्हणून 31 तारखेची रात्र त्याच महिन्याची.',
  'The Dassutra Model is read as the ten points of Dashasutri: an SHG passes with 8 of 10, and one SHG in five may fall short.':
    'Dassutra Model म्हणजे दशसूत्रीची दहा सूत्रे असे धरले आहे: 10 पैकी 8 सूत्रे पाळणारा समूह पात्र, आणि पाचपैकी एक समूह कमी पडला तरी चालतो.',
  '“Timely” is read as 95 % of records entered within 3 days of their entry at the BMMU: each office answers for its own delay.':
    '“Timely” (वेळेत) म्हणजे BMMU मध्ये भरल्यापासून 3 दिवसांत 95% नोंदी भरणे असे धरले आहे: प्रत्येक कार्यालय आपापल्या विलंबाला जबाबदार.',
  '“Regularly” is read as no report left out; when each is due, L11 says.':
    '“Regularly” (नियमितपणे) म्हणजे एकही अहवाल न राहणे असे धरले आहे; प्रत्येकाची मुदत L11 मध्ये आहे.',
  'Bottlenecks have no time limit: four in five solved within 30 days.':
    'अडथळ्यांना मुदत दिलेली नाही: पाचपैकी चार 30 दिवसांत सोडवणे धरले आहे.',

  // What is due when
  'Plan of the cluster for the year agreed': 'प्रभागाचे वार्षिक नियोजन ठरवणे',
  'First review with the BMM': 'BMM सोबत पहिला आढावा',
  'Second review with the BMM': 'BMM सोबत दुसरा आढावा',
  'Third review with the BMM': 'BMM सोबत तिसरा आढावा',
  'Vulnerable households of every village counted again': 'प्रत्येक गावातील वंचित कुटुंबांची पुन्हा मोजणी',
  'Plan of the cluster for the next year proposed': 'प्रभागाचे पुढील वर्षाचे नियोजन मांडणे',
  'Annual report': 'वार्षिक अहवाल',
  MPR: 'MPR',
  QPR: 'QPR',
  'BMMU and DMMU': 'BMMU आणि DMMU',
};
