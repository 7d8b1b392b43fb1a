import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../src/model/refusal';
import { type Cell, isBlank } from '../../src/workbook/cell';
import type { CellAt, Sheet } from '../../src/workbook/sheet';
import { trimmed } from '../workbook-files/trimmed';
import { VALUES } from './values';
import { FIRST_SHEETS, type WorkbookUnderTest } from './workbook-under-test';

const SHORT = VALUES.map(([, value]) => value).filter(
  (value) => typeof value !== 'string' || value.length < 100,
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...SHORT),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  // Sheets know no minus zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
);

type MakeWorkbook = () => Promise<WorkbookUnderTest>;

/** What every workbook gateway owes its callers, whatever it stands on. */
export function describeGateway(name: string, make: MakeWorkbook): void {
  describe(`${name}: a workbook gateway`, () => {
    let workbook: WorkbookUnderTest;
    beforeEach(async () => {
      workbook = await make();
    });

    const read = async (sheet: string): Promise<readonly (readonly Cell[])[]> =>
      trimmed(find(await workbook.gateway.read(), sheet).cells);
    const kept = (cells: readonly (readonly Cell[])[]) =>
      trimmed(cells.map((line) => line.map(workbook.keeps)));
    const first = (sheet: string) =>
      kept(FIRST_SHEETS.find(({ name: other }) => other === sheet)?.cells ?? []);

    describe('reading', () => {
      test('gives every sheet its name and cells, in order', async () => {
        const sheets = await workbook.gateway.read();
        expect(sheets.map((sheet) => sheet.name).sort()).toEqual(['Empty', 'Log', 'Standing']);
        for (const { name: sheet } of FIRST_SHEETS) expect(await read(sheet)).toEqual(first(sheet));
      });

      test('finds no formulas where there are none', async () => {
        for (const sheet of await workbook.gateway.read()) expect(sheet.formulas.size).toBe(0);
      });

      test('gives nothing after the last cell that holds something', async () => {
        for (const { cells } of await workbook.gateway.read()) {
          expect(cells.at(-1)?.length).not.toBe(0);
          for (const line of cells) if (line.length > 0) expect(isBlank(line.at(-1))).toBe(false);
        }
      });
    });

    describe('replace', () => {
      test('puts new cells in the place of all old ones', async () => {
        const cells = [['New', 'Head'], ['a', null, 'c'], [], [null, 'd']];
        await workbook.gateway.write([{ change: 'replace', sheet: 'Standing', cells }]);
        expect(await read('Standing')).toEqual(kept(cells));
      });

      test('leaves the other sheets alone', async () => {
        await workbook.gateway.write([{ change: 'replace', sheet: 'Standing', cells: [['x']] }]);
        expect(await read('Log')).toEqual(first('Log'));
        expect(await read('Empty')).toEqual([]);
      });

      test('can empty a sheet', async () => {
        await workbook.gateway.write([{ change: 'replace', sheet: 'Standing', cells: [] }]);
        expect(await read('Standing')).toEqual([]);
      });

      test('adds a sheet that is not there', async () => {
        const cells = [
          ['Row', 'What is wrong'],
          ['7', 'No end time'],
        ];
        await workbook.gateway.write([{ change: 'replace', sheet: 'Issues', cells }]);
        expect(await read('Issues')).toEqual(kept(cells));
        expect(await read('Log')).toEqual(first('Log'));
      });

      test('takes the name of a sheet without regard to case', async () => {
        await workbook.gateway.write([{ change: 'replace', sheet: 'STANDING', cells: [['x']] }]);
        expect(await read('Standing')).toEqual(kept([['x']]));
      });
    });

    describe('append', () => {
      const header = ['Who', 'What'];

      test('puts rows below the last that holds anything', async () => {
        await workbook.gateway.write([
          {
            change: 'append',
            sheet: 'Log',
            header,
            rows: [
              ['Di', 'Visit'],
              [null, 'Call', 'x'],
            ],
          },
        ]);
        expect(await read('Log')).toEqual([
          ...first('Log'),
          ...kept([
            ['Di', 'Visit'],
            [null, 'Call', 'x'],
          ]),
        ]);
      });

      test('adds the sheet with its header where it is missing', async () => {
        await workbook.gateway.write([
          { change: 'append', sheet: 'Runs', header, rows: [['Di', 'x']] },
        ]);
        expect(await read('Runs')).toEqual(kept([header, ['Di', 'x']]));
      });

      test('gives an empty sheet its header', async () => {
        await workbook.gateway.write([
          { change: 'append', sheet: 'Empty', header, rows: [['Di', 'x']] },
        ]);
        expect(await read('Empty')).toEqual(kept([header, ['Di', 'x']]));
      });

      test('goes on where it left off', async () => {
        for (const who of ['Di', 'Ed'])
          await workbook.gateway.write([{ change: 'append', sheet: 'Log', header, rows: [[who]] }]);
        expect(await read('Log')).toEqual([...first('Log'), ...kept([['Di'], ['Ed']])]);
      });
    });

    describe('set', () => {
      const set = (cells: readonly CellAt[]) =>
        workbook.gateway.write([{ change: 'set', sheet: 'Log', cells }]);

      test('changes single cells and nothing else', async () => {
        await set([
          { row: 2, column: 4, value: 'ok' },
          { row: 5, column: 4, value: null },
        ]);
        expect(await read('Log')).toEqual(
          kept([
            ['Who', 'What', 'Note', 'Check'],
            ['Asha', 'Visit', null, 'ok'],
            ['Ben', null, 'late'],
            [],
            ['Cy', 'Call'],
          ]),
        );
      });

      test('makes rows and cells that were not there', async () => {
        await set([
          { row: 4, column: 2, value: 'between' },
          { row: 9, column: 6, value: 'far' },
          { row: 1, column: 7, value: 'head' },
        ]);
        const cells = await read('Log');
        expect(cells[3]).toEqual(kept([[null, 'between']])[0]);
        expect(cells[8]).toEqual(kept([[null, null, null, null, null, 'far']])[0]);
        expect(cells[0]?.[6]).toEqual('head');
        expect(cells.slice(5, 8)).toEqual([[], [], []]);
      });

      test('refuses a sheet that is not there, and changes nothing', async () => {
        const writing = workbook.gateway.write([
          { change: 'replace', sheet: 'Standing', cells: [['lost']] },
          { change: 'set', sheet: 'Nowhere', cells: [{ row: 1, column: 1, value: 'x' }] },
        ]);
        await expect(writing).rejects.toMatchObject({ code: 'no-such-sheet' });
        expect(await read('Standing')).toEqual(first('Standing'));
      });
    });

    test('makes several changes in their order', async () => {
      await workbook.gateway.write([
        { change: 'replace', sheet: 'New', cells: [['h'], ['1']] },
        { change: 'append', sheet: 'New', header: ['h'], rows: [['2']] },
        { change: 'set', sheet: 'New', cells: [{ row: 2, column: 1, value: 'one' }] },
      ]);
      expect(await read('New')).toEqual(kept([['h'], ['one'], ['2']]));
    });

    test('does nothing when asked for nothing', async () => {
      await workbook.gateway.write([]);
      expect(await read('Log')).toEqual(first('Log'));
    });

    describe('somebody else', () => {
      const mine = { change: 'replace', sheet: 'Standing', cells: [['mine']] } as const;
      const theirs = { change: 'append', sheet: 'Log', header: [], rows: [['theirs']] } as const;

      test('who changed the workbook since it was read keeps their work', async () => {
        await workbook.gateway.read();
        await workbook.other.write([theirs]);
        const writing = workbook.gateway.write([mine]);
        await expect(writing).rejects.toBeInstanceOf(Refusal);
        await expect(writing).rejects.toMatchObject({ code: 'changed-meanwhile' });
        expect(await read('Log')).toEqual([...first('Log'), ...kept([['theirs']])]);
        expect(await read('Standing')).toEqual(first('Standing'));
      });

      test('is no hindrance after reading again', async () => {
        await workbook.gateway.read();
        await workbook.other.write([theirs]);
        await workbook.gateway.read();
        await workbook.gateway.write([mine]);
        expect(await read('Standing')).toEqual(kept([['mine']]));
      });

      test('is not confused with our own last write', async () => {
        await workbook.gateway.read();
        await workbook.gateway.write([mine]);
        await workbook.gateway.write([mine]);
        expect(await read('Standing')).toEqual(kept([['mine']]));
      });
    });

    test('any cells come back, whatever they hold', async () => {
      const grids = fc.array(fc.array(anyCell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(grids, async (cells) => {
          await workbook.gateway.write([{ change: 'replace', sheet: 'Any', cells }]);
          expect(await read('Any')).toEqual(kept(cells));
        }),
        { numRuns: 40 },
      );
    });

    describe('any value', () => {
      test.each(VALUES)('%s comes back', async (_, value) => {
        await workbook.gateway.write([
          { change: 'set', sheet: 'Log', cells: [{ row: 2, column: 3, value }] },
          { change: 'append', sheet: 'Log', header: [], rows: [[value, 'end']] },
          {
            change: 'replace',
            sheet: 'Standing',
            cells: [
              ['h', value, 'end'],
              [value, 'end'],
            ],
          },
          { change: 'replace', sheet: 'Fresh', cells: [[value, 'end']] },
        ]);
        const expected = workbook.keeps(value);
        const log = await read('Log');
        expect(log[1]?.[2] ?? null).toEqual(expected);
        expect(log.at(-1)).toEqual([expected, 'end']);
        expect(await read('Standing')).toEqual([
          ['h', expected, 'end'],
          [expected, 'end'],
        ]);
        expect(await read('Fresh')).toEqual([[expected, 'end']]);
      });
    });
  });
}

function find(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
