import { beforeAll, describe, expect, test } from '@jest/globals';
import { emptySheet, type HostBook, type HostSheet, putCell } from '../../scripts/host/book/book';
import { bookFrom, hostCell } from '../../scripts/host/book/load';
import { openHost } from '../../scripts/host/host';
import { addressKey, type WorkbookGateway } from '../../src/workbook/sheet';
import { theParts } from './bundles';
import { gatewayIn } from './gateway-in-host';

let code: string;
beforeAll(async () => {
  code = await theParts();
});

interface Open {
  readonly book: HostBook;
  readonly log: HostSheet;
  readonly gateway: WorkbookGateway;
}

async function open(): Promise<Open> {
  const cells = [
    ['Who', 'Hours', 'Check'],
    ['Asha', 3, 'one'],
    ['Ben', { serial: 46_000.25 }, '=x'],
    ['Cy', 3, 'three'],
  ];
  const formulas = new Set([addressKey(4, 2)]);
  const merges = [{ row: 2, column: 1, rows: 2, columns: 1 }];
  const book = bookFrom([{ name: 'Log', cells, formulas, merges }]);
  const [log] = book.sheets;
  if (!log) throw new Error('no log');
  const gateway = gatewayIn((await openHost(book, code)).execution());
  return { book, log, gateway };
}

const mark = (row: number, value: string) => ({ row, column: 3, value });
const marks = { change: 'set', sheet: 'Log', cells: [mark(2, 'new'), mark(4, 'last')] } as const;
const issues = { change: 'replace', sheet: 'Issues', cells: [['x']] } as const;

describe('beside people who type', () => {
  test('formulas and merged areas are told', async () => {
    const { gateway } = await open();
    const [sheet] = await gateway.read();
    expect([...(sheet?.formulas ?? [])]).toEqual([addressKey(4, 2)]);
    expect(sheet?.merges).toEqual([{ row: 2, column: 1, rows: 2, columns: 1 }]);
  });

  test('marks are not written beside rows that have moved, nor anything else', async () => {
    const { book, log, gateway } = await open();
    await gateway.read();
    putCell(log, 3, 1, hostCell('Bella'));
    await expect(gateway.write([issues, marks])).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(log.cells[1]?.[2]?.value).toBe('one');
    expect(book.sheets).toHaveLength(1);
  });

  test('a formula that shows something else is no change', async () => {
    const { log, gateway } = await open();
    await gateway.read();
    const before = log.cells[3]?.[1];
    if (!before) throw new Error('no formula');
    putCell(log, 4, 2, { ...before, value: 4 });
    await gateway.write([issues, marks]);
    expect(log.cells.map((line) => line[2]?.value)).toEqual(['Check', 'new', '=x', 'last']);
  });

  test('what stands between two marks stays what it was', async () => {
    const { log, gateway } = await open();
    await gateway.read();
    const cells = [
      { row: 2, column: 2, value: 1 },
      { row: 5, column: 2, value: 1 },
    ];
    const between = log.cells.slice(2, 4).map((line) => line[1]);
    await gateway.write([{ change: 'set', sheet: 'Log', cells }]);
    expect(log.cells.slice(2, 4).map((line) => line[1])).toEqual(between);
  });

  test('a chart that has a sheet to itself is passed over', async () => {
    const { book, gateway } = await open();
    book.sheets.push({
      ...emptySheet({ id: 9, name: 'Chart', rows: 0, columns: 0 }),
      kind: 'OBJECT',
    });
    expect((await gateway.read()).map(({ name }) => name)).toEqual(['Log']);
  });

  test('cells that are formatted as text, or as days, take what they are given', async () => {
    const { log, gateway } = await open();
    for (const format of ['@', 'yyyy-mm-dd'])
      for (const value of [5, '007', '=1', { serial: 46_000 }, true]) {
        putCell(log, 2, 3, { value: 'x', formula: '', format });
        await gateway.read();
        const cells = [{ row: 2, column: 3, value }];
        await gateway.write([{ change: 'set', sheet: 'Log', cells }]);
        expect((await gateway.read())[0]?.cells[1]?.[2]).toEqual(value);
      }
  });
});
