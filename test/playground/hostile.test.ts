import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { browserOfFile } from '../browser/in-browser';
import { HOSTILE, HOSTILE_SHEET, hostileWorkbook } from './hostile';
import { type Person, personAt } from './person';
import { type Running, startPlayground } from './running';

const browser = browserOfFile();
const folder = mkdtempSync(join(tmpdir(), 'daybook-playground-'));
let running: Running;

beforeAll(async () => {
  const path = join(folder, '<b>&amp;.xlsx');
  writeFileSync(path, hostileWorkbook());
  running = await startPlayground('--file', path);
}, 90_000);
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether anything of it ran, in the page or in the sidebar; and what it would have left there. */
async function harm(person: Person): Promise<readonly unknown[]> {
  const found = person.page
    .frames()
    .map((frame) =>
      frame.evaluate('[window.hacked, document.querySelectorAll("[onerror],[onload]").length]'),
    );
  return (await Promise.all(found)).flat().filter(Boolean);
}

describe('whatever stands in cells', () => {
  test('is shown in the grid as the text that it is', async () => {
    const person = await personAt(browser(), running.address);
    await person.openSheet(HOSTILE_SHEET);
    for (const [at, text] of HOSTILE.entries())
      expect(await person.shownIn(`A${at + 1}`)).toBe(text);
    const cells = await person.page.locator('revogr-data .rgCell').allTextContents();
    for (const text of HOSTILE) expect(cells).toContain(text);
    expect(await harm(person)).toEqual([]);
  }, 120_000);

  test('typing it in changes nothing of that', async () => {
    const person = await personAt(browser(), running.address);
    await person.openSheet(HOSTILE_SHEET);
    for (const [at, text] of HOSTILE.entries()) {
      await person.type(`C${at + 1}`, `'${text}`);
      await person.goTo(`C${at + 1}`);
      await person.shows(`C${at + 1}`, text.slice(0, 40).trim());
    }
    expect(await harm(person)).toEqual([]);
  }, 120_000);

  test('is shown at the side and in what the script writes as the text that it is', async () => {
    const person = await personAt(browser(), running.address);
    const sidebar = await person.openSidebar();
    await sidebar.open('Problems');
    await sidebar.frame.getByText(HOSTILE[1]).first().waitFor();
    await person.choose('Check the log');
    await person.page.locator('.toast').waitFor();
    await person.openSheet('Issues');
    expect(await harm(person)).toEqual([]);
  }, 120_000);
});
