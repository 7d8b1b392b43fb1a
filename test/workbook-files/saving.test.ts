import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { csvWorkbook } from '../../scripts/workbook/csv/gateway';
import { type Disk, realDisk } from '../../scripts/workbook/disk';
import { saveFiles } from '../../scripts/workbook/saving';
import { xlsxWorkbook } from '../../scripts/workbook/xlsx/gateway';
import type { Change } from '../../src/workbook/sheet';
import { newFolder } from './folders';
import { handMade } from './xlsx-parts';

const book = handMade({ sheets: { Log: '<sheetData/>' } });
const change: Change = { change: 'replace', sheet: 'Log', cells: [['new']] };

/** An error as the operating system words it. */
const osError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

/** A real disk on which one act fails. */
const failing = (act: keyof Disk, code: string, from = 1): Disk => {
  let count = 0;
  return {
    ...realDisk,
    [act]: (...given: [string, never, never]) => {
      count++;
      if (count >= from) throw osError(code);
      return realDisk[act](...given);
    },
  };
};

/** A disk that takes half the bytes and fails. */
const filling: Disk = {
  ...realDisk,
  write(path, bytes, mode) {
    realDisk.write(path, bytes.subarray(0, bytes.length / 2), mode);
    throw osError('ENOSPC');
  },
};

let folder: string;
let path: string;
beforeEach(() => {
  folder = newFolder();
  path = join(folder, 'Book.xlsx');
  writeFileSync(path, book);
});
const unharmed = () => {
  expect(Buffer.compare(readFileSync(path), book)).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.daybook'))).toEqual([]);
};

describe('a save that fails leaves the old file and no litter', () => {
  test.each<[string, Disk, string]>([
    ['the disk is full half-way', filling, 'the disk is full'],
    ['the disk takes nothing', failing('write', 'EIO'), 'the disk did not take it'],
    [
      'the folder may not be written',
      failing('write', 'EACCES'),
      'your account may not write there',
    ],
    ['the disk is read-only', failing('write', 'EROFS'), 'the disk is read-only'],
    ['another program holds the file', failing('rename', 'EBUSY'), 'another program is using it'],
  ])('%s', async (_, disk, detail) => {
    const writing = xlsxWorkbook(path, disk).write([change]);
    await expect(writing).rejects.toMatchObject({
      code: 'cannot-write',
      facts: { file: 'Book.xlsx', detail },
    });
    unharmed();
  });

  test('the file is marked as read-only', async () => {
    chmodSync(path, 0o444);
    await expect(xlsxWorkbook(path).write([change])).rejects.toMatchObject({
      code: 'cannot-write',
    });
    unharmed();
  });

  test('somebody saves while we do', async () => {
    const theirs = handMade({
      sheets: { Log: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
    });
    const disk: Disk = {
      ...realDisk,
      write(to, bytes, mode) {
        realDisk.write(to, bytes, mode);
        writeFileSync(path, theirs);
      },
    };
    await expect(xlsxWorkbook(path, disk).write([change])).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(Buffer.compare(readFileSync(path), theirs)).toBe(0);
    expect(readdirSync(folder)).toEqual(['Book.xlsx']);
  });
});

test('a folder that cannot be synced does not undo a save', async () => {
  await xlsxWorkbook(path, failing('settle', 'EINVAL')).write([change]);
  expect((await xlsxWorkbook(path).read())[0]?.cells).toEqual([['new']]);
});

test('two writes at once never cross: the second sees the first', async () => {
  const [mine, other] = [xlsxWorkbook(path), xlsxWorkbook(path)];
  await Promise.all([mine.read(), other.read()]);
  const results = await Promise.allSettled([mine.write([change]), other.write([change])]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

test('the file keeps its mode', async () => {
  chmodSync(path, 0o640);
  await xlsxWorkbook(path).write([change]);
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('a symbolic link stays one, and its target is what changes', async () => {
  const link = join(newFolder(), 'Link.xlsx');
  symlinkSync(path, link);
  await xlsxWorkbook(link).write([change]);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect((await xlsxWorkbook(path).read())[0]?.cells).toEqual([['new']]);
});

describe('a workbook that is open elsewhere is not written', () => {
  test.each([
    ['LibreOffice', '.~lock.Book.xlsx#'],
    ['Excel', '~$Book.xlsx'],
  ])('in %s', async (program, lock) => {
    writeFileSync(join(folder, lock), '');
    const writing = xlsxWorkbook(path).write([change]);
    await expect(writing).rejects.toMatchObject({
      code: 'open-elsewhere',
      facts: { program, lock },
    });
    unharmed();
    await expect(xlsxWorkbook(path).read()).resolves.toHaveLength(1);
  });

  test('as a .csv file', async () => {
    const sheets = join(newFolder(), 'sheets');
    mkdirSync(sheets);
    writeFileSync(join(sheets, 'Log.csv'), 'a\n');
    writeFileSync(join(sheets, '.~lock.Log.csv#'), '');
    await expect(csvWorkbook(sheets).write([change])).rejects.toMatchObject({
      code: 'open-elsewhere',
    });
    await csvWorkbook(sheets).write([{ ...change, sheet: 'Other' }]);
  });
});

describe('several files at once', () => {
  const changes: readonly Change[] = ['A', 'B', 'C'].map((sheet) => ({ ...change, sheet }));
  let sheets: string;
  beforeEach(() => {
    sheets = newFolder();
    writeFileSync(join(sheets, 'A.csv'), 'old a\n');
    writeFileSync(join(sheets, 'B.csv'), 'old b\n');
  });
  const content = () =>
    Object.fromEntries(
      readdirSync(sheets).map((name) => [name, readFileSync(join(sheets, name), 'utf8')]),
    );

  test.each([1, 2, 3])('are all as before when file %i cannot be put in its place', async (nth) => {
    let count = 0;
    const disk: Disk = {
      ...realDisk,
      rename(from, to) {
        count++;
        if (count === nth) throw osError('EIO');
        realDisk.rename(from, to);
      },
    };
    await expect(csvWorkbook(sheets, disk).write(changes)).rejects.toMatchObject({
      code: 'cannot-write',
    });
    expect(content()).toEqual({ 'A.csv': 'old a\n', 'B.csv': 'old b\n' });
  });

  test('are all new otherwise', async () => {
    await csvWorkbook(sheets).write(changes);
    expect(content()).toEqual({ 'A.csv': 'new\n', 'B.csv': 'new\n', 'C.csv': '\uFEFFnew\r\n' });
  });
});

test('a new file can be saved where none stood', () => {
  const fresh = join(folder, 'Fresh.xlsx');
  saveFiles([{ path: fresh, bytes: book }]);
  expect(existsSync(fresh)).toBe(true);
  expect(statSync(fresh).mode & 0o400).toBe(0o400);
});
