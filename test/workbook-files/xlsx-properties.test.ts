import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx as readWithHucre } from 'hucre';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { patchXlsx } from '../../scripts/workbook/xlsx/patch';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { decodeCellText, decodeXml, encodeCellText } from '../../scripts/workbook/xml/text';
import type { Cell } from '../../src/workbook/cell';
import type { CellAt } from '../../src/workbook/sheet';
import { plainLayout, plainSheet } from './layouts';
import { trimmed } from './trimmed';

/** Any characters, with those that make trouble often among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '_',
      'x',
      '0',
      '4',
      '1',
      'D',
      '\r',
      '\n',
      '<',
      '&',
      ']',
      '>',
      '\uD83D',
      '\uDE42',
      '\uFFFF',
      '\0',
      '"',
      ' ',
    ),
  }),
);
/** XML and spreadsheets know no minus zero. */
const withoutMinusZero = (value: number): number => (value === 0 ? 0 : value);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(withoutMinusZero);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: text },
  number,
  fc.boolean(),
  fc
    .double({ min: -1000, max: 3e6, noNaN: true })
    .map((serial) => ({ serial: withoutMinusZero(serial) })),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ error })),
);
const grid = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 });
type Grid = readonly (readonly Cell[])[];

/** What reading owes: no empty text, nothing after the last value. */
const asRead = (cells: Grid): Grid =>
  trimmed(cells.map((line) => line.map((value) => (value === '' ? null : value))));
const cellsOf = (bytes: Uint8Array, at = 0): Grid => readXlsx(bytes, '')[at]?.cells ?? [];
const bookOf = (cells: Grid) => createXlsx(plainLayout([plainSheet('Log', cells)]));

test('text survives the way into XML and back, whatever it is', () => {
  fc.assert(
    fc.property(text, (value) =>
      expect(decodeCellText(decodeXml(encodeCellText(value)))).toBe(value),
    ),
    { numRuns: 1000 },
  );
});

test('a new workbook holds the cells of its plan', () => {
  fc.assert(
    fc.property(grid, (cells) => expect(cellsOf(bookOf(cells))).toEqual(asRead(cells))),
    { numRuns: 200 },
  );
});

test('replaced and added sheets hold their new cells, and a sheet beside them its old ones', () => {
  fc.assert(
    fc.property(grid, grid, grid, (first, second, third) => {
      const before = createXlsx(plainLayout([plainSheet('Log', first), plainSheet('Kept', third)]));
      const after = patchXlsx(
        before,
        [
          { change: 'replace', sheet: 'Log', cells: second },
          { change: 'replace', sheet: 'New', cells: first },
        ],
        '',
      );
      expect([cellsOf(after), cellsOf(after, 1), cellsOf(after, 2)]).toEqual(
        [second, third, first].map(asRead),
      );
    }),
    { numRuns: 150 },
  );
});

test('appended rows follow the last row that holds anything', () => {
  fc.assert(
    fc.property(grid, grid, (first, rows) => {
      const old = asRead(first);
      const after = patchXlsx(
        bookOf(first),
        [{ change: 'append', sheet: 'Log', header: ['Head'], rows }],
        '',
      );
      expect(cellsOf(after)).toEqual(asRead([...(old.length === 0 ? [['Head']] : old), ...rows]));
    }),
    { numRuns: 150 },
  );
});

test('set cells change, and no others', () => {
  const place: fc.Arbitrary<CellAt> = fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 7 }),
    value: cell,
  });
  fc.assert(
    fc.property(grid, fc.array(place, { maxLength: 8 }), (first, cells) => {
      const expected = first.map((line) => [...line]);
      for (const { row, column, value } of cells) {
        while (expected.length < row) expected.push([]);
        const line = expected[row - 1] ?? [];
        while (line.length < column) line.push(null);
        line[column - 1] = value;
      }
      const after = patchXlsx(bookOf(first), [{ change: 'set', sheet: 'Log', cells }], '');
      expect(cellsOf(after)).toEqual(asRead(expected));
    }),
    { numRuns: 200 },
  );
});

test('hucre, an independent reader, finds the same texts and numbers', async () => {
  // hucre does not undo `_xHHHH_` in inline text and takes a carriage return for a line end; so no control characters here.
  const plain = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(withoutMinusZero),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (cells) => {
        const created = bookOf(cells);
        const patched = patchXlsx(
          bookOf([['old']]),
          [{ change: 'replace', sheet: 'Log', cells }],
          '',
        );
        for (const bytes of [created, patched]) {
          const { sheets } = await readWithHucre(bytes);
          expect(trimmed((sheets[0]?.rows ?? []) as Grid)).toEqual(asRead(cells));
        }
      },
    ),
    { numRuns: 60 },
  );
});
