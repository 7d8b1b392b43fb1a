import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { examined } from './cli/examined';
import { run } from './cli/run';
import { asLine, signOf } from './cli/standing-text';
import { coloured, type Terminal } from './cli/terminal';
import { toldIssues, toldStandings } from './cli/told';
import { wrapped } from './cli/wrapped';

/** The example year is looked at as of this day, so that everybody sees the same. */
const TODAY = '2026-11-20';
const FOLDER = 'out';
const FILE = join(FOLDER, 'patna.xlsx');
const AS_OF = ['--out', FOLDER, '--today', TODAY];

const STEPS: readonly (readonly string[])[] = [
  ['new', 'community-coordinator', '--out', FILE, '--example'],
  ['check', FILE, '--today', TODAY, '--write'],
  ['standing', FILE, '--today', TODAY, '--write'],
  ['report', FILE, '--kind', 'board', '--period', '2026-Q3', ...AS_OF],
  ['report', FILE, '--kind', 'monthly', '--period', '2026-10', ...AS_OF],
  ['invoice', FILE, '--period', '2026-08', '--issue', ...AS_OF],
  ['list', FILE, ...AS_OF],
];

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isLive: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  now: () => Date.now(),
};

const said: string[] = [];
const listening: Terminal = { ...terminal, isLive: false, out: (text) => said.push(text) };

const heading = (text: string): void =>
  terminal.out(`\n${coloured(terminal, 'cyan', `── ${text} `.padEnd(78, '─'))}\n`);

async function summary(): Promise<void> {
  const found = await examined({ positionals: [FILE], options: { today: TODAY } }, terminal);
  const { book, words, today } = found;
  heading(`${book.contract.title}, ${words.formats.day(today)}`);
  const issues = toldIssues(found);
  const count = (severity: string): number =>
    issues.filter((each) => each.severity === severity).length;
  terminal.out(
    `${book.tables.get('log')?.rows.length} rows checked: ${count('stop')} to put right, ${count('warn')} to look at, ${count('note')} to note.\n`,
  );
  heading('Where each clause stands');
  const told = toldStandings(found);
  terminal.out(told.map((each) => `${asLine(each, found, terminal)}\n`).join(''));
  heading('What needs attention');
  for (const { standing, sentence } of told)
    if (standing.status === 'broken' || standing.status === 'at-risk')
      terminal.out(`${signOf(standing)} ${standing.term.ref}\n${wrapped(sentence, 4)}\n`);
}

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER))
  if (name === basename(FILE) || name.startsWith('invoice-PAG-')) rmSync(join(FOLDER, name));
for (const words of STEPS) {
  const status = await run(words, listening);
  // Status 1 from a check only means that it found something, as it should in the example.
  if (status > (words[0] === 'check' ? 1 : 0)) process.exit(status);
}
await summary();
heading('Files');
const lines = said.join('').split('\n');
terminal.out(`${lines.filter((line) => /^(Wrote|Made|Issued) /.test(line)).join('\n')}\n`);
terminal.out(
  `\nOpen ${FILE} in any spreadsheet program, and the documents in any word processor.\n`,
);
