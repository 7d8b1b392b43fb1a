import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findingsOf } from '../browser/accessibility';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { standing } from './answers/standing';
import { today } from './answers/today';
import { type FakeScript, openSidebarPage, said } from './sidebar-page';

const browser = browserOfFile();
const open = (script: FakeScript) =>
  openSidebarPage(browser(), { ...answers, ...script }, { hasClock: true });

/** What Google has been seen to say, word for word, and what a person is told instead. */
const FAILURES: readonly (readonly [google: string, heading: string])[] = [
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'Google mixed up your accounts',
  ],
  [
    'ScriptError: Authorization is required to perform that action.',
    'Daybook is not allowed in yet',
  ],
  ['NetworkError: Connection failure due to HTTP 0', 'Google cannot be reached'],
  ['Exceeded maximum execution time', 'It took too long'],
  ['Service invoked too many times in a short time: exec qps.', 'Too much at once'],
  ['Script function not found: readToday', 'Daybook has changed'],
  ['TypeError: Cannot read properties of undefined', 'Something went wrong'],
];

describe('what goes wrong', () => {
  test.each(FAILURES)('“%s” is told as “%s”, and can be tried again', async (google, heading) => {
    let times = 0;
    const page = await open({
      readToday: () => {
        times += 1;
        if (times === 1) throw new Error(google);
        return ok(today);
      },
    });
    const alert = page.getByRole('alert');
    await alert.getByText(heading).waitFor();
    expect(await alert.textContent()).not.toContain('Error');
    expect(await findingsOf(page)).toEqual([]);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: today.dayShown }).waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('an answer that Google could not carry is a failure too', async () => {
    const page = await open({ readToday: () => null as never });
    await page.getByRole('alert').getByText('Something went wrong').waitFor();
  });

  test('at the door is told there, and can be tried again', async () => {
    let times = 0;
    const page = await open({
      openSidebar: () => {
        times += 1;
        if (times === 1) throw new Error('Authorization is required to perform that action.');
        return ok(opening);
      },
    });
    await page.getByRole('alert').getByText('Daybook is not allowed in yet').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('tablist').waitFor();
  });

  test('leaves what is known on the page', async () => {
    let times = 0;
    const page = await open({
      readToday: () => {
        times += 1;
        if (times > 1) throw new Error('NetworkError');
        return ok(today);
      },
    });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('alert').getByText('Google cannot be reached').waitFor();
    expect(await page.locator('.totals').textContent()).toContain('1 h 15 min');
  });
});

describe('waiting', () => {
  test('is told at once, and again when it takes long', async () => {
    const page = await open({ readToday: () => new Promise(() => undefined) });
    await page.getByText('Reading the workbook…').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.clock.runFor(6_000);
    const first = await secondsTold(page);
    expect(first).toBeGreaterThanOrEqual(5);
    await page.clock.runFor(20_000);
    expect(await secondsTold(page)).toBeGreaterThanOrEqual(first + 15);
  });
});

const secondsTold = async (page: Page): Promise<number> => {
  const told = await page.locator('.working [role=status]').textContent();
  return Number(/^Still at work after (\d+) seconds\./.exec(told ?? '')?.[1]);
};

describe('without a network', () => {
  test('says so, asks nothing, and looks again once there is one', async () => {
    let times = 0;
    const page = await open({
      readToday: () => {
        times += 1;
        return ok({ ...today, loggedToday: `${times} h` });
      },
    });
    await page.getByText('1 h', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline. What you see may be old.').waitFor();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('alert').getByText('Google cannot be reached').waitFor();
    expect(times).toBe(1);
    expect(await findingsOf(page)).toEqual([]);
    await page.clock.runFor(11_000);
    await page.context().setOffline(false);
    await page.getByText('2 h', { exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('answers that cross', () => {
  test('a view whose first answer is overtaken by a deed is asked for again', async () => {
    const pending: (() => void)[] = [];
    const page = await open({
      goTo: () => new Promise((resolve) => pending.push(() => resolve(ok(null)))),
      readStanding: () => {
        for (const resolve of pending.splice(0)) resolve();
        return new Promise((resolve) => setTimeout(() => resolve(ok(standing)), 100));
      },
    });
    await page.getByRole('button', { name: 'Show in the sheet' }).click();
    await page.getByRole('tab', { name: 'Standing' }).click();
    await page.getByText(standing.summary).waitFor();
  });

  test('an answer from before a deed does not hide what came of it', async () => {
    const before = { ...today, loggedToday: '1 h' };
    const after = { ...today, loggedToday: '3 h' };
    let isLogged = false;
    const page = await open({
      readToday: async () => {
        const told = isLogged ? after : before;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return ok(told);
      },
      logEntry: () => {
        isLogged = true;
        const place = { sheet: 'Log', row: 9, column: 1 };
        return ok({ sentence: 'Written.', place, token: 't', today: after });
      },
    });
    await page.getByText('1 h', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('button', { name: 'Add to the log' }).click();
    await page.getByText('3 h', { exact: true }).waitFor();
    await page.locator('.turning').waitFor({ state: 'detached' });
    expect(await page.locator('.totals').textContent()).toContain('3 h');
  });
});

describe('the sheet may change at any time', () => {
  test('so the page looks again when asked to', async () => {
    let hours = 1;
    const page = await open({
      readToday: () => ok({ ...today, loggedToday: `${hours} h` }),
    });
    await page.getByText('1 h', { exact: true }).waitFor();
    hours = 2;
    await page.getByRole('button', { name: 'Look again' }).press('Enter');
    await page.getByText('2 h', { exact: true }).waitFor();
    expect(await said(page)).toBe('This is up to date.');
  });

  test('and when the person comes back, but not at every step', async () => {
    let times = 0;
    const page = await open({
      readToday: () => {
        times += 1;
        return ok({ ...today, loggedToday: `${times} h` });
      },
    });
    await page.getByText('1 h', { exact: true }).waitFor();
    await page.evaluate('window.dispatchEvent(new Event("focus"))');
    await page.getByLabel('How long').fill('2h');
    expect(times).toBe(1);
    await page.clock.runFor(11_000);
    await page.evaluate('window.dispatchEvent(new Event("focus"))');
    await page.getByText('2 h', { exact: true }).waitFor();
    expect(await page.getByLabel('How long').inputValue()).toBe('2h');
  });
});
