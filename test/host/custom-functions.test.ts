import { describe, expect, test } from '@jest/globals';
import { cellAt, type HostSheet, putCell } from '../../scripts/host/book/book';
import { formulaCell } from '../../scripts/host/book/formats';
import { parseCall } from '../../scripts/host/formula';
import type { Host } from '../../scripts/host/host';
import { hostOver } from './script';

const SCRIPT = `
  function TWICE(value) { return Array.isArray(value) ? value.map((line) => line.map((each) => each * 2)) : value * 2; }
  function KIND(value) {
    if (Array.isArray(value)) return value.length + 'x' + value[0].length;
    return value instanceof Date ? 'day' : value === '' ? 'empty' : typeof value;
  }
  function NEXT(day) { return new Date(day.getTime() + 86400000); }
  function LIST() { return [['a'], ['b', 'c']]; }
  function NOTHING() {}
  function FORMULA() { return '=1+1'; }
  function FAILS() { throw new Error('no'); }
  function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); return 'done'; }
  function MAILS() { MailApp.sendEmail('a@b.org', 'S', 'B'); }
  function SLEEPS() { Utilities.sleep(31000); Utilities.getUuid(); }
  function PICK(list, at, fallback) { return arguments.length + ':' + (list[at - 1] || [fallback])[0]; }
`;

describe('a custom function', () => {
  test.each<[string, unknown[], unknown]>([
    ['TWICE', [21], [[42]]],
    [
      'TWICE',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [2, 4],
        [6, 8],
      ],
    ],
    [
      'KIND',
      [
        [
          ['a', null],
          [null, 'b'],
        ],
      ],
      [['2x2']],
    ],
    ['KIND', [{ serial: 46_000 }], [['day']]],
    ['KIND', [null], [['empty']]],
    ['KIND', [true], [['boolean']]],
    ['NEXT', [{ serial: 46_000 }], [[{ serial: 46_001 }]]],
    [
      'LIST',
      [],
      [
        ['a', null],
        ['b', 'c'],
      ],
    ],
    ['NOTHING', [], [[null]]],
    ['FORMULA', [], [['=1+1']]],
  ])('%s%j comes to %j', async (name, words, lines) => {
    const host = await hostOver(SCRIPT);
    expect(host.compute(name, ...(words as never[]))).toEqual(lines);
  });

  test.each([
    ['FAILS', 'no'],
    ['WRITES', 'You do not have permission to call Range.setValue'],
    ['MAILS', 'You do not have permission to call MailApp.sendEmail'],
    ['SLEEPS', 'Exceeded maximum execution time'],
  ])('%s fails', async (name, message) => {
    const host = await hostOver(SCRIPT);
    expect(() => host.compute(name)).toThrow(message);
  });
});

describe('a formula', () => {
  const LOG = 'a | @46000\n1 | x\n2 | y\n3 | z';
  const sheetIn = (host: Host): HostSheet => {
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };
  const computed = async (formula: string): Promise<{ host: Host; sheet: HostSheet }> => {
    const host = await hostOver(SCRIPT, { Log: LOG, 'Other one': '7' });
    host.type({ sheet: 'Log', row: 1, column: 5, texts: [[formula]] });
    return { host, sheet: sheetIn(host) };
  };
  const values = (sheet: HostSheet, rows: number, columns: number) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => cellAt(sheet, 1 + down, 5 + across).value),
    );

  test.each([
    ['=TWICE(A2)', 2],
    ['=twice( $A$3 )', 4],
    ["=TWICE('Other one'!A1)", 14],
    ['=KIND(A1:B4)', '4x2'],
    ['=KIND(A2:B)', '999x2'],
    ['=KIND(B1)', 'day'],
    ['=KIND(D9)', 'empty'],
    ['=KIND("a ""b"", c")', 'string'],
    ['=KIND(TRUE)', 'boolean'],
    ['=TWICE(50%)', 1],
    ['=PICK(A2:A4; 2; "none")', '3:2'],
    ['=PICK(A2:A4, 9, "none")', '3:none'],
    ['=FAILS()', '#ERROR!'],
    ['=TWICE(Nowhere!A1)', '#REF!'],
    ['=SUM(A2:A4)', '#NAME?'],
    ['=TWICE(A2)+1', '#NAME?'],
  ])('%s shows %j', async (formula, value) => {
    const { sheet } = await computed(formula);
    expect(cellAt(sheet, 1, 5)).toMatchObject({ value, formula });
  });

  test('spreads over empty cells, which keep no formula of their own', async () => {
    const { sheet } = await computed('=TWICE(A2:A4)');
    expect(values(sheet, 3, 1)).toEqual([[2], [4], [6]]);
    expect(cellAt(sheet, 2, 5).formula).toBe('');
  });

  test('has no room where something stands', async () => {
    const host = await hostOver(SCRIPT, { Log: LOG });
    host.type({ sheet: 'Log', row: 3, column: 5, texts: [['mine']] });
    host.type({ sheet: 'Log', row: 1, column: 5, texts: [['=TWICE(A2:A4)']] });
    expect(values(sheetIn(host), 3, 1)).toEqual([['#REF!'], [null], ['mine']]);
  });

  test('is computed again when what it is given has changed, and not before', async () => {
    const { host, sheet } = await computed('=TWICE(A2:A4)');
    const runs: string[] = [];
    host.watch(({ name }) => runs.push(name));
    host.type({ sheet: 'Log', row: 9, column: 1, texts: [['elsewhere']] });
    expect(runs).toEqual([]);
    host.type({ sheet: 'Log', row: 2, column: 1, texts: [['5']] });
    expect(runs).toEqual(['TWICE']);
    expect(values(sheet, 3, 1)).toEqual([[10], [4], [6]]);
  });

  test('takes with it what it has filled', async () => {
    const { host, sheet } = await computed('=TWICE(A2:A4)');
    host.type({ sheet: 'Log', row: 1, column: 5, texts: [['']] });
    host.type({ sheet: 'Log', row: 9, column: 9, texts: [['x']] });
    expect(values(sheet, 3, 1)).toEqual([[null], [null], [null]]);
  });

  test('may rest on another', async () => {
    const { host, sheet } = await computed('=TWICE(F1)');
    host.type({ sheet: 'Log', row: 1, column: 6, texts: [['=TWICE(A3)']] });
    expect(values(sheet, 1, 2)).toEqual([[8, 4]]);
  });

  test('that stands in a file is computed on opening', async () => {
    const host = await hostOver(`${SCRIPT} function onOpen() {}`, { Log: LOG });
    const sheet = sheetIn(host);
    putCell(sheet, 1, 5, formulaCell('=TWICE(A4)', cellAt(sheet, 1, 5)));
    host.open();
    expect(cellAt(sheet, 1, 5).value).toBe(6);
  });
});

test.each([
  ['=A1', undefined],
  ['=F(G(1))', undefined],
  ['=F(1', undefined],
  ['=F()', { name: 'F', words: [] }],
  ['=F(,1)', { name: 'F', words: [{ value: null }, { value: 1 }] }],
  ['=F(-1.5e3)', { name: 'F', words: [{ value: -1500 }] }],
  ['=F(A:C)', { name: 'F', words: [{ sheetName: undefined, notation: 'A:C' }] }],
  ["=F('It''s'!$B$2)", { name: 'F', words: [{ sheetName: "It's", notation: "'It''s'!$B$2" }] }],
])('%s is read', (formula, call) => {
  expect(parseCall(formula)).toEqual(call);
});
