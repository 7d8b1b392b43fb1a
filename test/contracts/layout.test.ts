import { describe, expect, test } from '@jest/globals';
import { TEMPLATES, type TemplateKey } from '../../src/contracts';
import { layoutOf } from '../../src/contracts/layout';
import { newWorkbook } from '../../src/contracts/new-workbook';
import type { Template } from '../../src/contracts/template';
import { LANGUAGE_KEYS, type Language } from '../../src/words/language';
import { isMoment } from '../../src/workbook/cell';
import type { SheetLayout, WorkbookLayout } from '../../src/workbook/layout';

const layout = layoutOf(TEMPLATES['community-coordinator']);

function sheet(name: string, of: WorkbookLayout = layout): SheetLayout {
  const found = of.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function column(name: string, header: string, of: WorkbookLayout = layout) {
  const { cells, columns } = sheet(name, of);
  const found = columns[(cells[0] ?? []).indexOf(header)];
  if (!found) throw new Error(`no column ${header}`);
  return found;
}

test('what people use daily comes first, what is set up once comes last', () => {
  const names = layout.sheets.map(({ name }) => name);
  expect(names.slice(0, 6)).toEqual([
    'Start here',
    'Log',
    'Moves',
    'Milestones',
    'Standing',
    'Issues',
  ]);
  expect(names.slice(-13)).toEqual([
    'Contract',
    'Terms',
    'Measures',
    'Lists',
    'Columns',
    'Reports',
    'Sections',
    'Recipients',
    'Translations',
    'Runs',
    'How to',
    'Rules',
    'Words',
  ]);
  expect(names).not.toContain('Spending');
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries<Template>(TEMPLATES))('%s', (_, template) => {
  const own = layoutOf(template);

  test('the front page names every other tab, and a click leads there', () => {
    const page = sheet('Start here', own);
    expect(page).toMatchObject({ style: 'prose', frozenRows: 0 });
    const leads = (page.exceptions ?? []).filter(({ leadsTo }) => leadsTo);
    const names = own.sheets.slice(1).map(({ name }) => name);
    expect(new Set(leads.map(({ leadsTo }) => leadsTo))).toEqual(new Set(names));
    for (const { row, column, leadsTo } of leads) {
      expect(page.cells[row - 1]?.[column - 1]).toBe(leadsTo);
      expect(page.cells[row - 1]?.[column]).toMatch(/\.$/);
    }
  });

  test('every table has a header, help and room for its cells', () => {
    const tables = own.sheets.filter(({ style }) => style === 'table');
    expect(tables).toHaveLength(own.sheets.length - 2);
    for (const { name, columns, cells, frozenRows } of tables) {
      expect([name, frozenRows]).toEqual([name, 1]);
      for (const row of cells) expect([name, row.length]).toEqual([name, columns.length]);
      for (const each of columns) expect([name, Boolean(each.help)]).toEqual([name, true]);
    }
  });

  test('every dropdown chooses from cells that are there', () => {
    for (const { columns } of own.sheets)
      for (const { choices } of columns) {
        if (!choices || 'words' in choices) continue;
        const source = sheet(choices.sheet, own);
        expect(source.columns.length).toBeGreaterThanOrEqual(choices.column);
        expect(choices.column).toBeGreaterThan(0);
        expect(choices.firstRow).toBeLessThanOrEqual(choices.lastRow);
      }
  });
});

describe('dropdowns', () => {
  test('a list is chosen from its own rows, with room for five more', () => {
    const { choices } = column('Log', 'Activity');
    if (!choices || 'words' in choices) throw new Error('no range');
    const { cells } = sheet('Lists');
    const rows = cells.slice(choices.firstRow - 1, choices.lastRow);
    expect(choices.column).toBe(3);
    expect(rows.map(([list]) => list)).toEqual(rows.map(() => 'Activities'));
    expect(rows.map((row) => row[2]).slice(-6)).toEqual([
      'Planning and administration',
      ...Array(5).fill(null),
    ]);
    expect(cells[choices.lastRow]?.[0]).toBe('Places');
  });

  test('a register is chosen from its names, people from their codes', () => {
    expect(column('Log', 'Group').choices).toMatchObject({
      sheet: 'Groups',
      column: 2,
      firstRow: 2,
    });
    expect(column('Confidence', 'Person').choices).toMatchObject({ sheet: 'People', column: 1 });
  });

  test('Daybook’s own words are offered as words', () => {
    expect(column('Terms', 'If broken').choices).toEqual({ words: ['Stop', 'Warn', 'Note'] });
    expect(column('Log', 'Confidential').choices).toEqual({ words: ['Yes', 'No'] });
    expect(column('Moves', 'Register').choices).toEqual({ words: ['People', 'Groups'] });
    expect(column('Moves', 'Stage').choices).toEqual({
      words: [
        ...['Contacted', 'Met', 'Taking part', 'Helping', 'Leading'],
        ...['Idea', 'Meeting', 'Constituted', 'Own bank account and officers', 'Self-managing'],
      ],
    });
    expect(sheet('Sections').cells[1]?.slice(0, 2)).toEqual(['week', 'Fix']);
    expect(column('Sections', 'Report').choices).toMatchObject({ sheet: 'Reports', column: 1 });
    expect(column('Reports', 'Every').choices).toMatchObject({
      words: expect.arrayContaining(['Week', 'Fortnight', 'At the end']),
    });
    expect(column('Terms', 'Measure').choices).toMatchObject({ sheet: 'Measures', column: 1 });
  });

  test.each(Object.keys(TEMPLATES) as TemplateKey[])(
    'every language offers the same choices at the same places: %s',
    (key) => {
      const offered = (language: Language) =>
        newWorkbook({ key, language }).sheets.map(({ columns }) =>
          columns.map(({ choices }) =>
            choices && !('words' in choices)
              ? [choices.column, choices.firstRow, choices.lastRow]
              : choices?.words.length,
          ),
        );
      for (const language of LANGUAGE_KEYS) expect(offered(language)).toEqual(offered('en'));
    },
  );

  test('a cell that holds several codes has none', () => {
    expect(column('Log', 'Outcomes').choices).toBeUndefined();
  });
});

describe('cells', () => {
  test('days and times are moments, lengths of time read as they are said', () => {
    const lines = new Map(sheet('Contract').cells.map(([label, value]) => [label, value]));
    expect(lines.get('Starts')).toEqual({ serial: 46023 });
    expect(lines.get('Evening begins')).toEqual({ serial: 0.75 });
    expect(lines.get('Hours per week')).toBe('28 h');
    expect(lines.get('Total fee')).toBe(26_000);
    expect(lines.get('Instalments are')).toBe('Fixed');
    expect(lines.get('VAT number')).toBeNull();
  });

  test('what a person must be able to type stays as typed', () => {
    expect(column('Terms', 'At least').format).toBe('text');
    expect(column('Lists', 'Code').format).toBe('text');
    expect(column('Submissions', 'Period').format).toBe('text');
    expect(column('Log', 'Date').format).toBe('day');
    expect(column('Log', 'Hours').format).toBe('hours');
    expect(column('Funding', 'Awarded').format).toBe('money');
  });

  test('columns that the contract offers are declared and not shown', () => {
    const declared = sheet('Columns').cells.map(([on, header]) => `${on}: ${header}`);
    expect(declared).toContain('Log: Checked in');
    expect(sheet('Log').cells[0]).not.toContain('Checked in');
  });
});

describe('the Contract sheet', () => {
  const { cells, columns, exceptions = [] } = sheet('Contract');
  const rowOf = (item: string) => cells.findIndex(([label]) => label === item) + 1;
  const valueLine = (item: string) => exceptions.find(({ row }) => row === rowOf(item));

  test('says beside each line what it means', () => {
    expect(cells[0]).toEqual(['Item', 'Value', 'Assumption', 'Decided', 'What it means']);
    for (const [item, , , , meaning] of cells.slice(1)) expect([item, meaning]).not.toContain('');
    expect(cells[rowOf('Total fee') - 1]?.[4]).toBe('Over the whole contract.');
  });

  test('writes amounts as amounts, and offers what may be chosen', () => {
    expect(columns[1]?.format).toBe('general');
    expect(valueLine('Total fee')).toMatchObject({ column: 2, format: 'money' });
    expect(valueLine('Instalments are')?.choices).toEqual({ words: ['Fixed', 'Hours'] });
    expect(valueLine('Currency')?.choices).toMatchObject({
      words: expect.arrayContaining(['GBP']),
    });
    expect(valueLine('Organisation')).toBeUndefined();
  });
});

test('the spare lines of lists are pale', () => {
  const { cells, exceptions = [] } = sheet('Lists');
  const spare = cells.flatMap(([list, code], index) => (list && !code ? [index + 1] : []));
  expect(spare.length).toBeGreaterThan(10);
  expect(exceptions).toEqual(spare.map((row) => ({ row, column: 1, tone: 'quiet' })));
});

test('wide sheets keep in sight what says which row it is', () => {
  expect(sheet('Log').frozenColumns).toBe(1);
  expect(sheet('Contacts').frozenColumns).toBe(2);
  expect(sheet('Breaks').frozenColumns).toBeUndefined();
});

describe('what Daybook writes', () => {
  test('is marked so, except where people have columns too', () => {
    const generated = layout.sheets.filter((each) => each.generated).map(({ name }) => name);
    expect(generated).toEqual([
      'Standing',
      'Issues',
      'Mailing list',
      'Runs',
      'How to',
      'Rules',
      'Words',
    ]);
    expect(column('Invoices', 'Paid on').format).toBe('day');
  });

  test('has its words in colour', () => {
    expect(sheet('Standing').highlights).toContainEqual({
      column: 3,
      text: 'At risk',
      tone: 'warn',
    });
    expect(sheet('Issues').highlights).toContainEqual({ column: 1, text: 'Stop', tone: 'stop' });
    expect(sheet('Log').highlights).toContainEqual({
      column: (sheet('Log').cells[0]?.indexOf('Check') as number) + 1,
      text: '⚑ Warn:',
      begins: true,
      tone: 'warn',
    });
  });

  test('is empty in a new workbook', () => {
    for (const name of ['Log', 'Invoices', 'Runs']) expect(sheet(name).cells).toHaveLength(1);
    for (const name of ['Standing', 'Issues', 'Mailing list'])
      expect(sheet(name).cells.slice(1).flat().filter(Boolean)).toEqual([
        'Nothing here yet. Daybook fills this tab when it checks the workbook.',
      ]);
    expect(sheet('Milestones').cells.length).toBeGreaterThan(10);
    expect(isMoment(sheet('Milestones').cells[1]?.[3] ?? null)).toBe(true);
  });
});
