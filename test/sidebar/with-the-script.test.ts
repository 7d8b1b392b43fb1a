import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cellAt, type HostSheet } from '../../scripts/host/book/book';
import { bookFrom } from '../../scripts/host/book/load';
import { stillClock } from '../../scripts/host/clock';
import { type Host, openHost } from '../../scripts/host/host';
import { theBundle } from '../addon/bundles';
import { sheetsOf } from '../book';
import { browserOfFile } from '../browser/in-browser';
import { type FakeScript, openSidebarPage } from './sidebar-page';

// The page and the script as they are pushed to Google, together.

const browser = browserOfFile();
let code: string;
beforeAll(async () => {
  code = (await theBundle()).code;
}, 30_000);

/** 22 November 2026 was a Sunday. */
const NOW = Date.UTC(2026, 10, 22, 12);

const bookOf = (sheets: Readonly<Record<string, string>>): Promise<Host> =>
  openHost(bookFrom(sheetsOf(sheets)), code, { clock: stillClock(NOW) });

const open = (host: Host): Promise<Page> => openSidebarPage(browser(), scriptOf(host));

/** Whatever the page asks is asked of the script. */
const scriptOf = (host: Host): FakeScript =>
  new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...given: unknown[]) =>
          host.ask(String(name), ...given),
    },
  );

function sheetIn({ book }: Host, name: string): HostSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const LOG = `
  Date       | Hours | Activity     | Place       | People | Notes | Entered | Check
  2026-11-20 | 2h    | School visit | Patna venue | 3      |       |         |
  2026-11-22 | 1h    | Scool visit  | Home        |        |       |         |`;
const LISTS = `
  List       | Code    | Name
  Activities | visit   | School visit
  Activities | meeting | Meeting
  Places     | venue   | Patna venue
  Places     | home    | Home`;

describe('a day is logged', () => {
  test('as a row of the sheet, and taken back', async () => {
    const host = await bookOf({ Log: LOG, Lists: LISTS });
    const page = await open(host);
    await page.getByLabel('How long').fill('2h30');
    await page.getByLabel('Activity').selectOption({ label: 'Meeting' });
    await page.getByLabel('Place').selectOption({ label: 'Home' });
    await page.getByLabel('People').fill('12');
    await page.getByRole('button', { name: 'Add to the log' }).click();
    await page.getByText('in row 4').first().waitFor();
    const log = sheetIn(host, 'Log');
    expect([2, 3, 4, 5].map((column) => cellAt(log, 4, column).value)).toEqual([
      ...[expect.anything(), 'Meeting', 'Home', 12],
    ]);
    expect(await page.locator('.totals').textContent()).toContain('3 h 30 min');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('in row 4').first().waitFor({ state: 'detached' });
    expect(cellAt(sheetIn(host, 'Log'), 4, 3).value).toBeNull();
    expect(await page.locator('.totals').textContent()).toContain('Today1 h');
  });

  test('not where the words mean nothing: the field says why', async () => {
    const page = await open(await bookOf({ Log: LOG, Lists: LISTS }));
    await page.getByLabel('How long').fill('two');
    await page.getByRole('button', { name: 'Add to the log' }).click();
    await page.locator('.fault').waitFor();
    expect(await page.getByLabel('How long').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.fault').textContent()).toContain('two');
  });
});

test('a problem is shown, its cell is gone to, and one press puts it right', async () => {
  const host = await bookOf({ Log: LOG, Lists: LISTS });
  const page = await open(host);
  await page.getByRole('tab', { name: 'Problems' }).click();
  await page.getByRole('button', { name: 'Show Log, C3' }).click();
  await page.waitForFunction('window.focusedSheet === 1');
  await page.getByRole('button', { name: 'Change to “School visit”' }).click();
  await page.locator('.at-foot').waitFor();
  expect(cellAt(sheetIn(host, 'Log'), 3, 3).value).toBe('School visit');
  expect(await page.getByRole('button', { name: 'Change to “School visit”' }).count()).toBe(0);
});
