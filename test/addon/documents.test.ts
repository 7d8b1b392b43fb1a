import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { bookFrom } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { sheetsOf } from '../book';
import { ask, told } from './asking';
import { theBundle } from './bundles';

const SHEETS = {
  Log: 'Date | Hours | Activity\n2026-10-05 | 5h | Meeting\n2026-11-03 | 3h | School visit',
  Terms: `Ref | Clause | Rule | Measure | At least | Per | Window | Of / for each
    P5 | in twelve parts | Instalments | | £26,000 | Month | 12 parts | invoice`,
  Measures: 'Measure | Count\nHours worked | Minutes',
  Reports: 'Report | Title | Every\nmonthly | Monthly summary | Month',
  Sections: 'Report | Section | Heading\nmonthly | Hours | The hours',
  Translations: `Text | Language | Translation
    Monthly summary | Marathi | मासिक सारांश
    The hours | Marathi | कामाचे तास`,
};
const CONTRACT = {
  'Coordinator’s address': '1 High Street',
  "Coordinator's address": '1 High Street',
};

let code: string;
let host: Host;
beforeAll(async () => {
  code = (await theBundle()).code;
});
beforeEach(async () => {
  host = await openHost(bookFrom(sheetsOf(SHEETS, CONTRACT)), code);
});

const REPORT = { kind: 'monthly', period: '2026-10' };
/** An invoice that was made outside Google, its fingerprints in two rows. */
const RUNS = `
  Made on    | What    | Period  | Document | Rows | Fingerprints | Link
  2026-10-01 | Invoice | 2026-09 | INV-001  | 2    | a            |
  2026-10-01 | Invoice | 2026-09 | INV-001  |      | b            |`;
const INVOICE = { kind: 'invoice', period: '2026-10' };

const rowsIn = (name: string): unknown[][] =>
  host.book.sheets
    .find((sheet) => sheet.name === name)
    ?.cells.map((line) => line.map(({ value }) => value)) ?? [];
const docs = () => host.world.drive.filter(({ mimeType }) => mimeType.endsWith('.document'));

test.each([
  ['Make a report…', 'report'],
  ['Make an invoice…', 'invoice'],
])('the menu item %s opens on that', (label, document) => {
  host.choose(label);
  expect(told(host, 'openSidebar')).toMatchObject({ view: 'documents', document });
});

describe('documents', () => {
  test('are offered as the workbook plans them, with the period that is asked for now', () => {
    const { kinds } = told(host, 'readDocuments');
    expect(kinds.map(({ key }) => key)).toEqual(['invoice', 'monthly']);
    const monthly = kinds.find(({ key }) => key === 'monthly');
    expect(monthly?.suggested).toBe('2026-10');
    expect(monthly?.periods[0]).toEqual({ key: '2026-11', label: 'November 2026' });
  });

  test('are previewed without making anything', () => {
    const preview = told(host, 'previewDocument', REPORT);
    expect(preview.html).toContain('The hours');
    expect(preview.title).toBe('Monthly summary');
    expect(host.world.drive).toEqual([]);
  });

  test('become Google Docs in one folder, linked from Runs', () => {
    const { link, documents } = told(host, 'makeDocument', REPORT);
    told(host, 'makeDocument', { ...REPORT, period: '2026-09' });
    const [first, second] = docs();
    expect(first?.parents).toEqual(second?.parents);
    expect(host.world.drive.filter(({ mimeType }) => mimeType.endsWith('.folder'))).toHaveLength(1);
    expect(documents.made[0]?.link).toBe(link);
    expect(rowsIn('Runs')[1]?.[6]).toBe(link);
  });

  test('are told in the language that was asked for, as previewed', () => {
    const marathi = { ...REPORT, language: 'mr' };
    const preview = told(host, 'previewDocument', marathi);
    expect(preview.title).toBe('मासिक सारांश');
    expect(preview.html).toContain('कामाचे तास');
    expect(told(host, 'makeDocument', marathi).title).toBe(preview.title);
    expect(docs()[0]?.name).toBe('मासिक सारांश · 2026-10');
    expect(told(host, 'previewDocument', { ...INVOICE, language: 'mr' }).title).toBe('देयक (मसुदा)');
  });

  test.each([
    ['Marathi', 'Marathi', 'mr'],
    ['Marathi', 'English', undefined],
    ['Marathi', '', undefined],
    ['', '', undefined],
  ])(
    'are offered in the language of their recipients: “%s” and “%s”',
    async (one, other, language) => {
      const Recipients = `Name | Email | Report | Language
      Asha | asha@example.org | Monthly | ${one}
      Ben | ben@example.org | monthly | ${other}
      Cy | cy@example.org | board | English`;
      host = await openHost(bookFrom(sheetsOf({ ...SHEETS, Recipients }, CONTRACT)), code);
      const { kinds } = told(host, 'readDocuments');
      expect(kinds.find(({ key }) => key === 'monthly')?.language).toBe(language);
    },
  );

  test('are in the contract’s language where none is asked for, whoever asks', () => {
    told(host, 'changeSettings', { language: 'mr' });
    expect(told(host, 'previewDocument', REPORT).title).toBe('Monthly summary');
    expect(told(host, 'makeDocument', REPORT).title).toBe('Monthly summary');
    expect(ask(host, 'previewDocument', [{ ...REPORT, period: 'soon' }])).toMatchObject({
      sentence: expect.stringMatching(/[\u0900-\u097f]/),
    });
  });

  test('get a new folder when the old one was thrown away', () => {
    told(host, 'makeDocument', REPORT);
    for (const file of host.world.drive) file.trashed = true;
    told(host, 'makeDocument', REPORT);
    expect(host.world.drive.filter(({ trashed }) => !trashed)).toHaveLength(2);
  });

  test('that nobody planned are refused in words', () => {
    expect(ask(host, 'previewDocument', [{ kind: 'novel', period: '2026-10' }])).toMatchObject({
      ok: false,
      code: 'no-document',
    });
  });
});

