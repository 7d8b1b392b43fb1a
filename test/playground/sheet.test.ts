import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findingsOf } from '../browser/accessibility';
import { browserOfFile } from '../browser/in-browser';
import { type Person, personAt } from './person';
import { type Running, startPlayground } from './running';

const browser = browserOfFile();
let running: Running;

beforeAll(async () => {
  running = await startPlayground();
}, 90_000);
afterAll(async () => running?.stop());

const arrived = (): Promise<Person> => personAt(browser(), running.address);

describe('the sheet', () => {
  test('opens on the example year', async () => {
    const person = await arrived();
    expect(await person.page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Patna Community Coordinator',
    );
    await person.openSheet('Log');
    expect(await person.shownIn('A2')).toBe('05 Jan 2026');
    expect(await person.typedIn('A2')).toBe('05/01/2026');
  }, 60_000);

  test.each([
    ['31/12/2026', '31 Dec 2026', '31/12/2026'],
    ['=1+1', '#NAME?', '=1+1'],
    ["'=1+1", '=1+1', "'=1+1"],
    ['<b>bold</b>', '<b>bold</b>', '<b>bold</b>'],
  ])(
    'takes %s as Sheets does',
    async (typed, shown, again) => {
      const person = await arrived();
      await person.openSheet('Log');
      await person.type('A400', typed);
      await person.goTo('A400');
      await person.shows('A400', shown);
      expect(await person.typedIn('A400')).toBe(again);
    },
    60_000,
  );

  test('has nothing that axe finds fault with', async () => {
    expect(await findingsOf((await arrived()).page)).toEqual([]);
  }, 60_000);
});
