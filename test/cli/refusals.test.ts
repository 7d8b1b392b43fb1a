import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../scripts/workbook/open';
import { sheetOf } from '../book';
import { patnaFile } from './example';
import { expectPlain, newFolder, typed, xlsxOf } from './typed';

const READING: readonly (readonly [string, readonly string[]])[] = [
  ['check', []],
  ['standing', []],
  ['report', ['--kind', 'board', '--period', '2026-Q1', '--out', 'OUT']],
  ['invoice', ['--period', '2026-03', '--out', 'OUT']],
  ['list', ['--out', 'OUT']],
];

/** Things at a path that are no workbook, and the code by which programs know each refusal. */
const UNREADABLE: readonly (readonly [string, string, (folder: string) => string])[] = [
  ['nothing at that place', 'missing', (folder) => join(folder, 'gone.xlsx')],
  [
    'a folder without .csv files',
    'is-folder-without-csv',
    (folder) => {
      const path = join(folder, 'sheets');
      mkdirSync(path);
      writeFileSync(join(path, 'notes.txt'), 'x');
      return path;
    },
  ],
  [
    'plain text called .xlsx',
    'not-a-workbook',
    (folder) => put(folder, Buffer.from('Date,Hours\n')),
  ],
  ['an empty file', 'truncated', (folder) => put(folder, Buffer.alloc(0))],
  [
    'a file that ends too early',
    'truncated',
    (folder) => put(folder, xlsxOf([sheetOf('Log', 'Date | Hours')]).slice(0, -200)),
  ],
  [
    'a workbook without a log',
    'no-log',
    (folder) => put(folder, xlsxOf([sheetOf('Sheet1', 'Date | Hours\n2026-01-05 | 2')])),
  ],
  [
    'a folder of .csv without a log',
    'no-log',
    (folder) => {
      const path = join(folder, 'sheets');
      mkdirSync(path);
      writeFileSync(join(path, 'Other.csv'), 'Date,Hours\n2026-01-05,2\n');
      return path;
    },
  ],
];

function put(folder: string, bytes: Uint8Array): string {
  const path = join(folder, 'Book.xlsx');
  writeFileSync(path, bytes);
  return path;
}

const into = (folder: string, options: readonly string[]): string[] =>
  options.map((word) => (word === 'OUT' ? join(folder, 'out') : word));

describe.each(READING)('%s', (command, options) => {
  test.each(UNREADABLE)('ends with 2 and a sentence: %s', async (_, _code, make) => {
    const folder = newFolder();
    const { status, out, err } = await typed(command, make(folder), ...into(folder, options));
    expect([status, out]).toEqual([2, '']);
    expectPlain(err);
    expect(readdirSync(folder)).not.toContain('out');
  });

  test.each(['nonsense', '31.3.2026', '2026-02-30', '2026-13-01', '', '26-01-01'])(
    'ends with 2 where today is “%s”',
    async (today) => {
      const folder = newFolder();
      const words = [command, await patnaFile(), ...into(folder, options), `--today=${today}`];
      const { status, out, err } = await typed(...words);
      expect([status, out]).toEqual([2, '']);
      expectPlain(err);
      expect(err).toContain('--today');
    },
  );

  test.each([
    ['no file', [], /Usage: daybook/],
    ['two files', ['a.xlsx', 'b.xlsx'], /Usage: daybook/],
    ['an option that there is not', ['a.xlsx', '--nope'], /--nope/],
    ['a short option that there is not', ['a.xlsx', '-q'], /-q/],
    ['an option without its value', ['a.xlsx', '--today'], /--today/],
    ['an option in the place of a value', ['a.xlsx', '--today', '--json'], /--today/],
    ['a value where none belongs', ['a.xlsx', '--json=yes'], /--json/],
  ])('ends with 2 for %s', async (_, words, said) => {
    const { status, out, err } = await typed(command, ...words);
    expect(status).toBe(2);
    if (!words.includes('--json')) expect(out).toBe('');
    expectPlain(err);
    expect(err).toMatch(said);
    expect(err).toContain(`Usage: daybook ${command} FILE`);
  });
});

