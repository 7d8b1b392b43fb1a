import { describe, expect, test } from '@jest/globals';
import { issueChanges, numbered } from '../../src/render/issuing';
import type { Sheet } from '../../src/workbook/sheet';
import { rowsOf } from '../../src/workbook/workbook';
import { sheetOf } from '../book';
import { draft, issued, on, paid, refusal } from '../reports/paid';
import { written } from '../reports/written';

const LOG = `
  Id | Date       | Hours | Activity | Place
  1  | 2026-03-02 | 2     | visit    | venue
  2  | 2026-03-03 | 2     | meeting  | home
     | 2026-03-04 | 2     | admin    | home
     | 2026-03-05 | 2     | admin    | home
  5  | 2026-04-06 | 4     | visit    | home
`;
const AFTER = '2026-05-01';

const sheetNamed = (name: string, sheets: readonly Sheet[]) =>
  sheets.find((sheet) => sheet.name === name)?.cells;

/** Sheets with another in the place of the one of its name. */
const withSheet = (sheets: readonly Sheet[], name: string, text: string): Sheet[] => [
  ...sheets.filter((sheet) => sheet.name !== name),
  sheetOf(name, text),
];

describe('the number', () => {
  const given = (numbers: readonly string[], contract = {}, runs: readonly string[] = []) => {
    const Invoices = ['Number | From', ...numbers.map((number) => `${number} | 2026-01-01`)];
    const Runs = ['What | Document', ...runs];
    const sheets = { Invoices: Invoices.join('\n'), Runs: Runs.join('\n') };
    const findings = on(AFTER, paid(sheets, contract));
    return numbered(draft(findings, '2026-03'), findings).number;
  };

  test.each([
    ['the first', [], 'PAG-001'],
    ['one more than the last', ['PAG-001', 'PAG-002'], 'PAG-003'],
    ['one more than the highest, not the last', ['PAG-009', 'PAG-002'], 'PAG-010'],
    ['past a thousand', ['PAG-999'], 'PAG-1000'],
    ['after another prefix', ['INV-041'], 'PAG-042'],
    ['after plain figures', ['7'], 'PAG-008'],
    ['after one with words behind it', ['PAG-004 (copy)'], 'PAG-005'],
    ['after what is no number', ['draft'], 'PAG-001'],
  ])('is %s', (_, numbers, next) => {
    expect(given(numbers)).toBe(next);
  });

  test.each([
    ['PAG26', ['PAG26001', 'PAG26002'], 'PAG26003'],
    ['2026/', ['2026/001'], '2026/002'],
    ['PAG-2027-', ['PAG-2026-012'], 'PAG-2027-013'],
  ])('figures of the prefix are no part of it: %s', (prefix, numbers, next) => {
    expect(given(numbers, { 'Invoice numbers begin': prefix })).toBe(next);
  });

  test('is not used again when its line was taken out of the Invoices sheet', () => {
    expect(given(['PAG-001'], {}, ['Invoice | PAG-002', 'Board report | 2026-99'])).toBe('PAG-003');
  });

  test('is not there in a preview, however often it is made', () => {
    const findings = on(AFTER, paid({ Log: LOG }));
    expect(draft(findings, '2026-03')).toEqual(draft(findings, '2026-03'));
    expect(draft(findings, '2026-03')).not.toHaveProperty('number');
  });
});

test('a voided invoice stays, and the next has a number of its own', () => {
  const first = issued(paid({ Log: LOG }), '2026-03', '2026-04-02');
  expect(first.number).toBe('PAG-001');
  const [header = [], line = []] = sheetNamed('Invoices', first.sheets) ?? [];
  const voided = {
    change: 'set' as const,
    sheet: 'Invoices',
    cells: [{ row: 2, column: header.indexOf('Void because') + 1, value: 'wrong address' }],
  };
  const second = issued(written(first.sheets, [voided]), '2026-03', '2026-04-09');
  expect(second.number).toBe('PAG-002');
  const [, before = [], after = []] = sheetNamed('Invoices', second.sheets) ?? [];
  expect(before.slice(0, line.length - 1)).toEqual(line.slice(0, -1));
  expect([before[0], before[header.indexOf('Void because')], after[0]]).toEqual([
    'PAG-001',
    'wrong address',
    'PAG-002',
  ]);
  expect(refusal(on(AFTER, second.sheets), '2026-03')).toEqual({
    refused: 'already-invoiced',
    number: 'PAG-002',
  });
});

