import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { TEMPLATES } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { patnaFile } from './example';
import { faultsOf } from './schema';
import { asCsvFolder, expectNoPath, NOON, newFolder, typed, typedOn } from './typed';

const TODAY = ['--today', '2026-11-20'];

describe('new', () => {
  test.each(Object.keys(TEMPLATES))('%s makes a workbook that can be read', async (contract) => {
    const file = join(newFolder(), 'mine.xlsx');
    const made = await typed('new', contract, '--out', file);
    expect([made.status, made.err]).toEqual([0, '']);
    expect(made.out).toContain(`Made ${file}.`);
    const { status, out } = await typed('standing', file, '--json', ...TODAY);
    expect(status).toBe(0);
    expect(faultsOf('standing', JSON.parse(out))).toEqual([]);
  });

  test.each(Object.keys(EXAMPLES))('%s --example makes one with rows in it', async (contract) => {
    const file = join(newFolder(), 'EXAMPLE.XLSX');
    const { status } = await typed('new', contract, '--out', file, '--example');
    expect(status).toBe(0);
    const { out } = await typed('check', file, ...TODAY, '--json');
    expect(JSON.parse(out).issues.length).toBeGreaterThan(0);
  });
});

describe('check', () => {
  test('ends with 1 while something must be put right, and says what', async () => {
    const { status, out, err } = await typed('check', await patnaFile(), ...TODAY);
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^Patna Community Coordinator, 20 November 2026\n\nStop {2}Log · B34 · Start\n/,
    );
    expect(out).toMatch(/\n7 stop, 4 warn, 1 note\.\n$/);
    expectNoPath(out);
  });

  test('ends with 0 where nothing must be', async () => {
    const file = join(newFolder(), 'new.xlsx');
    await typed('new', 'community-coordinator', '--out', file);
    const { status, out } = await typed('check', file, '--today', '2026-01-05');
    expect(status).toBe(0);
    expect(out).not.toContain('Stop');
  });

  test('takes today from the clock where the contract is, if it is not told', async () => {
    const file = await patnaFile();
    const asOf = async (now: number) => {
      const { out } = await typedOn({ now }, 'check', file, '--json');
      return JSON.parse(out).asOf;
    };
    expect(await asOf(NOON)).toBe('2026-11-20');
    // Half past eleven at night in London's summer is half past ten in Greenwich.
    expect(await asOf(Date.UTC(2026, 6, 31, 22, 59))).toBe('2026-07-31');
    expect(await asOf(Date.UTC(2026, 6, 31, 23, 0))).toBe('2026-08-01');
    expect(await asOf(Date.UTC(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

test.each([
  ['check', [], 1],
  ['standing', [], 0],
  ['list', ['--out', 'OUT'], 0],
] as const)(
  '%s --json prints what docs/schema says, and nothing else',
  async (command, options, status) => {
    const words = options.map((word) => (word === 'OUT' ? newFolder() : word));
    const said = await typed(command, await patnaFile(), ...words, '--json', ...TODAY);
    expect([said.status, said.err]).toEqual([status, '']);
    expect(faultsOf(command, JSON.parse(said.out))).toEqual([]);
    expectNoPath(said.out);
  },
);

test('standing names every clause and ends with 0', async () => {
  const file = await patnaFile();
  const { status, out, err } = await typed('standing', file, ...TODAY);
  expect([status, err]).toEqual([0, '']);
  for (const { ref } of TEMPLATES['community-coordinator'].terms)
    expect(out).toMatch(new RegExp(`^${ref} +[●▲■○] `, 'm'));
  expectNoPath(out);
});

describe('report', () => {
  test.each([[['--kind']], [['--kind', 'board']]])('%j alone lists the reports', async (words) => {
    const file = await patnaFile();
    const all = await typed('report', file, '--list', ...TODAY);
    expect(await typed('report', file, ...words, ...TODAY)).toEqual(all);
    expect(all.out).toMatch(/^board /m);
  });

  test.each([
    ['board', '2026-Q3', 'Month 9 of 12 · Year 1 of 4'],
    ['BOARD', '2026-q3', 'Month 9 of 12 · Year 1 of 4'],
    ['monthly', '2026-10', 'Month 10 of 12 · Year 1 of 4'],
    ['annual', '2026', 'Month 11 of 12 · Year 1 of 4'],
  ])('%s of %s in three forms', async (kind, period, foot) => {
    const out = join(newFolder(), 'some', 'where');
    const words = ['--kind', kind, '--period', period, '--out', out];
    const said = await typed('report', await patnaFile(), ...words, ...TODAY);
    expect([said.status, said.err]).toEqual([0, '']);
    const name = `${kind.toLowerCase()}-${period.toUpperCase()}`;
    expect(readdirSync(out).sort()).toEqual(['docx', 'html', 'txt'].map((end) => `${name}.${end}`));
    expect(said.out.trim().split('\n')).toEqual(
      ['docx', 'html', 'txt'].map((end) => `Wrote ${join(out, `${name}.${end}`)}`),
    );
    const text = readFileSync(join(out, `${name}.txt`), 'utf8');
    expect(text).toContain(foot);
    expectNoPath(text);
  });

  test('is the same however often it is written, and changes nothing else', async () => {
    const [file, one, other] = [await patnaFile(), newFolder(), newFolder()];
    const words = ['report', file, '--kind', 'board', '--period', '2026-Q3', ...TODAY];
    await typed(...words, '--out', one);
    await typed(...words, '--out', other);
    for (const name of readdirSync(one))
      expect(readFileSync(join(one, name))).toEqual(readFileSync(join(other, name)));
  });
});

test('invoice alone is a preview: it has no number, and nothing is recorded', async () => {
  const [file, out] = [await patnaFile(), newFolder()];
  const words = ['invoice', file, '--period', '2026-08', '--out', out, ...TODAY];
  for (const _ of [1, 2]) {
    const { status, out: said, err } = await typed(...words);
    expect([status, err]).toEqual([0, '']);
    expect(said).toContain('nothing was recorded');
  }
  expect(readdirSync(out)).toHaveLength(3);
  const text = readFileSync(join(out, 'invoice-2026-08-preview.txt'), 'utf8');
  expect(text).toContain('This is a preview.');
  expect(text).not.toContain('PAG-001');
});

test('list writes who may be written to, who is left out, and counts that add up', async () => {
  const [file, out] = [await patnaFile(), newFolder()];
  const { status, out: said } = await typed('list', file, '--out', out, ...TODAY);
  expect(status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['left-out.csv', 'mailing-list.csv', 'manifest.json']);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  expect(faultsOf('list', manifest)).toEqual([]);
  const { contacts, members, merged, leftOut, needsAttention } = manifest;
  expect(contacts).toBe(members + merged + leftOut + needsAttention);
  const [header, ...people] = parse(readFileSync(join(out, 'mailing-list.csv')), { bom: true });
  expect(header?.[0]).toBe('Email Address');
  expect(people).toHaveLength(members);
  expect(said).toContain(`${contacts} contacts: ${members} on the list`);
});

describe('a folder of .csv files', () => {
  /** What programs are told, but for the name that a workbook gives a cell's own kind. */
  const told = async (file: string, command: string) =>
    JSON.parse((await typed(command, file, '--json', ...TODAY)).out);

  test('gives the same issues and the same standings as the .xlsx', async () => {
    const file = await patnaFile();
    const folder = await asCsvFolder(file);
    expect(await told(folder, 'check')).toEqual(await told(file, 'check'));
    expect(await told(folder, 'standing')).toEqual(await told(file, 'standing'));
  });

  test('gives the same documents', async () => {
    const file = await patnaFile();
    const folder = await asCsvFolder(file);
    for (const words of [
      ['report', '--kind', 'board', '--period', '2026-Q3'],
      ['report', '--kind', 'annual', '--period', '2026'],
      ['invoice', '--period', '2026-08'],
      ['list'],
    ]) {
      const [command = '', ...options] = words;
      const [one, other] = [newFolder(), newFolder()];
      const first = await typed(command, file, ...options, '--out', one, ...TODAY);
      const second = await typed(command, folder, ...options, '--out', other, ...TODAY);
      expect([first.status, second.status]).toEqual([0, 0]);
      for (const name of readdirSync(one))
        expect(readFileSync(join(other, name))).toEqual(readFileSync(join(one, name)));
    }
  });

  test('is written into: issues, marks, standings, an invoice', async () => {
    const folder = await asCsvFolder(await patnaFile());
    const textOf = (name: string) => readFileSync(join(folder, `${name}.csv`), 'utf8');
    const before = new Map(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
    );
    const first = await typed('check', folder, '--write', '--json', ...TODAY);
    expect(await typed('check', folder, '--json', ...TODAY)).toEqual(first);
    expect((await typed('standing', folder, '--write', ...TODAY)).status).toBe(0);
    const out = newFolder();
    const words = ['invoice', folder, '--period', '2026-08', '--issue', '--out', out, ...TODAY];
    expect((await typed(...words)).out).toContain('Issued PAG-001');
    expect((await typed(...words)).status).toBe(1);
    expect(textOf('Invoices')).toContain('PAG-001');
    expect(textOf('Issues')).toContain('foreign-key');
    expect(textOf('Standing')).toContain('P7');
    const changed = [...before].filter(
      ([name, bytes]) => !bytes.equals(readFileSync(join(folder, name))),
    );
    expect(changed.map(([name]) => name).sort()).toEqual([
      'Invoices.csv',
      'Issues.csv',
      'Log.csv',
      'Runs.csv',
      'Standing.csv',
    ]);
    expect(await typed('check', folder, '--json', ...TODAY)).toEqual(first);
  });
});

describe('a person who is looking on', () => {
  const COLOUR = '\u001b[';

  test('sees colours and what is going on; nobody else does', async () => {
    const file = await patnaFile();
    const plain = await typed('standing', file, ...TODAY);
    expect(plain.out + plain.err).not.toContain(COLOUR);
    const live = await typedOn({ isLive: true }, 'standing', file, ...TODAY);
    expect(live.err).toContain('Reading patna.xlsx …');
    const escapes = new RegExp(`${COLOUR.replace('[', '\\[')}[0-9;]*m`, 'g');
    expect(live.out.replace(escapes, '')).toBe(plain.out);
  });

  test('gets JSON without colours all the same', async () => {
    const live = await typedOn({ isLive: true }, 'check', await patnaFile(), '--json', ...TODAY);
    expect(live.out).not.toContain(COLOUR);
    expect(existsSync('docs/schema/check.json')).toBe(true);
  });
});
