import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { memberRows } from '../../../src/audience/files';
import { type MailingList, mailingList } from '../../../src/audience/mailing-list';
import { renderCsv } from '../../../src/render/csv';
import { dataPackage } from '../../../src/render/data-package';
import { renderIcs } from '../../../src/render/ics';
import { calendarEvents } from '../../../src/reports/calendar/events';
import { composeReport } from '../../../src/reports/compose';
import { plansNamed } from '../../../src/reports/plan';
import type { Words } from '../../../src/words/words';
import { type Command, DONE, neededOption, REFUSED } from '../command';
import { documentFiles } from '../documents';
import { type Examined, examined } from '../examined';
import { languageHelp, toldIn } from '../language';
import { alreadyThere, type Contents, saveInto } from '../output';
import { during } from '../terminal';

const KIND = 'handover';

export const handover: Command = {
  usage: 'handover FILE --out DIR [--today YYYY-MM-DD] [--language WHICH]',
  help: [
    'Puts everything that whoever comes next needs into one new folder.',
    '',
    'handover.docx, .html, .txt   the workbook’s report “handover”: open actions, milestones, decisions',
    'contacts.csv                 who agreed to be written to, and nobody else',
    'calendar.ics                 what falls due',
    'data                         the workbook for other programs, without personal columns (see export)',
    '',
    '--out     a folder that is new or empty: nothing is written over',
    '--today   the day to tell it as of; without it, today where the contract is',
    languageHelp('what the report is written in, if not in the contract’s own'),
    '',
    'Ends with 0, with 1 when the workbook plans no such report or the folder holds something,',
    'with 2 when FILE cannot be read.',
  ].join('\n'),
  options: { out: { type: 'string' }, today: { type: 'string' }, language: { type: 'string' } },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'handover');
    if (existsSync(folder) && readdirSync(folder).length > 0) throw alreadyThere(basename(folder));
    const found = toldIn(given, await examined(given, terminal));
    const document = documentOf(found);
    if (typeof document === 'string') {
      terminal.err(`${document}\n`);
      return REFUSED;
    }
    const { book, issues, today, words } = found;
    const people = mailingList(book, today);
    const paths = await during(terminal, 'Writing', async () => {
      const author = book.contract.coordinator.name;
      const told = await documentFiles(document, { name: KIND, today, words, author });
      return [
        ...(await saveInto(folder, { ...told, ...listsOf(people, found) })),
        ...(await saveInto(
          join(folder, 'data'),
          dataPackage(book, { issues, made: today, withPersonal: false }),
        )),
      ];
    });
    terminal.out(
      `${words.commandLine.wroteInto(paths.length, folder)} ${whoIsIn(people, words)}\n`,
    );
    return DONE;
  },
};

const whoIsIn = (
  { members, manifest: { contacts } }: MailingList,
  { commandLine }: Words,
): string =>
  contacts === 0 ? commandLine.noContacts : commandLine.whoIsIn(members.length, contacts);

/** The workbook's own report for whoever comes next, or a sentence that says why there is none. */
function documentOf(found: Examined) {
  const { plans, book, words } = found;
  const { documents, formats } = words;
  const { refusals } = documents;
  const plan = plans.find(({ kind }) => kind === KIND);
  if (!plan) return refusals['no-such-report'](KIND, plansNamed(plans, words));
  const whole = { name: 'contract', per: 'contract', ...book.contract.calendar.contract } as const;
  return (
    composeReport(plan, whole, found) ??
    refusals['nothing-in-period'](whole.name, formats.period(whole))
  );
}

/** The calendar, and the contacts who agreed. */
function listsOf(people: MailingList, found: Examined): Contents {
  const { title, locale } = found.book.contract;
  const calendar = { name: title, language: locale, made: found.today };
  return {
    'contacts.csv': renderCsv(memberRows(people)),
    'calendar.ics': renderIcs(calendarEvents(found), calendar),
  };
}
