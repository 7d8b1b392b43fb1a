import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../scripts/workbook/open';
import type { Cell } from '../../src/workbook/cell';
import { columnLetters } from '../../src/workbook/sheet';
import { patnaFile } from './example';
import { partOfSheet, partsOf, partsThatDiffer, withoutColumn } from './parts';
import { expectPlain, newFolder, typed, typedWhile } from './typed';

const TODAY = ['--today', '2026-11-20'];

const cellsOf = async (file: string, sheet: string): Promise<readonly (readonly Cell[])[]> =>
  (await openWorkbook(file).read()).find(({ name }) => name === sheet)?.cells ?? [];

/** The marks of the log's Check column, by row as a person sees it. */
async function marksIn(file: string): Promise<Map<number, Cell>> {
  const [header = [], ...rows] = await cellsOf(file, 'Log');
  const at = header.indexOf('Check');
  return new Map(
    rows.flatMap((row, index) => (row[at] ? [[index + 2, row[at] ?? null] as const] : [])),
  );
}

/** Types over a cell of the log, as the coordinator would. */
const put = (file: string, row: number, column: number, value: Cell): Promise<void> =>
  openWorkbook(file).write([{ change: 'set', sheet: 'Log', cells: [{ row, column, value }] }]);

describe('check --write', () => {
  test('changes the Issues sheet and the Check column, and not a byte of anything else', async () => {
    const file = await patnaFile();
    const before = partsOf(file);
    const { status } = await typed('check', file, '--write', ...TODAY);
    expect(status).toBe(1);
    const after = partsOf(file);
    const [log, issues] = [partOfSheet(before, 'Log'), partOfSheet(before, 'Issues')];
    expect(partsThatDiffer(before, after)).toEqual([log, issues].sort());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const [header = []] = await cellsOf(file, 'Log');
    const check = columnLetters(header.indexOf('Check') + 1);
    expect(withoutColumn(after[log] ?? '', check)).toBe(withoutColumn(before[log] ?? '', check));
    expect(after[log]).not.toBe(before[log]);
  });

  test('finds the same the next time, and writes nothing new', async () => {
    const file = await patnaFile();
    const first = await typed('check', file, '--json', ...TODAY);
    const second = await typed('check', file, '--json', '--write', ...TODAY);
    const bytes = partsOf(file);
    const third = await typed('check', file, '--json', '--write', ...TODAY);
    expect([second, third]).toEqual([first, first]);
    expect(partsThatDiffer(bytes, partsOf(file))).toEqual([]);
  });

  test('lists what it prints, and marks the rows of the log that it names', async () => {
    const file = await patnaFile();
    const { out } = await typed('check', file, '--json', '--write', ...TODAY);
    const issues: readonly { code: string; sheet: string; row: number }[] = JSON.parse(out).issues;
    const listed = (await cellsOf(file, 'Issues')).slice(1);
    expect(listed.map((row) => [row[1], row[2], row[7]])).toEqual(
      issues.map(({ sheet, row, code }) => [sheet, row, code]),
    );
    const rows = issues
      .filter(({ sheet, code }) => sheet === 'Log' && code !== 'blank-row')
      .map(({ row }) => row);
    expect([...(await marksIn(file)).keys()]).toEqual(rows.sort((one, other) => one - other));
  });

  test('takes a mark away when its row is put right', async () => {
    const file = await patnaFile();
    await typed('check', file, '--write', ...TODAY);
    const before = await marksIn(file);
    const [header = []] = await cellsOf(file, 'Log');
    expect(String(before.get(92))).toContain('Drop in');
    await put(file, 92, header.indexOf('Activity') + 1, 'Drop-in');
    await put(file, 96, header.indexOf('End') + 1, { serial: 16 / 24 });
    await typed('check', file, '--write', ...TODAY);
    const after = await marksIn(file);
    expect([...before.keys()].filter((row) => !after.has(row))).toEqual([92, 96]);
    expect([...after.keys()].filter((row) => !before.has(row))).toEqual([]);
  });

  test('works on a file that Daybook wrote into before, for another day', async () => {
    const file = await patnaFile();
    await typed('check', file, '--write', '--today', '2026-03-01');
    expect((await marksIn(file)).size).toBeGreaterThan(100);
    await typed('check', file, '--write', ...TODAY);
    const fresh = await patnaFile();
    await typed('check', fresh, '--write', ...TODAY);
    expect(await marksIn(file)).toEqual(await marksIn(fresh));
    expect(await cellsOf(file, 'Issues')).toEqual(await cellsOf(fresh, 'Issues'));
  });
});

