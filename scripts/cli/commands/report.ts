import { parsePeriod } from '../../../src/model/named-period';
import { composeReport } from '../../../src/reports/compose';
import { type Command, DONE, neededOption, REFUSED } from '../command';
import { documentFiles } from '../documents';
import { examined } from '../examined';
import { saveInto } from '../output';
import { kindsJson, kindsText } from '../report-kinds';
import { during } from '../terminal';

export const report: Command = {
  usage: 'report FILE (--kind KIND --period PERIOD --out DIR | --list [--json]) [--today DAY]',
  help: [
    'Writes one of the reports that the workbook plans, as .docx, .html and .txt.',
    '',
    '--list     the reports there are: whom each is for, how often, and the period to ask for now',
    '--json     the same for other programs',
    '--kind     a report of the Reports sheet, such as monthly or board; alone, the same as --list',
    '--period   2026-03 for a month, 2026-Q1 for a quarter, 2026 for a year, 2026-W12 for a week,',
    '           contract for all of it, 2026-03-02/2026-03-15 for any days',
    '--out      the folder for the files',
    '--today    the day to tell it as of, such as 2026-03-31; without it, today where the contract is',
    '',
    'Ends with 0, with 1 when there is no such report or period, with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    list: { type: 'boolean' },
    json: { type: 'boolean' },
    kind: { type: 'string' },
    period: { type: 'string' },
    out: { type: 'string' },
    today: { type: 'string' },
  },
  bare: { kind: 'list' },
  words: 1,
  async run(given, terminal) {
    if (given.options.list) {
      const found = await examined(given, terminal);
      terminal.out(given.options.json ? kindsJson(found) : kindsText(found));
      return DONE;
    }
    const kind = neededOption(given, 'kind', 'board').toLowerCase();
    const folder = neededOption(given, 'out', 'out');
    const asked = neededOption(given, 'period', '2026-Q1');
    const found = await examined(given, terminal);
    const { book, words, today, plans } = found;
    const { refusals } = words.documents;
    const refuse = (sentence: string): number => {
      terminal.err(`${sentence}\n`);
      return REFUSED;
    };
    const plan = plans.find((each) => each.kind === kind);
    if (!plan)
      return refuse(refusals['no-such-report'](kind, plans.map((each) => each.kind).join(', ')));
    const period = parsePeriod(asked, book.contract.calendar);
    if (!period) return refuse(refusals['no-period'](asked));
    const document = composeReport(plan, period, found);
    if (!document) return refuse(refusals['nothing-in-period'](period.name));
    const author = book.contract.client.name;
    const naming = { name: `${kind}-${period.name}`, today, words, author };
    const paths = await during(terminal, 'Writing', async () =>
      saveInto(folder, await documentFiles(document, naming)),
    );
    terminal.out(paths.map((path) => `Wrote ${path}\n`).join(''));
    return DONE;
  },
};
