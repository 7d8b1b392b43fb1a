import type { CommandLineWords } from '../catalogue';

export const commandLine: CommandLineWords = {
  made: (path, sheet) => `${path} तयार झाली. ती उघडा आणि “${sheet}” या पहिल्या पानापासून सुरुवात करा.`,
  wrote: (path) => `${path} लिहिले`,
  wroteInto: (files, folder) => `${folder} मध्ये ${files} फाइल्स लिहिल्या.`,
  withoutPersonal: 'वैयक्तिक रकाने आणि गोपनीय ओळी वगळल्या आहेत.',
  whoIsIn: (members, contacts) => `${contacts} पैकी ${members} संपर्क त्यात आहेत: ज्यांनी संमती दिली ते.`,
  noContacts: 'या कार्यपुस्तिकेत संपर्क नाहीत.',
  preview: (option) => `हे पूर्वदर्शन आहे: काहीही नोंदवलेले नाही. क्रमांक देण्यासाठी ${option} जोडा.`,
  issued: (number, sheet) => `${number} हे देयक जारी झाले आणि ${sheet} शीटमध्ये नोंदवले.`,
  onTheList: (contacts, members, merged) =>
    `${contacts} संपर्क: यादीत ${members}, त्याच पत्त्यांवर आणखी ${merged}.`,
  notOnTheList: (leftOut, toLookAt) => `${leftOut} वगळले, ${toLookAt} पाहायला हवेत.`,
  daysToCome: (events) => `येणारे दिवस: ${events}.`,
};
