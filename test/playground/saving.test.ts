import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { browserOfFile } from '../browser/in-browser';
import { plainLayout, plainSheet } from '../workbook-files/layouts';
import { type Person, personAt } from './person';
import { type Running, startPlayground } from './running';

const browser = browserOfFile();
const folder = mkdtempSync(join(tmpdir(), 'daybook-playground-'));
const path = join(folder, 'Été – मेरा.xlsx');
let running: Running;

beforeAll(async () => {
  const log = plainSheet('Log', [
    ['Date', 'Hours', 'Notes'],
    [{ serial: 46_000 }, 2, 'as it was'],
  ]);
  const other = plainSheet('Mine alone', [['Keep'], ['=1']]);
  writeFileSync(path, createXlsx(plainLayout([log, other])));
  running = await startPlayground('--file', path);
}, 90_000);
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function arrived(): Promise<Person> {
  return personAt(browser(), running.address);
}

const cellsOf = (bytes: Uint8Array, name: string) =>
  readXlsx(bytes, 'x.xlsx').find((sheet) => sheet.name === name)?.cells;

describe('a person’s own file', () => {
  test('is written when they ask for it, and only where it changed', async () => {
    const before = readFileSync(path);
    const person = await arrived();
    await person.type('C2', "'=2+2");
    await person.type('A3', '1/4/2026');
    await person.type('B3', '=B2*2');
    expect(readFileSync(path).equals(before)).toBe(true);

    await person.page.getByRole('button', { name: 'Save…' }).click();
    const drawer = person.page.getByRole('region', { name: 'Save…' });
    await drawer.getByText('Log 2 cells').waitFor();
    await drawer.getByText('Formulas that were typed here are not saved: Log, B3.').waitFor();
    await drawer.getByRole('button', { name: /^Save to/ }).click();
    await person.page.getByText(/^Saved to/).waitFor();

    const after = readFileSync(path);
    expect(cellsOf(after, 'Log')).toEqual([
      ['Date', 'Hours', 'Notes'],
      [{ serial: 46_000 }, 2, '=2+2'],
      [{ serial: 46_113 }],
    ]);
    const [old, now] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(now).sort()).toEqual(Object.keys(old).sort());
    expect(now['xl/worksheets/sheet2.xml']).toEqual(old['xl/worksheets/sheet2.xml']);
  }, 60_000);

  test('is left alone when it was changed meanwhile', async () => {
    const person = await arrived();
    await person.type('C3', 'mine');
    const theirs = createXlsx(plainLayout([plainSheet('Log', [['Date'], ['theirs']])]));
    writeFileSync(path, theirs);
    await person.page.getByRole('button', { name: 'Save…' }).click();
    await person.page.getByRole('button', { name: /^Save to/ }).click();
    await person.page
      .getByText(/was changed after Daybook read it, so nothing was saved/)
      .waitFor();
    expect(new Uint8Array(readFileSync(path))).toEqual(theirs);
  }, 60_000);

  test('can be downloaded as it is here', async () => {
    const person = await arrived();
    await person.type('C4', '😀');
    await person.page.getByRole('button', { name: 'Save…' }).click();
    const waiting = person.page.waitForEvent('download');
    await person.page.getByRole('link', { name: 'Download .xlsx' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('Été – मेरा.xlsx');
    const saved = join(folder, 'downloaded.xlsx');
    await download.saveAs(saved);
    expect(cellsOf(readFileSync(saved), 'Log')?.[3]?.[2]).toBe('😀');
  }, 60_000);
});
