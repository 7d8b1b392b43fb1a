import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { namesIn } from '../../../scripts/docs/contracts';
import { check } from '../../../src/checks';
import { blank } from '../../../src/contracts/blank';
import { communityOfPractice } from '../../../src/contracts/community-of-practice';
import { CADENCES, SECTIONS } from '../../../src/model/report';
import { reportPlans } from '../../../src/reports/plan';
import { readTerms } from '../../../src/rules/terms';
import { foldedText, visibleText } from '../../../src/workbook/cell';
import { day } from '../../book';
import { practice } from './practice';

const template = communityOfPractice;
const contract = visibleText(readFileSync('test/fixtures/contracts/promising-trouble.txt', 'utf8'));

test('every clause has its entry, in order, and a term', () => {
  const refs = template.clauses.map(({ ref }) => ref);
  expect(refs).toEqual(Array.from({ length: 15 }, (_, index) => `T${index + 1}`));
  const judged = new Set(template.terms.map(({ ref }) => ref.replace(/[a-z]$/, '')));
  expect([...judged]).toEqual(refs);
});

describe.each(template.clauses.map((clause) => ({ ...clause, clause })))('$ref', ({ clause }) => {
  test('quotes the contract word for word', () => {
    for (const passage of clause.words.split(' … ')) expect(contract).toContain(passage);
  });

  test('names what is in the template', () => {
    const names = namesIn(template);
    expect(clause.where.filter((name) => !names.has(foldedText(name)))).toEqual([]);
  });

  test('has a proof that exists', () => {
    const { file, title } = clause.proof;
    const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(source).toContain(`test('${title}'`);
  });
});

test('every term quotes its clause, and is named there', () => {
  for (const { ref, clause } of template.terms) {
    const own = template.clauses.find((each) => each.ref === ref.replace(/[a-z]$/, ''));
    expect([ref, own?.words]).toEqual([ref, clause]);
    expect(own?.where).toContain(`Terms: ${ref}`);
  }
});

test('has the same parts in the same order as every other template', () => {
  expect(Object.keys(template)).toEqual(Object.keys(blank));
  expect(Object.keys(template.contract)).toEqual(Object.keys(blank.contract));
  expect(JSON.parse(JSON.stringify(template))).toEqual(template);
});

test('an empty new workbook has no issues, whatever the day', () => {
  const book = practice();
  for (const today of ['2022-12-01', '2023-02-28', '2026-11-20'])
    expect(check(book, day(today))).toEqual([]);
  expect(readTerms(book).issues).toEqual([]);
  expect(book.terms).toHaveLength(template.terms.length);
  expect(book.measures.size).toBe(template.measures.length);
});

test('every section of every report is understood', () => {
  const book = practice();
  const { plans, issues } = reportPlans(book);
  expect(issues).toEqual([]);
  expect(plans.map(({ kind }) => kind)).toEqual([
    'week',
    'progress',
    'findings',
    'funder',
    'handover',
  ]);
  expect(plans.map(({ sections }) => sections.length)).toEqual(
    template.reports.map(({ sections }) => sections.length),
  );
  for (const { section, heading } of template.reports.flatMap(({ sections }) => sections)) {
    expect(SECTIONS).toContain(section);
    expect(heading).toBeTruthy();
  }
  for (const { every } of template.reports) expect(CADENCES).toContain(every);
});

test('every register has an id, help for each column, and a use', () => {
  const spokenOf = JSON.stringify([template.terms, template.measures, template.reports]);
  for (const { name, about, columns } of template.registers) {
    expect(columns[0]).toMatchObject({ column: 'Id', kind: 'id', required: true });
    expect([name, about.endsWith('.')]).toEqual([name, true]);
    for (const { column, help } of columns)
      expect([column, help.endsWith('.')]).toEqual([column, true]);
    expect([name, spokenOf.includes(name)]).toEqual([name, true]);
  }
});

test('every reading of a silent clause is a sentence', () => {
  const all = [...Object.values(template.contract), ...template.terms];
  const readings = all.flatMap(({ assumption }) => assumption ?? []);
  expect(readings.length).toBeGreaterThan(30);
  for (const reading of readings) expect(reading).toMatch(/^[“A-Z].*\.$/);
});
