import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cellAt, type HostSheet } from '../../scripts/host/book/book';
import { bookFrom } from '../../scripts/host/book/load';
import { stillClock } from '../../scripts/host/clock';
import { type Host, openHost } from '../../scripts/host/host';
import { theBundle } from '../addon/bundles';
import { sheetsOf } from '../book';
import { findingsOf } from '../browser/accessibility';
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

const hostOf = (sheets: Parameters<typeof bookFrom>[0]): Promise<Host> =>
  openHost(bookFrom(sheets), code, { clock: stillClock(NOW) });

const workbook = (): Promise<Host> => hostOf(sheetsOf({ Log: LOG, Lists: LISTS }));

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
    const host = await workbook();
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
    const page = await open(await workbook());
    await page.getByLabel('How long').fill('two');
    await page.getByRole('button', { name: 'Add to the log' }).click();
    await page.locator('.fault').waitFor();
    expect(await page.getByLabel('How long').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.fault').textContent()).toContain('two');
  });
});

test('a problem is shown, its cell is gone to, and one press puts it right', async () => {
  const host = await workbook();
  const page = await open(host);
  await page.getByRole('tab', { name: 'Problems' }).click();
  await page.getByRole('button', { name: 'Show Log, C3' }).click();
  await page.waitForFunction('window.focusedSheet === 1');
  await page.getByRole('button', { name: 'Change to “School visit”' }).click();
  await page.locator('.at-foot').waitFor();
  expect(cellAt(sheetIn(host, 'Log'), 3, 3).value).toBe('School visit');
  expect(await page.getByRole('button', { name: 'Change to “School visit”' }).count()).toBe(0);
});

test('an empty spreadsheet is set up with the example, and the views have much to show', async () => {
  const empty = { name: 'Sheet1', cells: [], formulas: new Set<never>(), merges: [] };
  const host = await hostOf([empty]);
  const page = await open(host);
  await page.getByRole('radio', { name: 'The example year' }).check();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('tablist').waitFor({ timeout: 60_000 });
  expect(sheetIn(host, 'Log').cells.length).toBeGreaterThan(200);
  for (const tab of ['Problems', 'Standing', 'People']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('.panel li').nth(5).waitFor();
    expect(await findingsOf(page)).toEqual([]);
  }
}, 120_000);
