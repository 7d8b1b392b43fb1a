import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../src/daybook';
import { parseIsoDay } from '../src/model/day';
import { type Contender, timed } from './bench/timing';
import { workload } from './bench/workload';
import { clocks } from './clocks';
import { openWorkbook } from './workbook/open';

const TODAY = parseIsoDay('2026-11-20');
if (TODAY === undefined) throw new Error('The benchmark has no day to look back from.');
const today = TODAY;

/** The whole way, from cells to standings. */
const whole = (name: string, size: Parameters<typeof workload>[0]): Contender => {
  const sheets = workload(size);
  return { name, run: () => examine(sheets, today, clocks) };
};

/** A folder of .csv with a log of so many rows. */
function csvFolder(rows: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
  const line = '2026-05-01,09:00,12:30,Visit,"A note, with a comma",ok\n';
  writeFileSync(
    join(folder, 'Log.csv'),
    `Date,Start,End,Activity,Notes,Check\n${line.repeat(rows)}`,
  );
  return folder;
}

const folders = [10_000, 20_000].map(csvFolder);
const [small = '', large = ''] = folders;

const median = await timed([
  whole('rows 5,000', { rows: 5000, rules: 1 }),
  whole('rows 10,000', { rows: 10_000, rules: 1 }),
  whole('rows 20,000', { rows: 20_000, rules: 1 }),
  whole('rules ×4', { rows: 10_000, rules: 4 }),
  { name: 'csv 10,000', run: () => openWorkbook(small).read() },
  { name: 'csv 20,000', run: () => openWorkbook(large).read() },
]);
for (const folder of folders) rmSync(folder, { recursive: true });

const ratio = (one: string, other: string): string =>
  ((median.get(one) ?? 0) / (median.get(other) ?? 1)).toFixed(2);

console.log(
  [
    'The whole way, from cells to standings; the middle of seven turns, side by side in one run.',
    ...[...median].map(([name, time]) => `  ${name.padEnd(14)}${time.toFixed(0).padStart(7)} ms`),
    'As ratios:',
    `  twice the rows (5,000 → 10,000)    × ${ratio('rows 10,000', 'rows 5,000')}`,
    `  twice the rows (10,000 → 20,000)   × ${ratio('rows 20,000', 'rows 10,000')}`,
    `  four times the rules, same rows    × ${ratio('rules ×4', 'rows 10,000')}`,
    `  twice the rows of a .csv folder    × ${ratio('csv 20,000', 'csv 10,000')}`,
  ].join('\n'),
);