describe('what is recorded', () => {
  test('a line on Invoices and one on Runs, in sheets that are made', () => {
    const { sheets } = issued(paid({ Log: LOG }), '2026-03', '2026-04-02');
    expect(rowsOf(on(AFTER, sheets).book, 'invoices')).toEqual([
      {
        row: 2,
        number: 'PAG-001',
        period: '2026-03',
        from: expect.any(Number),
        until: expect.any(Number),
        issued: expect.any(Number),
        hours: 480,
        // 8 h of 1,456 h, of £26,000.
        earned: 14_286,
        instalment: 216_667,
        net: 216_667,
        vat: 0,
        amount: 216_667,
      },
    ]);
    const [, line = []] = sheetNamed('Invoices', sheets) ?? [];
    // 1 March, 31 March and 2 April 2026 as days since 30 December 1899.
    expect(line.slice(2, 5)).toEqual([{ serial: 46_082 }, { serial: 46_112 }, { serial: 46_114 }]);
    expect(rowsOf(on(AFTER, sheets).book, 'runs')).toMatchObject([
      { what: 'Invoice', period: '2026-03', document: 'PAG-001', rows: 4 },
    ]);
    expect(on(AFTER, sheets).issues).toEqual([]);
  });

  test('under the headers of the person, in the person’s order', () => {
    const Invoices = `
      Amount | Our note | Invoice number | Issued | Void | Until | From       | Month | Paid | VAT | Net | Instalment | Earned | Hours
      5.00   | by hand  | PAG-007        |        |      |       | 2026-01-01 |       |      |     |     |            |        |`;
    const before = paid({ Log: LOG, Invoices });
    const { number, sheets } = issued(before, '2026-03', '2026-04-02');
    expect(number).toBe('PAG-008');
    expect(sheetNamed('Invoices', sheets)?.slice(2)).toEqual([
      [
        2166.67,
        null,
        'PAG-008',
        { serial: 46_114 },
        null,
        { serial: 46_112 },
        { serial: 46_082 },
        '2026-03',
        null,
        0,
        2166.67,
        2166.67,
        142.86,
        // 8 h, as a part of a day.
        { serial: 8 / 24 },
      ],
    ]);
    expect(sheetNamed('Invoices', sheets)?.slice(0, 2)).toEqual(
      sheetNamed('Invoices', before)?.slice(0, 2),
    );
  });

  test('under headers that are made, where the sheet is there and empty', () => {
    const before = [...paid({ Log: LOG }), sheetOf('Invoices', ''), sheetOf('Runs', '')];
    const { number, sheets } = issued(before, '2026-03', '2026-04-02');
    expect(sheetNamed('Invoices', sheets)?.map((row) => row[0])).toEqual(['Number', number]);
    expect(sheetNamed('Runs', sheets)?.map((row) => row[3])).toEqual(['Document', number]);
  });

  test('nothing, into a sheet of that name that is a person’s own', () => {
    const findings = on(AFTER, paid({ Log: LOG, Invoices: 'Supplier | Total\nGrocer | 5.00' }));
    const invoice = numbered(draft(findings, '2026-03'), findings);
    expect(() => issueChanges(invoice, findings)).toThrow(/^The sheet Invoices is not as Daybook/);
  });

  test('nothing is earned where no hours are agreed', () => {
    const { sheets } = issued(
      paid({ Log: LOG }, { 'Hours per week': '' }),
      '2026-03',
      '2026-04-02',
    );
    const [header = [], line = []] = sheetNamed('Invoices', sheets) ?? [];
    expect(line[header.indexOf('Earned')]).toBeNull();
  });
});

/** What the workbook says, later on, of the rows behind its documents. */
const changes = (sheets: readonly Sheet[]): unknown[] =>
  on(AFTER, sheets)
    .issues.filter(({ code }) => code === 'daybook/changed-after-sign-off')
    .map(({ place, facts }) => [place.sheet, place.row, facts]);

