import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clocks } from '../../scripts/clocks';
import type { Check } from '../../src/checks/check';
import { CHECKS, check } from '../../src/checks/index';
import { sheets as words } from '../../src/words/en/sheets';
import type { Cell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read';
import type { Sheet } from '../../src/workbook/sheet';
import { SHEETS, type SheetKey } from '../../src/workbook/sheets';
import { bookOf, day, sheetsOf } from '../book';
import { brief, TODAY } from './brief';

const ALL: readonly Check[] = Object.values(CHECKS);

const CLEAN = `
  Id | Date       | Start | End   | Break | Hours | Activity | Place | Entered    | Status
  1  | 2026-03-02 | 09:00 | 12:30 |       | 3.5   | visit    | venue | 2026-03-02 | approved
  2  | 2026-03-02 | 12:30 | 17:00 | 0:30  |       | meeting  | home  | 2026-03-03 | ready
  3  | 2026-03-03 |       |       |       | 2     | admin    | home  | 2026-03-10 | ready
  4  | 2026-03-03 | 18:00 | 24:00 |       |       | liaison  | cars  | 2026-03-04 | draft
  5  | 2026-03-04 | 09:00 |       |       | 2     | visit    | dal   |            |
`;

const FAULTY = `
  Id | Date       | Start | End   | Hours | Activity | Entered
  1  | 2026-03-02 | 09:00 | 12:30 | 3     | visit    | 2026-03-20
  1  | 2026-03-02 | 12:00 | 11:00 |       | meeting  | 2026-03-01
  -
  3  | someday    | 12:00 | 13:00 |       | metting  |
  4  | 2027-03-02 | 22:00 | 01:00 | 26    | visit    |
  5  | 2025-03-02 | 12:00 | 12:00 |       | visit    |
`;

const log = (text: string) => ({ Log: text });

test('a clean log has no issues', () => {
  expect(check(bookOf(log(CLEAN)), TODAY)).toEqual([]);
});

test('the rows of a clean log may stand in any order', () => {
  const [header = '', ...rows] = CLEAN.trim().split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(rows), (shuffled) => {
      expect(check(bookOf(log([header, ...shuffled].join('\n'))), TODAY)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('issues come by sheet, row and column, the reader’s among those of the checks', () => {
  const book = bookOf(
    {
      Log: FAULTY,
      Milestones: `Id | Milestone | Due        | Done on
                   M1 | Plan      | 2026-03-02 | 2027-03-02`,
    },
    { 'Full-time equivalent pay': '30000', 'Full-time hours per week': '35 h' },
  );
  expect(check(book, TODAY).map(brief)).toEqual([
    ['daybook/contract-disagrees'],
    ['daybook/hours-disagree', 2, 'Hours'],
    ['daybook/entered-late', 2, 'Entered'],
    ['unique-error', 3, 'Id'],
    ['daybook/end-before-start', 3, 'End'],
    ['daybook/entered-before', 3, 'Entered'],
    ['blank-row', 4],
    ['type-error', 5, 'Date'],
    ['foreign-key', 5, 'Activity'],
    ['daybook/future-day', 6, 'Date'],
    ['daybook/over-24-hours', 6, 'Date'],
    ['daybook/across-midnight', 6, 'End'],
    ['daybook/hours-disagree', 6, 'Hours'],
    ['daybook/outside-term', 7, 'Date'],
    ['daybook/no-time', 7, 'End'],
    ['daybook/future-day', 2, 'Done on'],
  ]);
});

test('the order of the checks does not matter', () => {
  const book = bookOf(log(FAULTY));
  const expected = check(book, TODAY);
  fc.assert(
    fc.property(fc.shuffledSubarray([...ALL], { minLength: ALL.length }), (shuffled) => {
      expect(check(book, TODAY, shuffled)).toEqual(expected);
    }),
  );
});

test('what the contract has switched off is left out', () => {
  const Lists = `List       | Code                   | Group
                 checks     | daybook/future-day     | off
                 checks     | type-error             | off
                 checks     | daybook/hours-disagree | note
                 activities | visit                  |
                 activities | meeting                |`;
  const codes = check(bookOf({ Log: FAULTY, Lists }), TODAY).map(({ code }) => code);
  expect(codes).not.toContain('daybook/future-day');
  expect(codes).not.toContain('type-error');
  expect(codes).toContain('daybook/hours-disagree');
});

test('a workbook with nothing in it can be checked', () => {
  expect(() => check(readWorkbook([], clocks), TODAY)).not.toThrow();
});

/** Cells that mean something somewhere, and cells that mean nothing anywhere. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, '', '1', 'visit', 'home', 'yes', 'no', 'spent', '2026-03', '2026-Q9'),
  fc.constantFrom<Cell>(
    '2026-03-29',
    '25/10/2026',
    '0:30',
    '09:00',
    '17:00',
    '00:30',
    '24:00',
    '-2',
  ),
  fc.constantFrom<Cell>('Groups', 'g1', 'idea', '7:abc #def', 'ana@example', { error: '#REF!' }),
  fc.double({ noNaN: false }).map((number): Cell => number),
  fc.integer({ min: 46_000, max: 46_400 }).map((serial): Cell => ({ serial })),
  fc.boolean().map((yes): Cell => yes),
  fc.string({ unit: 'grapheme' }).map((text): Cell => text),
);

const headersOf = (key: SheetKey): string[] =>
  Object.values(words[key].columns as Record<string, readonly [string, ...unknown[]]>).map(
    ([label]) => label,
  );

const sheetOfAnything = (key: SheetKey): fc.Arbitrary<Sheet> =>
  fc.array(fc.array(cell, { maxLength: 17 }), { maxLength: 8 }).map((rows) => ({
    name: words[key].name,
    cells: [headersOf(key), ...rows],
    formulas: new Set(),
    merges: [],
  }));

const anyWorkbook: fc.Arbitrary<Sheet[]> = fc
  .tuple(...(Object.keys(SHEETS) as SheetKey[]).map(sheetOfAnything))
  .map((sheets) => [
    ...sheets.filter(({ name }) => !['Contract', 'Lists'].includes(name)),
    ...sheetsOf({}).filter(({ name }) => ['Contract', 'Lists'].includes(name)),
  ]);

test('whatever the cells hold, no check throws', () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      const book = readWorkbook(sheets, clocks);
      for (const each of ALL) expect(Array.isArray(each(book, day('2026-06-30')))).toBe(true);
      expect(() => check(book, TODAY)).not.toThrow();
    }),
    { numRuns: 150 },
  );
});

test('what stands in a personal column is never among the facts', () => {
  const book = bookOf({
    Columns: `Sheet  | Column | Kind | Personal
              Pupils | UPN    | id   | yes
              Pupils | Mail   | email | yes`,
    Pupils: `UPN    | Mail
             Secret | secret
             Secret | secret@home`,
    Log: `Date       | Who    | Start | End   | Hours | Activity | Notes
          2026-03-02 | Secret | 09:00 | 12:00 | 2     | visit    | secret
          2026-03-02 | Secret | 09:00 | 12:00 | 22    | visit    | ==secret
          2026-03-02 | Secret | 09:00 | 12:00 | 22    | visit    | ==secret`,
    Contacts: `Id | First name | Email  | Consent
               1  | Secret     | secret | yes
               1  | Secret     | secret | yes`,
    Moves: `Date       | Register | Entry  | Stage
            2026-03-02 | Pupils   | Secrets | idea`,
  });
  const issues = check(book, TODAY);
  expect(issues.length).toBeGreaterThan(10);
  expect(JSON.stringify(issues)).not.toMatch(/secret/i);
});
