import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patchXlsx } from '../../scripts/workbook/xlsx/patch';
import { readXlsx } from '../../scripts/workbook/xlsx/read';
import { Refusal } from '../../src/model/refusal';
import { handMadeParts, zipOf } from './xlsx-parts';

const parts = handMadeParts({
  sheets: {
    Log: '<dimension ref="A1:C3"/><cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row><row r="3"><c r="C3"><f>A1</f><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  },
  strings: ['<t>Name &amp; day</t>'],
  formats: [14],
});
const whole = zipOf(parts);

/** Either it works, or it is refused: nothing else may ever happen. */
function worksOrRefuses(bytes: Uint8Array): void {
  for (const act of [
    () => readXlsx(bytes, 'Book.xlsx'),
    () =>
      patchXlsx(
        bytes,
        [
          { change: 'append', sheet: 'Log', header: [], rows: [['x']] },
          { change: 'replace', sheet: 'New', cells: [['y']] },
        ],
        'Book.xlsx',
      ),
  ])
    try {
      act();
    } catch (cause) {
      expect(cause).toBeInstanceOf(Refusal);
    }
}

test('any bytes changed anywhere in the file', () => {
  const place = fc.nat(whole.length - 1);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        worksOrRefuses(bytes);
      },
    ),
    { numRuns: 400 },
  );
});

test('the file cut off anywhere', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => worksOrRefuses(whole.slice(0, length))),
    { numRuns: 200 },
  );
});

test('any text cut out of any part, or put into it', () => {
  const noise = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '/',
    '&',
    ']]>',
    '<!--',
    '<x>',
    '</x>',
    '<a b="',
    '0',
    '-1',
    'é',
  );
  const change = fc.record({
    name: fc.constantFrom(...Object.keys(parts)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat(30),
    noise,
  });
  fc.assert(
    fc.property(change, ({ name, at, gone, noise }) => {
      const text = String(parts[name]);
      const start = Math.floor(at * text.length);
      worksOrRefuses(
        zipOf({ ...parts, [name]: text.slice(0, start) + noise + text.slice(start + gone) }),
      );
    }),
    { numRuns: 400 },
  );
});
