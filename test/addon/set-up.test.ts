import { beforeAll, describe, expect, test } from '@jest/globals';
import { type HostBook, putCell } from '../../scripts/host/book/book';
import { bookFrom, hostCell } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { TEMPLATES } from '../../src/contracts';
import { newWorkbook } from '../../src/contracts/new-workbook';
import type { Cell } from '../../src/workbook/cell';
import { trimmed } from '../workbook-files/trimmed';
import { ask, told } from './asking';
import { theBundle } from './bundles';

let code: string;
beforeAll(async () => {
  code = (await theBundle()).code;
});

const EMPTY = { cells: [], formulas: new Set<number>(), merges: [] };
const fresh = (): Promise<Host> => openHost(bookFrom([{ name: 'Sheet1', ...EMPTY }]), code);

const WISH = { template: 'community-coordinator', language: 'en', example: false };

const valuesIn = ({ sheets }: HostBook, name: string): readonly (readonly Cell[])[] =>
  trimmed(
    sheets
      .find((sheet) => sheet.name === name)
      ?.cells.map((line) => line.map(({ value }) => value)) ?? [],
  );

const plain = (cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  trimmed(cells.map((line) => line.map((cell) => hostCell(cell).value)));

describe('setting up', () => {
  test('makes the workbook that the command line makes, and nothing else', async () => {
    const host = await fresh();
    const opening = told(host, 'setUpWorkbook', { ...WISH, example: true });
    const layout = newWorkbook({ key: 'community-coordinator', example: true });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(layout.sheets.map(({ name }) => name));
    for (const { name, cells } of layout.sheets)
      expect(valuesIn(host.book, name)).toEqual(plain(cells));
    expect(opening).toMatchObject({ isSetUp: true, view: 'today' });
    expect(host.book.timeZone).toBe(layout.timeZone);
  });

  test('offers every contract by its name in the language of whoever looks, and makes it in either', async () => {
    const host = await fresh();
    host.world.user = { email: 'asha@example.org', locale: 'mr' };
    const { templates, languages } = told(host, 'openSidebar');
    expect(templates.map(({ key }) => key)).toEqual(Object.keys(TEMPLATES));
    for (const { label } of templates) expect(label).toMatch(/^[\u0900-\u097f]/);
    expect(languages.map(({ key }) => key)).toEqual(['en', 'mr']);
    told(host, 'setUpWorkbook', {
      template: 'pastoral-coordinator',
      language: 'mr',
      example: false,
    });
    expect(host.book.sheets.map(({ name }) => name)).toContain('उपस्थिती संकेतांक');
  });

  test('changes nothing where a sheet in the way holds anything', async () => {
    const log = { name: 'LOG', ...EMPTY, cells: [['mine']] };
    const host = await openHost(bookFrom([log]), code);
    const before = JSON.stringify(host.book);
    const answer = ask(host, 'setUpWorkbook', [WISH]);
    expect(answer).toMatchObject({ ok: false, code: 'sheets-in-the-way' });
    expect(JSON.stringify(host.book)).toBe(before);
  });

  test('leaves other sheets alone, and uses an empty one of the same name', async () => {
    const mine = { name: 'Mine', ...EMPTY, cells: [['kept']] };
    const host = await openHost(bookFrom([mine, { name: 'Log', ...EMPTY }]), code);
    told(host, 'setUpWorkbook', WISH);
    expect(valuesIn(host.book, 'Mine')).toEqual([['kept']]);
    expect(valuesIn(host.book, 'Log')[0]).toContain('Date');
  });

  test('keeps a first sheet that somebody has used', async () => {
    const host = await fresh();
    const [first] = host.book.sheets;
    if (first) putCell(first, 1, 1, hostCell('x'));
    told(host, 'setUpWorkbook', WISH);
    expect(valuesIn(host.book, 'Sheet1')).toEqual([['x']]);
  });

  test('leaves nothing behind when Google fails half-way', async () => {
    const host = await fresh();
    const failures = { 'Sheet.setFrozenRows': { nth: 3, message: 'Service error: Spreadsheets' } };
    expect(ask(host, 'setUpWorkbook', [WISH], { failures })).toMatchObject({
      ok: false,
      code: 'slow',
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