describe.each(['check', 'standing', 'list'])('%s --json', (command) => {
  const out = command === 'list' ? ['--out', 'OUT'] : [];

  test.each(UNREADABLE)('tells programs why: %s', async (_, code, make) => {
    const folder = newFolder();
    const said = await typed(command, make(folder), ...into(folder, out), '--json');
    const json = JSON.parse(said.out);
    expect(said.status).toBe(2);
    expect(json).toEqual({ error: { code, message: said.err.trimEnd() } });
  });
});

describe.each([
  ['report', ['--kind', '--period', '--out']],
  ['invoice', ['--period', '--out']],
  ['list', ['--out']],
])('%s', (command, needed) => {
  test.each(needed)('ends with 2 without %s, saying how to write it', async (option) => {
    const values = { '--kind': 'board', '--period': '2026-03', '--out': newFolder() };
    const rest = needed.filter((each) => each !== option);
    const words = rest.flatMap((each) => [each, values[each as keyof typeof values]]);
    const { status, out, err } = await typed(command, await patnaFile(), ...words);
    expect([status, out]).toEqual([2, '']);
    expectPlain(err);
    expect(err).toMatch(new RegExp(`^${option} is missing: write ${option} `));
  });
});

describe('what is not done, with 1', () => {
  const refused = async (words: readonly string[]) => {
    const [file, out] = [await patnaFile(), join(newFolder(), 'out')];
    const before = readFileSync(file);
    const [command = '', ...rest] = words;
    const said = await typed(command, file, ...rest, '--out', out, '--today', '2026-11-20');
    expect(said).toMatchObject({ status: 1, out: '' });
    expectPlain(said.err);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual([]);
    return said.err;
  };

  test.each([
    [
      'a report that there is not',
      ['report', '--kind', 'weekly', '--period', '2026-03'],
      'monthly',
    ],
    ['a month that there is not', ['report', '--kind', 'board', '--period', '2026-13'], '2026-Q1'],
    [
      'a quarter that there is not',
      ['report', '--kind', 'board', '--period', '2026-Q5'],
      '2026-Q1',
    ],
    ['words for a period', ['report', '--kind', 'board', '--period', 'last month'], 'last month'],
    [
      'a period before the contract',
      ['report', '--kind', 'board', '--period', '2025-Q4'],
      '2025-Q4',
    ],
    ['a period after the contract', ['report', '--kind', 'board', '--period', '2031'], '2031'],
    ['a period to come', ['report', '--kind', 'monthly', '--period', '2026-12'], '2026-12'],
    ['an invoice for a quarter', ['invoice', '--period', '2026-Q1'], 'single month'],
    ['an invoice for no period', ['invoice', '--period', 'March'], 'March'],
    ['an invoice outside the contract', ['invoice', '--period', '2027-01'], '2027-01'],
    [
      'an invoice before its day',
      ['invoice', '--period', '2026-11', '--issue'],
      '30 November 2026',
    ],
    [
      'an invoice over rows to be put right',
      ['invoice', '--period', '2026-02', '--issue'],
      '2 rows',
    ],
  ])('%s', async (_, words, said) => {
    expect(await refused(words)).toContain(said);
  });

  test('a folder that cannot be written into', async () => {
    const [file, notAFolder] = [await patnaFile(), join(newFolder(), 'out')];
    writeFileSync(notAFolder, 'a file');
    for (const words of [
      ['report', file, '--kind', 'board', '--period', '2026-Q1', '--out', notAFolder],
      ['invoice', file, '--period', '2026-08', '--out', notAFolder, '--issue'],
      ['list', file, '--out', notAFolder],
    ]) {
      const { status, out, err } = await typed(...words, '--today', '2026-11-20');
      expect([status, out]).toEqual([1, '']);
      expect(err).toBe('“out” is a file: choose a folder to write into.\n');
    }
  });

  test.each([
    ['Issues', ['check', '--write']],
    ['Standing', ['standing', '--write']],
    ['Invoices', ['invoice', '--period', '2026-08', '--issue', '--out', 'OUT']],
    ['Runs', ['invoice', '--period', '2026-08', '--issue', '--out', 'OUT']],
  ])(
    'writing into a sheet %s that is a person’s own',
    async (sheet, [command = '', ...options]) => {
      const [file, out] = [await patnaFile(), newFolder()];
      const cells = [
        ['Our own', 'Words'],
        ['keep', 'these'],
      ];
      await openWorkbook(file).write([{ change: 'replace', sheet, cells }]);
      const before = readFileSync(file);
      const words = options.map((word) => (word === 'OUT' ? out : word));
      const said = await typed(command, file, ...words, '--today', '2026-11-20');
      expect([said.status, said.out]).toEqual([1, '']);
      expectPlain(said.err);
      expect(said.err).toContain(`The sheet ${sheet} is not as Daybook left it`);
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(out)).toEqual([]);
    },
  );

  test.each([
    ['is read-only', (file: string) => chmodSync(file, 0o444)],
    [
      'is open in LibreOffice',
      (file: string) => writeFileSync(file.replace('patna', '.~lock.patna').concat('#'), ''),
    ],
    ['is open in Excel', (file: string) => writeFileSync(file.replace('patna', '~$patna'), '')],
  ])('writing into a file that %s', async (_, prepare) => {
    const file = await patnaFile();
    const before = readFileSync(file);
    prepare(file);
    const out = join(file, '..', 'out');
    for (const words of [
      ['check', file, '--write'],
      ['standing', file, '--write'],
      ['invoice', file, '--period', '2026-08', '--issue', '--out', out],
    ]) {
      const said = await typed(...words, '--today', '2026-11-20');
      expect([said.status, said.out]).toEqual([1, '']);
      expectPlain(said.err);
      expect(readFileSync(file)).toEqual(before);
    }
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('new', () => {
  test.each([
    ['no contract', [], 2, 'Usage: daybook new'],
    ['a contract that there is not', ['village-hall', '--out', 'FILE'], 2, 'community-coordinator'],
    ['a name of the language', ['constructor', '--out', 'FILE'], 2, 'There is no contract'],
    ['no file', ['blank'], 2, '--out is missing'],
    ['a file of another kind', ['blank', '--out', 'FILE.csv'], 2, '.xlsx'],
    ['an example that there is not', ['blank', '--out', 'FILE', '--example'], 2, '--example'],
    [
      'a folder that there is not',
      ['blank', '--out', 'NOWHERE'],
      1,
      'There is no folder “nowhere”',
    ],
  ])('is refused: %s', async (_, words, status, said) => {
    const folder = newFolder();
    const places = new Map([
      ['FILE', 'a.xlsx'],
      ['FILE.csv', 'a.csv'],
      ['NOWHERE', 'nowhere/a.xlsx'],
    ]);
    const placed = words.map((word) => {
      const place = places.get(word);
      return place === undefined ? word : join(folder, place);
    });
    const result = await typed('new', ...placed);
    expect([result.status, result.out]).toEqual([status, '']);
    expectPlain(result.err);
    expect(result.err).toContain(said);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('does not write over a file', async () => {
    const file = join(newFolder(), 'mine.xlsx');
    writeFileSync(file, 'mine');
    const { status, out, err } = await typed('new', 'blank', '--out', file);
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(
      '“mine.xlsx” exists, and Daybook does not write over it: choose another name or folder.\n',
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('a command that there is not', () => {
  test.each(['chekc', 'constructor', 'toString', '__proto__', 'CHECK', '--json'])(
    '%s',
    async (name) => {
      for (const words of [[name], [name, 'a.xlsx'], [name, '--help']]) {
        const { status, out, err } = await typed(...words);
        expect([status, out]).toEqual([2, '']);
        expectPlain(err);
        expect(err).toContain('check, standing, report, invoice, list');
      }
    },
  );
});
