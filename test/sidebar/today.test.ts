import { describe, expect, test } from '@jest/globals';
import type { NewEntry, Today } from '../../addon/sidebar/protocol';
import { findingsOf } from '../browser/accessibility';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok } from './answers';
import { today } from './answers/today';
import { type FakeScript, openSidebarPage, said } from './sidebar-page';

const browser = browserOfFile();

const SENTENCE = '2 h 30 min on 3 March 2026, in row 41.';
const place = { sheet: 'Log', row: 41, column: 2 };
const later: Today = { ...today, loggedToday: '3 h 45 min', loggedThisWeek: '11 h 30 min' };

/** A script that writes entries down, and what it was asked. */
function recorder() {
  const logged: NewEntry[] = [];
  const undone: string[] = [];
  const script: FakeScript = {
    ...answers,
    logEntry: (entry) => {
      logged.push(entry);
      return ok({ sentence: SENTENCE, place, token: 'row-41', today: later });
    },
    undoEntry: (token) => {
      undone.push(token);
      return ok(today);
    },
  };
  return { script, logged, undone };
}

const open = (script: FakeScript) => openSidebarPage(browser(), script);

describe('today', () => {
  test('shows what is logged and what is due, most urgent first', async () => {
    const page = await open(answers);
    await page.getByRole('heading', { name: 'Tuesday 3 March 2026' }).waitFor();
    expect(await page.locator('.totals').textContent()).toBe('Today1 h 15 minThis week9 h');
    expect(await page.locator('.due p:first-child').allTextContents()).toEqual([
      '■Needs action: Monthly summary to the Secretary',
      '▲Needs a look: Quarterly report to the board',
      '○Not yet: Review after six months',
    ]);
    expect(await page.locator('h3').allTextContents()).toEqual([
      'Log what you did',
      'Overdue (1)',
      'Due next',
    ]);
  });

  test('begins with today and with what was logged last', async () => {
    const page = await open(answers);
    expect(await page.getByLabel('Date').inputValue()).toBe('2026-03-03');
    expect(await page.getByLabel('Activity').inputValue()).toBe('meeting');
    expect(await page.getByLabel('Place').inputValue()).toBe('patna');
  });

  test('asks only for what the log has', async () => {
    const page = await open({
      ...answers,
      readToday: () => ok({ ...today, asks: ['date', 'hours', 'activity'] }),
    });
    await page.getByLabel('Activity').waitFor();
    expect(await page.locator('form label').allTextContents()).toEqual([
      'Date',
      'How long',
      'Activity',
    ]);
  });
});

describe('logging', () => {
  test('by keyboard alone: type, send, hear what was written, take it back, mend it', async () => {
    const { script, logged, undone } = recorder();
    const page = await open(script);
    await page.getByLabel('How long').focus();
    await page.keyboard.type('2h30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Com');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.getByText(SENTENCE).first().waitFor();
    expect(logged).toEqual([
      {
        ...{ date: '2026-03-03', hours: '2h30', activity: 'event', place: 'patna' },
        ...{ people: '12', notes: '' },
      },
    ]);
    expect(await said(page)).toBe(SENTENCE);
    expect(await page.locator('.totals').textContent()).toContain('3 h 45 min');
    const undo = await page.getByRole('button', { name: 'Undo' }).boundingBox();
    expect((undo?.y ?? Infinity) + (undo?.height ?? 0)).toBeLessThanOrEqual(640);
    expect(await findingsOf(page)).toEqual([]);
    expect(await page.getByLabel('How long').inputValue()).toBe('');
    expect(await page.getByLabel('Activity').inputValue()).toBe('event');

    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.waitForFunction('document.activeElement.name === "hours"');
    expect(undone).toEqual(['row-41']);
    expect(await page.getByLabel('How long').inputValue()).toBe('2h30');
    expect(await page.getByText(SENTENCE).count()).toBe(0);
    expect(await page.locator('.totals').textContent()).toContain('1 h 15 min');
  });

  test('twice in a hurry writes one row', async () => {
    const { script, logged } = recorder();
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const page = await open({
      ...script,
      logEntry: async (entry) => {
        await asked;
        return script.logEntry?.(entry) ?? ok({ sentence: '', place, token: '', today });
      },
    });
    const button = page.getByRole('button', { name: 'Add to the log' });
    await button.dblclick();
    await page.getByText('Writing the row…').waitFor();
    answer();
    await page.getByText(SENTENCE).first().waitFor();
    expect(logged).toHaveLength(1);
    expect(
      await button.evaluate((element) => element.ownerDocument.activeElement === element),
    ).toBe(true);
  });

  test('says at the field what is wrong with it, and goes there', async () => {
    const sentence = '‘two’ is no length of time: write 2h30, 2:30, 2.5 or 150 min.';
    const page = await open({
      ...answers,
      logEntry: () => ({ ok: false, code: 'type-error', sentence, field: 'hours' }),
    });
    const hours = page.getByLabel('How long');
    await hours.fill('two');
    await hours.press('Enter');
    await page.getByText(sentence).waitFor();
    expect(await hours.getAttribute('aria-invalid')).toBe('true');
    expect(await hours.getAttribute('aria-describedby')).toBe('fault-hours hint-hours');
    expect(await page.evaluate('document.activeElement.name')).toBe('hours');
    expect(await hours.inputValue()).toBe('two');
  });

  test('loses nothing that was typed when it fails', async () => {
    const page = await open({
      ...answers,
      logEntry: () => {
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    await page.getByLabel('How long').fill('1:15');
    await page.getByLabel('Notes').fill('Chairs, and who brings them');
    await page.getByRole('button', { name: 'Add to the log' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('look in the sheet first');
    expect(await page.getByLabel('How long').inputValue()).toBe('1:15');
    expect(await page.getByLabel('Notes').inputValue()).toBe('Chairs, and who brings them');
  });
});

describe('the cursor', () => {
  test('goes to the cell, and the keyboard with it', async () => {
    const asked: unknown[] = [];
    const page = await open({
      ...answers,
      goTo: (cell) => {
        asked.push(cell);
        return ok(null);
      },
    });
    await page.getByRole('button', { name: 'Show in the sheet' }).click();
    await page.waitForFunction('window.focusedSheet === 1');
    expect(asked).toEqual([{ sheet: 'Submissions', row: 6, column: 3 }]);
  });
});
