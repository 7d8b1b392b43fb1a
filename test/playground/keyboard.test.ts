import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browserOfFile } from '../browser/in-browser';
import { type Person, personAt } from './person';
import { type Running, startPlayground } from './running';

const browser = browserOfFile();
let running: Running;
beforeAll(async () => {
  running = await startPlayground();
}, 90_000);
afterAll(async () => running?.stop());

async function arrived(): Promise<Person> {
  const person = await personAt(browser(), running.address);
  await person.isAt('A1');
  return person;
}

test.each<[keys: string, cell: string]>([
  ['ArrowDown', 'A2'],
  ['ArrowDown ArrowDown ArrowRight ArrowUp', 'B2'],
  ['Tab Tab Shift+Tab', 'B1'],
  ['ArrowLeft ArrowUp', 'A1'],
  ['End', 'Z1'],
  ['Control+End', 'Z1000'],
  ['Control+End Home', 'A1000'],
  ['Control+End Control+Home', 'A1'],
])(
  '%s goes to %s',
  async (keys, cell) => {
    const person = await arrived();
    for (const key of keys.split(' ')) await person.page.keyboard.press(key);
    await person.isAt(cell);
  },
  60_000,
);

test('cells are typed into, taken back, copied, pasted and cleared', async () => {
  const person = await arrived();
  const { keyboard } = person.page;
  await person.goTo('D40');
  await keyboard.type('31/1/2026');
  await keyboard.press('Enter');
  await person.isAt('D41');
  await person.goTo('D40');
  await person.shows('D40', '31/01/2026');

  await keyboard.press('F2');
  await keyboard.type(' or so');
  await keyboard.press('Escape');
  await person.shows('D40', '31/01/2026');

  await person.goTo('D40');
  await keyboard.press('Control+c');
  await keyboard.press('ArrowRight');
  await person.isAt('E40');
  await keyboard.press('Control+v');
  await person.shows('E40', '31/01/2026');
  await keyboard.press('Delete');
  await person.shows('E40', 'empty');
}, 60_000);

/** Types an address and Enter in the very moment in which there is a line to type it in. */
const AT_ONCE = `new MutationObserver((_, watch) => {
  const line = document.querySelector('input.address');
  if (!line) return;
  watch.disconnect();
  line.focus();
  line.value = 'C12';
  line.dispatchEvent(new Event('input', { bubbles: true }));
  line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}).observe(document, { childList: true, subtree: true })`;

test('what is typed before the sheet is drawn is not lost, nor is the cursor taken back', async () => {
  const page = await browser().newPage();
  await page.addInitScript(AT_ONCE);
  const person = await personAt(page, running.address);
  await person.isAt('C12');
  await person.type('C12', 'at once');
  await person.shows('C12', 'at once');
}, 60_000);

test('what is typed in the line above stays with its cell, wherever one clicks next', async () => {
  const person = await arrived();
  await person.goTo('D50');
  await person.contents('D50').fill('for D50');
  await person.page.getByLabel('Address of the cell').click();
  await person.shows('D50', 'for D50');
}, 60_000);

test('the menu opens, moves and closes as menus do', async () => {
  const person = await arrived();
  const { page } = person;
  const { keyboard } = page;
  const focused = () => page.locator(':focus').textContent();
  await keyboard.press('F6');
  await keyboard.press('F6');
  expect(await focused()).toContain('Begin with');
  await keyboard.press('F6');
  expect(await focused()).toBe('Extensions');
  await keyboard.press('Enter');
  const items = await page.getByRole('menuitem').allTextContents();
  expect(await focused()).toBe(items[0]);
  await keyboard.press('ArrowUp');
  expect(await focused()).toBe(items.at(-1));
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  expect(await focused()).toBe(items[1]);
  await keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await focused()).toBe('Extensions');
}, 60_000);

test('a box that the script waits for takes the keyboard, and Escape closes it', async () => {
  const person = await arrived();
  await person.choose('Help');
  const box = person.page.getByRole('dialog');
  await box.waitFor();
  expect(await person.page.locator(':focus').textContent()).toBe('OK');
  await person.page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
}, 60_000);

test('F6 goes round all parts of the page, the sidebar among them', async () => {
  const person = await arrived();
  await person.openSidebar();
  const parts: string[] = [];
  for (let count = 0; count < 6; count++) parts.push(await person.nextPart(parts.at(-1) ?? ''));
  expect(new Set(parts).size).toBe(6);
}, 60_000);
