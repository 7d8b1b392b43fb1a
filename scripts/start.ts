import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './cli/run';
import { coloured, type Terminal } from './cli/terminal';

/** The example year is looked at as of this day, so that everybody sees the same. */
const TODAY = '2026-11-20';
const FOLDER = 'out';
const FILE = join(FOLDER, 'patna.xlsx');

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isLive: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  now: () => Date.now(),
};

const STEPS: readonly (readonly [title: string, words: readonly string[]])[] = [
  ['A workbook with an example year', ['new', 'community-coordinator', '--out', FILE, '--example']],
  ['What needs a look', ['check', FILE, '--today', TODAY, '--write']],
  ['Where each clause stands', ['standing', FILE, '--today', TODAY, '--write']],
  [
    'The board’s quarterly report',
    ['report', FILE, '--kind', 'board', '--period', '2026-Q3', '--out', FOLDER, '--today', TODAY],
  ],
  [
    'The Secretary’s monthly summary',
    ['report', FILE, '--kind', 'monthly', '--period', '2026-10', '--out', FOLDER, '--today', TODAY],
  ],
  [
    'The October invoice',
    ['invoice', FILE, '--period', '2026-10', '--out', FOLDER, '--issue', '--today', TODAY],
  ],
  ['The mailing list', ['list', FILE, '--out', FOLDER, '--today', TODAY]],
];

mkdirSync(FOLDER, { recursive: true });
rmSync(FILE, { force: true });
for (const [title, words] of STEPS) {
  terminal.out(`\n${coloured(terminal, 'cyan', `── ${title} `.padEnd(72, '─'))}\n`);
  const status = await run(words, terminal);
  // Status 1 from a check only means that it found something, as the example should.
  if (status > (words[0] === 'check' ? 1 : 0)) process.exit(status);
}
terminal.out(`\nEverything is in ${FOLDER}/. Open ${FILE} in any spreadsheet program.\n`);