test('standing --write changes the Standing sheet alone', async () => {
  const file = await patnaFile();
  const before = partsOf(file);
  const { status, out } = await typed('standing', file, '--json', '--write', ...TODAY);
  expect(status).toBe(0);
  const after = partsOf(file);
  expect(partsThatDiffer(before, after)).toEqual([partOfSheet(before, 'Standing')]);
  const terms: readonly { ref: string; sentence: string }[] = JSON.parse(out).terms;
  const [header = [], ...rows] = await cellsOf(file, 'Standing');
  const [ref, words] = [header.indexOf('Ref'), header.indexOf('In words')];
  expect(rows.map((row) => [row[ref], row[words]])).toEqual(
    terms.map((term) => [term.ref, term.sentence]),
  );
});

test.each([
  ['check', []],
  ['standing', []],
  ['report', ['--kind', 'board', '--period', '2026-Q3', '--out', 'OUT']],
  ['invoice', ['--period', '2026-08', '--out', 'OUT']],
  ['list', ['--out', 'OUT']],
])('%s alone leaves the file as it is', async (command, options) => {
  const [file, out] = [await patnaFile(), newFolder()];
  const before = readFileSync(file);
  const words = options.map((word) => (word === 'OUT' ? out : word));
  await typed(command, file, ...words, ...TODAY);
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(join(file, '..'))).toEqual(['patna.xlsx']);
});

describe('invoice --issue into a folder that holds a file of that name', () => {
  test('is refused, records nothing and leaves the file alone', async () => {
    const [file, out] = [await patnaFile(), newFolder()];
    writeFileSync(join(out, 'invoice-PAG-001.html'), 'another’s');
    const before = partsOf(file);
    const words = ['--period', '2026-08', '--out', out, '--issue', ...TODAY];
    const said = await typed('invoice', file, ...words);
    expect([said.status, said.err]).toEqual([
      1,
      '“invoice-PAG-001.html” exists, and Daybook does not write over it: choose another name or folder.\n',
    ]);
    expect(partsThatDiffer(before, partsOf(file))).toEqual([]);
    expect(readdirSync(out)).toEqual(['invoice-PAG-001.html']);
    expect(readFileSync(join(out, 'invoice-PAG-001.html'), 'utf8')).toBe('another’s');
  });
});