describe('rows behind an issued invoice', () => {
  const { sheets } = issued(paid({ Log: LOG }), '2026-03', '2026-04-02');
  const about = { document: 'PAG-001', period: '2026-03', rows: 1 };
  const later = (...edits: readonly (readonly [string, string])[]): Sheet[] =>
    withSheet(
      sheets,
      'Log',
      edits.reduce((text, [from, to]) => text.replace(from, to), LOG),
    );

  test('that did not change are silent', () => {
    expect(changes(sheets)).toEqual([]);
  });

  test('that changed are told one by one, naming the document', () => {
    const changed = later(['03-02 | 2 ', '03-02 | 3 '], ['03-05 | 2 ', '03-05 | 1 ']);
    expect(changes(changed)).toEqual([
      ['Log', 2, { ...about, change: 'altered' }],
      ['Log', 5, { ...about, change: 'altered' }],
    ]);
  });

  test('that are new or gone are told too', () => {
    const changed = later(['  2  | 2026-03-03 | 2     | meeting  | home\n', '']);
    expect(changes(changed)).toEqual([['Runs', 2, { ...about, change: 'gone' }]]);
    const more = later(['04-06', '03-06']);
    expect(changes(more)).toEqual([['Log', 6, { ...about, change: 'added' }]]);
  });

  test('of another month, and words that no figure rests on, are silent', () => {
    expect(changes(later(['04-06 | 4', '04-06 | 9']))).toEqual([]);
    const noted = LOG.replace('Place', 'Place | Notes').replace('venue', 'venue | met the board');
    expect(changes(withSheet(sheets, 'Log', noted))).toEqual([]);
  });

  test('leave the invoice as it was issued, and the change is told', () => {
    const findings = on(AFTER, later(['03-02 | 2 ', '03-02 | 3 ']));
    expect(draft(findings, '2026-04').ladder).toMatchObject([{}, {}, { minutes: 480 }, {}]);
    expect(findings.issues).toHaveLength(1);
  });
});

describe('a month of more rows than one cell can keep', () => {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const rows = Array.from({ length: 4_000 }, (_, index) => {
    const [date, start] = [`2026-03-${two((index % 31) + 1)}`, Math.floor(index / 31) * 5];
    return `L${index} | ${date} | ${clock(start)} | ${clock(start + 1)} | visit | home`;
  });
  const LONG = ['Id | Date | Start | End | Activity | Place', ...rows].join('\n');
  const { sheets } = issued(paid({ Log: LONG }), '2026-03', '2026-04-02');
  const runs = sheetNamed('Runs', sheets)?.slice(1) ?? [];

  test('is recorded over several rows of Runs, none longer than a cell', () => {
    expect(runs.length).toBeGreaterThan(2);
    for (const [, , , document, , marks] of runs) {
      expect(document).toBe('PAG-001');
      expect(String(marks).length).toBeLessThanOrEqual(30_000);
    }
    const marks = runs.map((run) => run[5]).join(' ');
    expect(marks.split(' ')).toHaveLength(4_000);
    expect(runs.map((run) => run[4])).toEqual([4_000, ...runs.slice(1).map(() => null)]);
  });

  test('is recognised again as a whole', () => {
    expect(changes(sheets)).toEqual([]);
  });

  test.each([0, 1_999, 3_999])('tells a change of the row at %d', (index) => {
    const row = rows[index] ?? '';
    const changed = LONG.replace(row, row.replace('| visit', '| admin'));
    expect(changes(withSheet(sheets, 'Log', changed))).toEqual([
      ['Log', index + 2, { document: 'PAG-001', period: '2026-03', change: 'altered', rows: 1 }],
    ]);
  });

  test('is replaced as a whole where it is voided and made again', () => {
    const [header = []] = sheetNamed('Invoices', sheets) ?? [];
    const voided = written(sheets, [
      {
        change: 'set',
        sheet: 'Invoices',
        cells: [{ row: 2, column: header.indexOf('Void because') + 1, value: 'twice' }],
      },
    ]);
    const short = withSheet(voided, 'Log', LOG);
    const again = issued(short, '2026-03', '2026-04-09');
    expect(again.number).toBe('PAG-002');
    expect(changes(again.sheets)).toEqual([]);
  });
});

test('an id longer than a cell does not keep an invoice from being issued', () => {
  const Log = `Id | Date | Hours | Activity\n${'9x'.repeat(40_000)} | 2026-03-02 | 2 | visit`;
  const findings = on(AFTER, paid({ Log }));
  const changed = issueChanges(numbered(draft(findings, '2026-03'), findings), findings);
  const runs = changed.flatMap((each) => (each.change === 'append' ? each.rows : []));
  for (const row of runs)
    for (const cell of row) expect(String(cell).length).toBeLessThanOrEqual(30_000);
});