describe('an invoice', () => {
  test('gets its number, its row and its link', () => {
    const { title } = told(host, 'makeDocument', INVOICE);
    expect(title).toContain('INV-001');
    expect(rowsIn('Invoices')[1]?.[0]).toBe('INV-001');
    expect(docs()).toHaveLength(1);
    expect(ask(host, 'makeDocument', [INVOICE])).toMatchObject({ ok: false, code: 'no-document' });
    expect(docs()).toHaveLength(1);
  });

  test.each([
    ['in English', 'en', undefined, '22 November 2026'],
    ['in Marathi', 'mr', undefined, '22 नोव्हेंबर 2026'],
    ['after others', 'en', RUNS, '22 November 2026'],
  ])('is at once among those made before, with its link: %s', async (...given) => {
    const [, language, Runs, madeOn] = given;
    host = await openHost(bookFrom(sheetsOf({ ...SHEETS, ...(Runs && { Runs }) }, CONTRACT)), code);
    told(host, 'changeSettings', { language });
    const before = told(host, 'readDocuments').made;
    const { link, documents } = told(host, 'makeDocument', INVOICE);
    expect(link).toContain(docs()[0]?.id);
    const title = `Invoice · ${Runs ? 'INV-002' : 'INV-001'} · 2026-10`;
    expect(documents.made).toEqual([{ title, madeOn, link }, ...before]);
    expect(told(host, 'readDocuments').made).toEqual(documents.made);
  });

  test('that is not due yet can be seen and not be made', () => {
    const early = { ...INVOICE, period: '2026-11' };
    expect(told(host, 'previewDocument', early).refusal).toContain('30 November 2026');
    expect(ask(host, 'makeDocument', [early])).toMatchObject({ ok: false });
    expect(host.world.drive).toEqual([]);
  });

  test('that cannot be recorded is taken away again', () => {
    const failures = { 'Range.setValues': 'Service error: Spreadsheets' };
    expect(ask(host, 'makeDocument', [INVOICE], { failures })).toMatchObject({ code: 'slow' });
    expect(docs().every(({ trashed }) => trashed)).toBe(true);
    expect(
      rowsIn('Invoices')
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
    expect(told(host, 'makeDocument', INVOICE).title).toContain('INV-001');
  });

  test('that can neither be recorded nor taken away is told of', () => {
    const failures = {
      'Range.setValues': 'Service error: Spreadsheets',
      'Drive.Files.update': 'Service error: Drive',
    };
    expect(ask(host, 'makeDocument', [INVOICE], { failures })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('delete it'),
    });
  });
});
