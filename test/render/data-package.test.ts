import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { TEMPLATES } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { layoutOf } from '../../src/contracts/layout';
import type { Template } from '../../src/contracts/template';
import { examine } from '../../src/daybook';
import { dataPackage } from '../../src/render/data-package';
import { day } from '../book';
import { sheetsOfLayout } from '../contracts/patna';
import { found, type Sheets } from '../reports/told';
import { readPackage } from './frictionless';

const packed = (sheets: Sheets, withPersonal = false) => {
  const { book, issues, today } = found(sheets, '2026-03-31');
  return dataPackage(book, { issues, made: today, withPersonal });
};

const schemaIn = (files: Readonly<Record<string, string>>, name: string) =>
  JSON.parse(files['datapackage.json'] ?? '').resources.find(
    (each: { readonly name: string }) => each.name === name,
  ).schema;

describe.each(Object.entries(EXAMPLES))('the example of %s', (key, example) => {
  const template = (TEMPLATES as Readonly<Record<string, Template>>)[key];
  if (!template) throw new Error(key);
  const sheets = sheetsOfLayout(layoutOf(template, { example: example() }));
  const { book, issues } = examine(sheets, day('2026-12-31'), clocks);

  test('is accepted by another reader, row by row', async () => {
    const files = dataPackage(book, { issues, made: day('2026-12-31'), withPersonal: false });
    const tables = await readPackage(files);
    expect(Object.keys(files)).toHaveLength(tables.size + 1);
    for (const { name } of [...template.registers, { name: 'Log' }]) {
      const rows = book.tables.get(name.toLowerCase())?.rows ?? [];
      const told = rows.filter(({ confidential }) => confidential !== true);
      const read = tables.get(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
      expect([name, read?.length]).toEqual([name, told.length]);
    }
    expect(tables.get('issues')?.length).toBe(issues.length);
  }, 120_000);
});

const SHEETS: Sheets = {
  Lists: `
    List       | Code  | Name  | Tags
    activities | visit | Visit | out, field
    activities | talk  | Talk  |
  `,
  Columns: `
    Sheet  | Column       | Kind   | Chosen from | Required | Personal
    Grants | Id           | id     |             | yes      |
    Grants | Name         | text   |             |          | yes
    Grants | Sum          | money  |             |          |
    Grants | Kind         | code   | activities  |          |
    Grants | Confidential | yes-no |             |          |
    Log    | Grant        | code   | Grants      |          |
    Log    | Grants       | codes  | Grants      |          |
  `,
  Grants: `
    Id | Name       | Sum      | Kind  | Confidential
    G1 | Ada Secret | 2,166.67 | visit |
    G2 | Bo Secret  | 0.05     | talk  | yes
  `,
  Log: `
    Date       | Start | Hours  | Activity | Grant | Grants | Notes     | Confidential
    2026-03-02 | 09:30 | 1h 30m | Visit    | G1    | G1, G2 | Mrs Secret |
    2026-03-03 |       | 2      | Talk     |       |        |            | yes
  `,
};

test('values are those that other programs know', async () => {
  const tables = await readPackage(packed(SHEETS, true));
  const [first, second] = tables.get('log') ?? [];
  expect(first).toMatchObject({
    Start: expect.any(Date),
    Hours: 90,
    Activity: 'visit',
    Grants: ['G1', 'G2'],
    Notes: 'Mrs Secret',
    Confidential: null,
  });
  expect(String(first?.Date)).toMatch(/^Mon Mar 02 2026/);
  expect(String(first?.Start)).toMatch(/ 09:30:00 /);
  expect(second).toMatchObject({ Hours: 120, Start: null, Confidential: true });
  expect(tables.get('grants')).toMatchObject([{ Sum: 2166.67 }, { Sum: 0.05 }]);
  expect(tables.get('list-activities')).toMatchObject([
    { Code: 'visit', Name: 'Visit', Tags: ['out', 'field'] },
    { Code: 'talk', Name: 'Talk', Tags: null },
  ]);
  expect(tables.get('contract')).toContainEqual({ item: 'currency', value: 'GBP' });
});

test('nothing personal and nothing confidential goes out, unless it is asked for', () => {
  const files = packed(SHEETS);
  expect(Object.values(files).join('\n')).not.toMatch(/Secret|Notes|2026-03-03|G2"[,\r]/);
  expect(Object.values(packed(SHEETS, true)).join('\n')).toMatch(/Ada Secret/);
});

test('a schema says what is true: kinds, keys, and what points where', () => {
  const files = packed(SHEETS, true);
  expect(schemaIn(files, 'grants')).toEqual({
    fields: [
      { name: 'Id', type: 'string', constraints: { required: true, unique: true } },
      { name: 'Name', type: 'string' },
      { name: 'Sum', type: 'number', description: 'In GBP (ISO 4217).' },
      { name: 'Kind', type: 'string' },
      { name: 'Confidential', type: 'boolean' },
    ],
    missingValues: [''],
    primaryKey: 'Id',
    foreignKeys: [{ fields: 'Kind', reference: { resource: 'list-activities', fields: 'Code' } }],
  });
  const log = schemaIn(files, 'log');
  expect(log.foreignKeys).toEqual([
    { fields: 'Activity', reference: { resource: 'list-activities', fields: 'Code' } },
    { fields: 'Grant', reference: { resource: 'grants', fields: 'Id' } },
  ]);
  expect(log.fields).toContainEqual({
    name: 'Hours',
    type: 'integer',
    description: 'In minutes.',
  });
  expect(schemaIn(files, 'terms').fields[2].constraints.enum).toContain('average');
});

test.each<[string, Sheets]>([
  ['an id twice', { Grants: 'Id | Sum\nG1 | 5\nG1 | 6' }],
  ['no id', { Grants: 'Id | Sum\n | 5\nG1 | 6' }],
  [
    'a code that is nowhere',
    { Log: 'Date | Hours | Activity | Grant\n2026-03-02 | 2 | Dance | G9' },
  ],
  [
    'a day that is none',
    { Log: 'Date | Hours | Activity\nsoon | 2 | Visit\n2026-03-02 | much | Visit' },
  ],
  [
    'a grant that may only be counted',
    { Log: 'Date | Hours | Activity | Grant\n2026-03-02 | 2 | Visit | G2' },
  ],
  ['text that breaks out', { Grants: 'Id | Name\nG1 | "; DROP,\nG2 | =1+1' }],
  [
    'a register named in other letters',
    { Columns: 'Sheet | Column | Kind\nबचत गट | नाव | text', 'बचत गट': 'नाव\nआशा' },
  ],
])('a workbook with %s makes a package that is valid', async (_, sheets) => {
  const files = packed({ ...SHEETS, ...sheets });
  const tables = await readPackage(files);
  expect(tables.size).toBeGreaterThan(5);
});
