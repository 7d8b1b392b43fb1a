import type { Findings } from '../../../src/daybook';
import { type NamedPeriod, parsePeriod } from '../../../src/model/named-period';
import { renderCsv } from '../../../src/render/csv';
import { composeEach, composeReport } from '../../../src/reports/compose';
import { entriesAsked, fileNameOf } from '../../../src/reports/entries-asked';
import { composeFeed, type FeedTable } from '../../../src/reports/feed';
import { planNamed, plansNamed, type ReportPlan } from '../../../src/reports/plan';
import { type Command, DONE, type Given, neededOption, REFUSED, textOption } from '../command';
import { documentFiles } from '../documents';
import { examined } from '../examined';
import { languageHelp, toldIn } from '../language';
import { type Contents, saveInto, wrote } from '../output';
import { kindsJson, kindsText } from '../report-kinds';
import { during } from '../terminal';

export const report: Command = {
  usage:
    'report FILE --kind KIND --period PERIOD --out DIR [--of ENTRY] [--today DAY]; or FILE --list',
  help: [
    'Writes one of the reports that the workbook plans, as .docx, .html and .txt, or as .csv.',
    '',
    '--list     the reports there are: whom each is for, how often, and the period to ask for now',
    '--json     the same for other programs',
    '--kind     a report of the Reports sheet, such as monthly or board, or its title in a language of',
    '           the workbook; without the rest, the same as --list',
    '--period   2026-03 for a month, 2026-Q1 for a quarter, 2026 for a year, 2026-W12 for a week,',
    '           contract for all of it, 2026-03-02/2026-03-15 for any days',
    '--of       for a report about one entry: its code or its name, or all for one about each',
    '--out      the folder for the files',
    '--today    the day to tell it as of, such as 2026-03-31; without it, today where the contract is',
    languageHelp('what it is written in, if not in the contract’s own'),
    '',
    'Ends with 0, with 1 when there is no such report or period, with 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    list: { type: 'boolean' },
    json: { type: 'boolean' },
    kind: { type: 'string' },
    period: { type: 'string' },
    of: { type: 'string' },
    out: { type: 'string' },
    today: { type: 'string' },
    language: { type: 'string' },
  },
  bare: { kind: 'list' },
  words: 1,
  async run(given, terminal) {
    if (given.options.list || asksForKindAlone(given)) {
      const found = toldIn(given, await examined(given, terminal));
      terminal.out(given.options.json ? kindsJson(found) : kindsText(found));
      return DONE;
    }
    const kind = neededOption(given, 'kind', 'board');
    const folder = neededOption(given, 'out', 'out');
    const asked = neededOption(given, 'period', '2026-Q1');
    const found = toldIn(given, await examined(given, terminal));
    const { book, words, plans } = found;
    const { refusals } = words.documents;
    const refuse = (sentence: string): number => {
      terminal.err(`${sentence}\n`);
      return REFUSED;
    };
    const plan = planNamed(kind, plans, book);
    if (!plan) return refuse(refusals['no-such-report'](kind, plansNamed(plans, words)));
    const period = parsePeriod(asked, book.contract.calendar);
    if (!period) return refuse(refusals['no-period'](asked));
    const made = await during(terminal, 'Writing', () =>
      filesOf(plan, period, textOption(given, 'of'), found),
    );
    if (typeof made === 'string') return refuse(made);
    terminal.out(wrote(await saveInto(folder, made), words));
    return DONE;
  },
};

/** `--kind board` and nothing of the rest that a report needs. */
const asksForKindAlone = (given: Given): boolean =>
  textOption(given, 'kind') !== undefined &&
  ['period', 'of', 'out'].every((name) => textOption(given, name) === undefined);

/** The files asked for, or a sentence that says why there are none. */
async function filesOf(
  plan: ReportPlan,
  period: NamedPeriod,
  of: string | undefined,
  found: Findings,
): Promise<Contents | string> {
  const codes = entriesAsked(plan, of, found);
  if (typeof codes === 'string') return codes;
  const named = (code?: string): string => fileNameOf(plan, period.name, code, found);
  const { formats } = found.words;
  const { refusals } = found.words.documents;
  const nothing = refusals['nothing-in-period'](period.name, formats.period(period));
  if (plan.form === 'tables') {
    const tables = composeFeed(plan, period, found);
    return tables
      ? Object.fromEntries(
          tables.map((table) => [`${named()}-${slug(table.name)}.csv`, csvOf(table)]),
        )
      : nothing;
  }
  const documents = plan.about
    ? composeEach(plan, period, found, codes).map((each, at) => [named(codes[at]), each] as const)
    : [composeReport(plan, period, found)].flatMap((each) =>
        each ? [[named(), each] as const] : [],
      );
  if (documents.length === 0) return nothing;
  const { book, today, words } = found;
  const files: Record<string, string | Uint8Array> = {};
  for (const [name, document] of documents)
    Object.assign(
      files,
      await documentFiles(document, { name, today, words, author: book.contract.client.name }),
    );
  return files;
}

const csvOf = ({ header, rows }: FeedTable): string => renderCsv([header, ...rows]);

const slug = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '-');
