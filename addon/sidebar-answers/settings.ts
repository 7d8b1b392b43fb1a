import { lastMonth, monthlyLetters } from '../../src/render/monthly-letters';
import { isLanguage } from '../../src/words/language';
import { rowsOf } from '../../src/workbook/workbook';
import { type Examined, examined } from '../examined';
import { deliver, unsentOf } from '../monthly/deliver';
import { mayMail, runsAs, switchOff, switchOn } from '../monthly/switch';
import { said, speak } from '../said';
import type { MonthlyMail, Settings, SettingsChange } from '../sidebar/protocol';
import { languageChoices } from './opening';
import { inTheirWords } from './view';

export const readSettings = async (): Promise<Settings> => settingsOf(await examined());

export async function changeSettings(change: SettingsChange): Promise<Settings> {
  const { language, monthlyMail, sendUnsent } = change;
  if (isLanguage(language)) speak(language);
  const found = await examined();
  if (monthlyMail === true) switchOn(found.book.contract.timeZone);
  if (monthlyMail === false) switchOff();
  if (sendUnsent === true) {
    mayMail();
    deliver(found);
  }
  return settingsOf(found);
}

function settingsOf(found: Examined): Settings {
  const { book, plans, words } = inTheirWords(found);
  const table = book.tables.get('recipients');
  return {
    language: said().language,
    languages: languageChoices(),
    monthlyMail: monthlyMailOf(found),
    recipients: rowsOf(book, 'recipients').map(({ name = '', email = '', report, language }) => ({
      name,
      email,
      report: words.own(
        plans.find(({ kind }) => kind === report?.toLowerCase())?.title ?? report ?? '',
      ),
      language: isLanguage(language) ? words.choices[language] : '',
    })),
    ...(table && {
      recipientsPlace: { sheet: table.name, row: table.headerRow + 1, column: 1 },
    }),
  };
}

function monthlyMailOf(found: Examined): MonthlyMail {
  const { monthly } = said().addon;
  const as = runsAs();
  const month = lastMonth(found);
  const letters = month ? monthlyLetters(month, found) : [];
  const [first] = letters;
  const sentence =
    as !== undefined ? monthly.isOn(as) : first ? monthly.isOff(letters.length) : monthly.nobody;
  return {
    isOn: as !== undefined,
    sentence,
    ...unsentIn(found),
    ...(first && { preview: { title: first.subject, html: first.html } }),
  };
}

/** By their rows: an address is nobody's business but the sheet's. */
function unsentIn(found: Examined): Pick<MonthlyMail, 'unsent'> {
  const left = unsentOf(found);
  if (!left) return {};
  const { monthly } = said().addon;
  const rows = left.letters.map(({ row }) => row).join(', ');
  const about = said().formats.month(left.month) ?? left.month;
  return {
    unsent: [
      monthly.unsent(about, rows, left.letters.length),
      monthly.whyUnsent[left.trouble],
      monthly.onlyThose,
    ].join(' '),
  };
}