describe('invoice --issue', () => {
  const issue = (file: string, month: string, out: string) =>
    typed('invoice', file, '--period', month, '--out', out, '--issue', ...TODAY);

  test('records what it wrote, and refuses the month from then on', async () => {
    const [file, out] = [await patnaFile(), newFolder()];
    const before = partsOf(file);
    const said = await issue(file, '2026-08', out);
    expect([said.status, said.err]).toEqual([0, '']);
    expect(said.out).toContain('Issued PAG-001');
    const files = ['invoice-PAG-001.docx', 'invoice-PAG-001.html', 'invoice-PAG-001.txt'];
    expect(readdirSync(out).sort()).toEqual(files);
    expect(readFileSync(join(out, 'invoice-PAG-001.txt'), 'utf8')).toContain('£2,166.67');
    expect(partsThatDiffer(before, partsOf(file))).toEqual(
      [partOfSheet(before, 'Invoices'), partOfSheet(before, 'Runs')].sort(),
    );
    const [, line = []] = await cellsOf(file, 'Invoices');
    expect(line.slice(0, 2)).toEqual(['PAG-001', '2026-08']);

    const bytes = readFileSync(file);
    for (const words of [[], ['--issue']]) {
      const again = ['invoice', file, '--period', '2026-08', '--out', newFolder(), ...words];
      const refused = await typed(...again, ...TODAY);
      expect([refused.status, refused.out]).toEqual([1, '']);
      expectPlainAfterName(refused.err, 'PAG-001');
    }
    expect(readFileSync(file)).toEqual(bytes);
    expect((await issue(file, '2026-07', out)).out).toContain('Issued PAG-002');
  });

  const expectPlainAfterName = (text: string, number: string): void => {
    expect(text).toMatch(/^Invoice [^\n]+\.\n$/);
    expect(text).toContain(number);
  };

  test('tells a row that is changed afterwards, naming the document', async () => {
    const [file, out] = [await patnaFile(), newFolder()];
    await issue(file, '2026-08', out);
    const before = await typed('check', file, '--json', ...TODAY);
    const rows = await cellsOf(file, 'Log');
    const [header = []] = rows;
    const date = header.indexOf('Date');
    // 10 August 2026, as days since 30 December 1899.
    const row = rows.findIndex((cells) => JSON.stringify(cells[date]) === '{"serial":46244}') + 1;
    expect(row).toBeGreaterThan(1);
    await put(file, row, header.indexOf('Place') + 1, 'Elsewhere');
    const after = await typed('check', file, '--json', ...TODAY);
    const [own, others] = [JSON.parse(after.out).issues, JSON.parse(before.out).issues].map(
      (issues: readonly { code: string }[]) =>
        issues.filter(({ code }) => code === 'daybook/changed-after-sign-off'),
    );
    expect(others).toEqual([]);
    expect(own).toMatchObject([
      { sheet: 'Log', row, facts: { document: 'PAG-001', change: 'altered', rows: 1 } },
    ]);
  });

  test('gives a number with slashes to files with none', async () => {
    const [file, out] = [await patnaFile(), newFolder()];
    const contract = await cellsOf(file, 'Contract');
    const row = contract.findIndex(([item]) => item === 'Invoice numbers begin') + 1;
    await openWorkbook(file).write([
      { change: 'set', sheet: 'Contract', cells: [{ row, column: 2, value: '../PAG/2026/' }] },
    ]);
    const said = await issue(file, '2026-08', out);
    expect(said.out).toContain('Issued ../PAG/2026/001 ');
    expect(readdirSync(out).sort()).toEqual([
      'invoice-..-PAG-2026-001.docx',
      'invoice-..-PAG-2026-001.html',
      'invoice-..-PAG-2026-001.txt',
    ]);
    expect((await cellsOf(file, 'Invoices'))[1]?.[0]).toBe('../PAG/2026/001');
  });
});

describe('a file that somebody else changes meanwhile', () => {
  test.each([
    ['check', ['--write']],
    ['standing', ['--write']],
    ['invoice', ['--period', '2026-08', '--issue', '--out', 'OUT']],
  ])('keeps their work: %s', async (command, options) => {
    const [file, other, out] = [await patnaFile(), await patnaFile(), newFolder()];
    await put(other, 2, 17, 'somebody else’s words');
    const theirs = readFileSync(other);
    const words = options.map((word) => (word === 'OUT' ? out : word));
    const act = (): void => writeFileSync(file, theirs);
    const said = await typedWhile(act, command, file, ...words, ...TODAY);
    expect([said.status, said.out]).toEqual([1, '']);
    const [, sentence = ''] = said.err.split('\u001b[2K');
    expectPlain(sentence);
    expect(sentence).toContain('was changed after Daybook read it');
    expect(readFileSync(file)).toEqual(theirs);
    expect(readdirSync(out)).toEqual([]);
    expect(readdirSync(join(file, '..'))).toEqual(['patna.xlsx']);
  });
});
