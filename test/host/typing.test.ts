import { describe, expect, test } from '@jest/globals';
import { cellAt } from '../../scripts/host/book/book';
import type { Host } from '../../scripts/host/host';
import { hostOver } from './script';

const TOLD = `
  function onEdit(e) {
    console.log(JSON.stringify({
      mode: e.authMode, a1: e.range.getA1Notation(), sheet: e.source.getActiveSheet().getName(),
      edges: [e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd],
      value: e.value, oldValue: e.oldValue, isSpoken: 'value' in e,
    }));
  }`;

const LOG = 'Date | Hours\n@46000 | 3\n';

const typed = (host: Host, row: number, column: number, ...texts: string[][]) =>
  host.type({ sheet: 'Log', row, column, texts });

const toldBy = (host: Host, row: number, column: number, ...texts: string[][]): unknown => {
  const [run] = typed(host, row, column, ...texts);
  return JSON.parse(run?.log[0] ?? 'null');
};

describe('typing into a cell', () => {
  test('tells the script what was there, and what is', async () => {
    const host = await hostOver(TOLD, { Log: LOG });
    expect(toldBy(host, 2, 2, ['4.5'])).toEqual({
      ...{ mode: 'LIMITED', a1: 'B2', sheet: 'Log', edges: [2, 2, 2, 2] },
      ...{ value: '4.5', oldValue: '3', isSpoken: true },
    });
  });

  test.each([
    ['an empty cell has no old value', 5, 1, 'x', { value: 'x' }],
    ['a cleared cell has no value', 2, 2, '', { oldValue: '3' }],
    ['a day is told as its number', 5, 1, '2026-03-31', { value: '46112' }],
    ['yes and no are told in capitals', 5, 1, 'true', { value: 'TRUE' }],
  ])('%s', async (_, row, column, text, expected) => {
    const host = await hostOver(TOLD, { Log: LOG });
    const { value, oldValue } = toldBy(host, row, column, [text]) as Record<string, unknown>;
    expect({ value, oldValue }).toEqual({ value: undefined, oldValue: undefined, ...expected });
  });

  test('over several cells says where, and no value', async () => {
    const host = await hostOver(TOLD, { Log: LOG });
    expect(toldBy(host, 2, 1, ['a', 'b'], ['c', 'd'])).toMatchObject({
      ...{ a1: 'A2:B3', edges: [2, 3, 1, 2], isSpoken: false },
    });
  });

  test('tells nobody where nobody listens', async () => {
    const host = await hostOver('function other() {}', { Log: LOG });
    expect(typed(host, 2, 2, ['4'])).toEqual([]);
  });

  test('is understood as Sheets understands it', async () => {
    const host = await hostOver('', { Log: LOG });
    typed(host, 2, 2, ["'007"]);
    typed(host, 2, 1, ['31/3/2026']);
    const [log] = host.book.sheets;
    if (!log) throw new Error('no log');
    expect(cellAt(log, 2, 2).value).toBe('007');
    expect(cellAt(log, 2, 1).value).toBe(46_112);
  });

  test('a script that fails keeps nobody from typing', async () => {
    const host = await hostOver('function onEdit() { throw new Error("x"); }', { Log: LOG });
    const [run] = typed(host, 2, 2, ['4']);
    expect(String(run?.failure?.error)).toBe('Error: x');
  });

  test('a script that writes is not told of it', async () => {
    const host = await hostOver('function onEdit(e) { e.range.offset(0, 1).setValue("seen"); }', {
      Log: 'a | b | c',
    });
    expect(typed(host, 1, 1, ['x'])).toHaveLength(1);
    const [log] = host.book.sheets;
    expect(log && cellAt(log, 1, 2).value).toBe('seen');
  });
});

describe('what Sheets takes back', () => {
  const SET_UP = `
    function choices() {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Visit', 'Meeting']).setAllowInvalid(false).build();
      SpreadsheetApp.getActive().getSheetByName('Log').getRange('B2:B9').setDataValidation(rule);
    }
    function close() {
      const protection = SpreadsheetApp.getActive().getSheetByName('Log').getRange('A1:B1').protect();
      protection.removeEditors(protection.getEditors());
    }
    function warn() { SpreadsheetApp.getActive().getSheetByName('Log').protect().setWarningOnly(true); }`;

  test('what a rule does not allow', async () => {
    const host = await hostOver(SET_UP, { Log: 'a | b\nc | Visit' });
    host.start('choices');
    expect(() => typed(host, 2, 2, ['Lunch'])).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    typed(host, 2, 2, ['Meeting']);
    typed(host, 2, 2, ['']);
  });

  test('what is protected from all but its owner', async () => {
    const host = await hostOver(SET_UP, { Log: 'a | b\nc | d' });
    host.start('close');
    typed(host, 1, 1, ['mine']);
    host.world.user = { email: 'other@example.org', locale: 'en' };
    expect(() => typed(host, 1, 1, ['theirs'])).toThrow('protected cell or object');
    typed(host, 2, 1, ['open']);
  });

  test('nothing where a warning is all there is', async () => {
    const host = await hostOver(SET_UP, { Log: 'a | b' });
    host.start('warn');
    host.world.user = { email: 'other@example.org', locale: 'en' };
    expect(typed(host, 1, 1, ['x'])).toEqual([]);
  });
});
