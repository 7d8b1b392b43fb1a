import { describe, expect, test } from '@jest/globals';
import type { DocumentWish } from '../../addon/sidebar/protocol';
import { browserOfFile } from '../browser/in-browser';
import { answers, ok, opening } from './answers';
import { documents, made, preview } from './answers/documents';
import { type FakeScript, openSidebarPage, said } from './sidebar-page';

const browser = browserOfFile();

const open = (script: FakeScript = {}) =>
  openSidebarPage(browser(), {
    ...answers,
    openSidebar: () => ok({ ...opening, view: 'documents' }),
    ...script,
  });

describe('choosing a document', () => {
  test('begins with what most people want now, and asks whom it is about where it is about one', async () => {
    const wishes: DocumentWish[] = [];
    const page = await open({
      previewDocument: (wish) => {
        wishes.push(wish);
        return ok(preview);
      },
    });
    expect(await page.getByLabel('Period').inputValue()).toBe('2026-Q1');
    expect(await page.getByLabel('About').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Document' }).selectOption('school');
    expect(await page.getByLabel('Period').inputValue()).toBe('2026-02');
    await page.getByLabel('About').selectOption('S2');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('heading', { name: `Preview: ${preview.title}` }).waitFor();
    expect(wishes).toEqual([{ kind: 'school', period: '2026-02', entry: 'S2' }]);

    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('About').inputValue()).toBe('S2');
  });

  test('begins with the invoice where the menu item asked for it', async () => {
    const page = await open({
      openSidebar: () => ok({ ...opening, view: 'documents', document: 'invoice' }),
    });
    const kind = page.getByRole('combobox', { name: 'Document' });
    expect(await kind.inputValue()).toBe('invoice');
    expect(await page.getByLabel('Period').inputValue()).toBe('2026-02');
  });

  test('says what to do where there is none', async () => {
    const page = await open({ readDocuments: () => ok({ kinds: [], made: [] }) });
    await page.getByText('Add a row for each to the Reports sheet').waitFor();
    await page.getByText('Nothing has been made yet.').waitFor();
  });

  test('lists those made before, with links to web pages alone', async () => {
    const page = await open({
      readDocuments: () =>
        ok({
          ...documents,
          made: [...documents.made, { title: 'Trap', madeOn: '', link: 'javascript:alert(1)' }],
        }),
    });
    await page.getByText('Trap').waitFor();
    const links = await page.getByRole('link').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
      'https://docs.google.com/document/d/abc/edit',
    ]);
  });
});

describe('a preview', () => {
  const hostile = `<body><p>Shown</p><img src="x" onerror="parent.hacked = 1">
    <script>parent.hacked = 1</script></body>`;

  test('runs nothing, in the sidebar or on a page of its own', async () => {
    const page = await open({ previewDocument: () => ok({ title: 'Report', html: hostile }) });
    await page.getByRole('button', { name: 'Preview' }).click();
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('sandbox')).toBe('');
    await page.frameLocator('iframe').getByText('Shown').waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    const [larger] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open larger' }).click(),
    ]);
    await larger.frameLocator('iframe[sandbox=""]').getByText('Shown').waitFor();
    expect(await larger.evaluate('window.hacked')).toBeUndefined();
  });

  test('comes before making, by keyboard alone, and there is a way back', async () => {
    const wishes: DocumentWish[] = [];
    const page = await open({
      makeDocument: (wish) => {
        wishes.push(wish);
        return ok(made);
      },
    });
    const button = page.getByRole('button', { name: 'Preview' });
    await button.press('Enter');
    await page.waitForFunction('document.activeElement.tagName === "H2"');
    expect(wishes).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).press('Enter');
    await page.waitForFunction('document.activeElement.textContent === "Preview"');
    await button.press('Enter');
    await page.getByRole('button', { name: 'Make the document' }).press('Enter');
    await page.waitForFunction('document.activeElement.tagName === "A"');
    expect(wishes).toEqual([{ kind: 'board', period: '2026-Q1' }]);
    expect(await page.evaluate('document.activeElement.href')).toBe(made.link);
    expect(await said(page)).toBe(`${made.title} is made.`);
    expect(await page.locator('.made').count()).toBe(made.documents.made.length);
  });

  test('of what cannot be made yet says why, and offers no making', async () => {
    const refusal = 'The instalment falls due on 31 March 2026.';
    const page = await open({ previewDocument: () => ok({ ...preview, refusal }) });
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText(refusal).waitFor();
    expect(await page.getByRole('button', { name: 'Make the document' }).count()).toBe(0);
  });

  test('that cannot be had leaves the choice as it was', async () => {
    const sentence = 'Nothing can be told of October 2025: it lies outside the contract.';
    const page = await open({
      previewDocument: () => ({ ok: false, code: 'nothing-in-period', sentence }),
    });
    await page.getByLabel('Period').selectOption('2025-Q4');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText(sentence).waitFor();
    expect(await page.getByLabel('Period').inputValue()).toBe('2025-Q4');
  });
});
