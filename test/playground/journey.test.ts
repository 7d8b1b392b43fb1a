import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { WORDS } from '../../scripts/playground/words';
import type { TemplateKey } from '../../src/contracts';
import { newWorkbook } from '../../src/contracts/new-workbook';
import { templateName } from '../../src/contracts/template-name';
import type { Language } from '../../src/words/language';
import { SIDEBAR_WORDS } from '../../src/words/sidebar';
import { wordsFor } from '../../src/words/words';
import { columnLetters } from '../../src/workbook/sheet';
import { findingsOf } from '../browser/accessibility';
import { browserOfFile } from '../browser/in-browser';
import { keyboardOf, mouse } from './hands';
import { personAt } from './person';
import { type Running, startPlayground } from './running';

const browser = browserOfFile();
let running: Running | undefined;
afterEach(() => running?.stop());

/** Nothing is wrong with what is in sight, in the page and in the sidebar; documents run no scripts, and so no axe. */
async function expectNoBarrier(page: Page): Promise<void> {
  const sidebar = page.frames().filter((frame) => frame.url().includes('/panel/'));
  const found = await Promise.all([page.mainFrame(), ...sidebar].map(findingsOf));
  expect(found.flat()).toEqual([]);
}

const NOVEMBER = 'November 2026';

interface Journey {
  readonly language: Language;
  readonly by: 'mouse' | 'keyboard';
  readonly contract: TemplateKey;
  /** What is typed into the form besides the activity. */
  readonly hours?: string;
  readonly month: string;
}

test.each<Journey>([
  {
    language: 'en',
    by: 'mouse',
    contract: 'community-coordinator',
    hours: '2h30',
    month: NOVEMBER,
  },
  { language: 'mr', by: 'mouse', contract: 'livelihoods-cluster', month: 'नोव्हेंबर 2026' },
  {
    language: 'en',
    by: 'keyboard',
    contract: 'community-coordinator',
    hours: '90 min',
    month: NOVEMBER,
  },
])(
  'from an empty spreadsheet to the monthly mail: $contract in $language by $by',
  async ({ language, by, contract, hours, month }) => {
    const words = wordsFor(language);
    const said = SIDEBAR_WORDS[language];
    const log = words.sheets.log.name;
    running = await startPlayground('--empty', '--locale', language);
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    const hands = by === 'mouse' ? mouse : keyboardOf(page);
    // The keyboard sees the same as the mouse, and axe takes its time.
    const look = by === 'mouse' ? () => expectNoBarrier(page) : async () => {};
    const person = await personAt(page, running.address, hands);

    // Install the add-on, and set the spreadsheet up.
    await person.choose(WORDS.install);
    const { frame } = await person.openSidebar(words.addon.menu.setUp);
    const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: true });
    const open = (view: keyof typeof said.views) =>
      hands.press(frame.getByRole('tab', { name: said.views[view] }));
    await hands.press(frame.getByRole('radio', { name: templateName(contract, language) }));
    await hands.press(frame.getByRole('radio', { name: said.setUp.example }));
    await look();
    await hands.press(button(said.setUp.start));

    // Log what was done today.
    const activities = frame.getByRole('combobox', { name: said.today.fields.activity });
    const [, activity = ''] = await optionsOf(activities);
    await hands.pick(activities, activity);
    if (hours !== undefined) await hands.write(frame.getByLabel(said.today.fields.hours), hours);
    await look();
    await hands.press(button(said.today.log));
    await hands.press(button(said.today.undo).locator('xpath=following-sibling::button'));
    await page.getByRole('region', { name: log, exact: true }).waitFor();
    const row = await person.rowOfCursor();

    // A slip of the pen, as it is typed, as it is told, and as it is gone.
    const cell = `${columnOfActivity(contract, language)}${row}`;
    const slip = `${activity}q`;
    await person.type(cell, slip);
    await person.openSheet(words.sheets.contract.name);
    await open('problems');
    await frame.getByText(slip).first().waitFor();
    await look();
    await hands.press(button(said.show(`${log}, ${cell}`)));
    await person.isAt(cell);
    await person.type(cell, activity);
    await hands.press(button(said.refresh));
    await frame.getByText(slip).first().waitFor({ state: 'detached' });

    // Make a report, and open it.
    await open('documents');
    const kinds = frame.getByRole('combobox', { name: said.documents.kind });
    const [report = ''] = (await optionsOf(kinds)).filter(
      (kind) => kind !== words.documents.invoice,
    );
    await hands.pick(kinds, report);
    await look();
    await hands.press(button(said.documents.preview));
    await hands.press(button(said.documents.make));
    await hands.press(frame.locator('.notice').getByRole('link'));
    const drawer = page.locator('.drawer');
    await drawer.getByRole('heading', { name: report }).first().waitFor();
    await look();
    await hands.press(drawer.getByRole('button', { name: WORDS.close }));

    // Take the mailing list home.
    await open('people');
    await hands.press(button(said.people.download));
    const saved = page.waitForEvent('download');
    await hands.press(frame.locator('a[download]').first());
    const list = readFileSync(await (await saved).path(), 'utf8');
    expect(list).toMatch(/^\uFEFF?"?Email Address/);
    await look();

    // Have the summary mailed every month, and wait for the first of the next.
    await open('settings');
    await hands.press(button(said.settings.look));
    await hands.press(button(said.settings.switchOn));
    await button(said.settings.switchOff).waitFor();
    await look();
    await hands.press(page.getByRole('button', { name: WORDS.clock.title }));
    await hands.press(drawer.getByRole('button', { name: WORDS.clock.nextMonth }));
    await hands.press(page.getByRole('button', { name: WORDS.outbox.title }));
    await drawer.getByRole('heading', { name: month }).waitFor();
    await look();
  },
  300_000,
);

async function optionsOf(list: Locator): Promise<readonly string[]> {
  await list.waitFor();
  return list.locator('option').allTextContents();
}

/** In which column of the contract's log an activity stands. */
function columnOfActivity(key: TemplateKey, language: Language): string {
  const { log } = wordsFor(language).sheets;
  const { sheets } = newWorkbook({ key, language, example: false });
  const [headers = []] = sheets.find(({ name }) => name === log.name)?.cells ?? [];
  return columnLetters(headers.indexOf(log.columns.activity[0]) + 1);
}
