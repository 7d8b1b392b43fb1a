import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TEMPLATES } from '../../src/contracts';
import type { OwnColumn, Template } from '../../src/contracts/template';
import { SECTIONS } from '../../src/model/report';
import { reportPlans } from '../../src/reports/plan';
import { readTerms } from '../../src/rules/terms';
import { foldedText } from '../../src/workbook/cell';
import { CONTRACT_ITEMS } from '../../src/workbook/contract-items';
import { patna } from './patna';

const templates = Object.entries<Template>(TEMPLATES);
const folded = (names: readonly string[]): Set<string> => new Set(names.map(foldedText));
const columnsOf = ({ log, registers }: Template): OwnColumn[] => [
  ...log.own,
  ...log.offered,
  ...registers.flatMap(({ columns }) => columns),
];

describe.each(templates)('%s', (key, template) => {
  const lists = folded(template.lists.map(({ list }) => list));
  const registers = folded(template.registers.map(({ name }) => name));
  const book = patna({ registers: {} }, template);

  test('is data that can be written down and read back', () => {
    expect(template.key).toBe(key);
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  test('has the same parts in the same order as every other', () => {
    expect(Object.keys(template)).toEqual(Object.keys(TEMPLATES.blank));
    expect(Object.keys(template.contract)).toEqual(Object.keys(TEMPLATES.blank.contract));
    expect(Object.keys(CONTRACT_ITEMS).sort()).toEqual(Object.keys(template.contract).sort());
  });

  test('gives a workbook in which every measure and every term is understood', () => {
    expect(book.issues.filter(({ code }) => code !== 'daybook/contract-incomplete')).toEqual([]);
    expect(readTerms(book).issues).toEqual([]);
    expect(book.terms).toHaveLength(template.terms.length);
    expect(book.measures.size).toBe(template.measures.length);
  });

  test('says nothing twice: references, measures, codes and columns are unique', () => {
    const unique = (names: readonly string[]): void =>
      expect(names.map(foldedText)).toEqual([...folded(names)]);
    unique(template.terms.map(({ ref }) => ref));
    unique(template.measures.map(({ measure }) => measure));
    unique(template.milestones.map(({ id }) => id));
    unique([
      ...template.lists.map(({ list }) => list),
      ...template.registers.map(({ name }) => name),
    ]);
    for (const { entries } of template.lists) {
      unique(entries.map(({ code }) => code));
      unique(entries.map(({ code, name }) => name ?? code));
    }
    for (const { columns } of template.registers) unique(columns.map(({ column }) => column));
  });

  test('chooses only from lists and registers that it has', () => {
    const unknown = columnsOf(template).filter(
      ({ kind, refers = '' }) =>
        (kind === 'code' || kind === 'codes') &&
        !lists.has(foldedText(refers)) &&
        !registers.has(foldedText(refers)),
    );
    expect(unknown).toEqual([]);
    expect(lists).toContain('activities');
    const shown = [...template.log.before, ...template.log.after];
    expect(lists.has('places')).toBe(shown.includes('place'));
    if (!template.leftOut.includes('contacts')) expect(lists).toContain('segments');
    expect(lists.has('budgets')).toBe(!template.leftOut.includes('spending'));
  });

  test('every register has an id, help for each column, and a use', () => {
    const spokenOf = JSON.stringify([template.terms, template.measures, template.reports]);
    const chosenFrom = folded(columnsOf(template).map(({ refers = '' }) => refers));
    for (const { name, about, columns } of template.registers) {
      expect(columns[0]).toMatchObject({ column: 'Id', kind: 'id', required: true });
      expect([name, about.endsWith('.')]).toEqual([name, true]);
      for (const { column, help } of columns)
        expect([column, help.endsWith('.')]).toEqual([column, true]);
      expect([name, spokenOf.includes(name) || chosenFrom.has(foldedText(name))]).toEqual([
        name,
        true,
      ]);
    }
  });

  test('plans reports of known sections, each with a title, a rhythm and readers', () => {
    const kinds = template.reports.map(({ report }) => report);
    for (const { title, reader, every, sections } of template.reports) {
      expect([title, reader, every].every(Boolean)).toBe(true);
      for (const { section, heading } of sections) {
        expect(SECTIONS).toContain(section);
        expect(heading).toBeTruthy();
      }
    }
    for (const { report } of template.recipients) expect(kinds).toContain(report);
  });

  test('every section of every report is understood', () => {
    const { plans, issues } = reportPlans(book);
    expect(issues).toEqual([]);
    expect(plans.map(({ sections }) => sections.length)).toEqual(
      template.reports.map(({ sections }) => sections.length),
    );
  });

  test('terms stand in the order of the contract', () => {
    const numbers = template.terms.map(({ ref }) => Number(/\d+/.exec(ref)?.[0]));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  test('every reading of a silent contract is a sentence', () => {
    const readings = [...Object.values(template.contract), ...template.terms].flatMap(
      ({ assumption }) => assumption ?? [],
    );
    for (const reading of readings) expect(reading).toMatch(/^[“A-Z].*\.$/);
  });
});

test('the days off are those of Scotland in 2026', () => {
  const book = patna();
  expect(book.contract.holidays.size).toBe(10);
});

test('nothing in the code asks which contract it serves', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('contracts', '')))
    .filter((file) => !file.startsWith(join('words', '')));
  const asking = files.filter((file) =>
    /community-coordinator|patna action/i.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(asking).toEqual([]);
});
