import { SEVERITIES, type Severity } from '../../../src/model/issue';
import { checkChanges } from '../../../src/render/cells';
import { checkJson, type ToldIssue } from '../../../src/render/json';
import { messageOf } from '../../../src/words/words';
import { type Command, DONE, REFUSED } from '../command';
import { type Examined, examined } from '../examined';
import { languageHelp, toldIn } from '../language';
import { type Colour, coloured, type Terminal } from '../terminal';
import { toldIssues } from '../told';

/** More than this is no longer read in a terminal; the sheet and --json have them all. */
const SHOWN = 60;

const COLOURS: Readonly<Record<Severity, Colour>> = { stop: 'red', warn: 'yellow', note: 'blue' };

export const check: Command = {
  usage: 'check FILE [--today YYYY-MM-DD] [--json] [--write] [--language WHICH]',
  help: [
    'Lists what needs a look in a workbook, most serious first.',
    '',
    '--today   the day to check as of; without it, today where the contract is',
    '--json    for other programs (docs/schema/check.json)',
    '--write   also writes the Issues sheet and the log’s Check column into FILE',
    languageHelp('what is said, if not in the contract’s own'),
    '',
    'Ends with 0 when nothing must be put right, 1 when something must, 2 when FILE cannot be read.',
  ].join('\n'),
  options: {
    today: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    language: { type: 'string' },
  },
  words: 1,
  async run(given, terminal) {
    const read = await examined(given, terminal);
    const found = toldIn(given, read);
    const told = toldIssues(found);
    if (given.options.write) await read.gateway.write(checkChanges(read));
    if (given.options.json)
      terminal.out(`${JSON.stringify(checkJson(told, found.today), undefined, 2)}\n`);
    else terminal.out(asText(told, found, terminal));
    return told.some(({ severity }) => severity === 'stop') ? REFUSED : DONE;
  },
};

function asText(told: readonly ToldIssue[], found: Examined, terminal: Terminal): string {
  const { words, today, book } = found;
  const lines = told.slice(0, SHOWN).map((each) => issueText(each, found, terminal));
  const more = told.length - SHOWN;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: told.filter((each) => each.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${words.choices[severity].toLowerCase()}`);
  const summary = counts.length === 0 ? words.documents.noIssues : `${counts.join(', ')}.`;
  return [
    coloured(terminal, 'bold', `${book.contract.title}, ${words.formats.day(today)}`),
    '',
    ...lines,
    ...(more > 0 ? [words.documents.andMore(more), ''] : []),
    summary,
    '',
  ].join('\n');
}

function issueText(
  { issue, severity }: ToldIssue,
  { words }: Examined,
  terminal: Terminal,
): string {
  const { sheet, row, column, cell } = issue.place;
  const place = [
    sheet,
    cell ?? (row === undefined ? undefined : words.documents.row(row)),
    column,
  ].filter(Boolean);
  const { what, why, remedy } = messageOf(issue, words);
  const label = coloured(terminal, COLOURS[severity], words.choices[severity].padEnd(5));
  return `${label} ${coloured(terminal, 'bold', place.join(' · '))}\n      ${what}\n      ${coloured(terminal, 'gray', why)}\n      → ${remedy}\n`;
}
