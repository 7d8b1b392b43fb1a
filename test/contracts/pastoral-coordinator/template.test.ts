import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { namesIn } from '../../../scripts/docs/contracts';
import { check } from '../../../src/checks';
import { blank } from '../../../src/contracts/blank';
import { pastoralCoordinator as template } from '../../../src/contracts/pastoral-coordinator';
import { reportPlans } from '../../../src/reports/plan';
import { readTerms } from '../../../src/rules/terms';
import { foldedText, visibleText } from '../../../src/workbook/cell';
import { day } from '../../book';
import { cramlington } from './cramlington';

const CONTRACT = 'test/fixtures/contracts/cramlington.txt';
const contract = visibleText(readFileSync(CONTRACT, 'utf8'));
const columns = [
  ...template.log.own,
  ...template.log.offered,
  ...template.registers.flatMap((register) => register.columns),
];

test('has the same parts in the same order as every other', () => {
  expect(Object.keys(template)).toEqual(Object.keys(blank));
  expect(Object.keys(template.contract)).toEqual(Object.keys(blank.contract));
  expect(JSON.parse(JSON.stringify(template))).toEqual(template);
});

test('an empty new workbook has nothing to put right', () => {
  const book = cramlington();
  expect(book.issues).toEqual([]);
  expect(check(book, day('2026-01-10'))).toEqual([]);
  expect(readTerms(book).issues).toEqual([]);
  expect(book.terms).toHaveLength(template.terms.length);
  expect(book.measures.size).toBe(template.measures.length);
  const { plans, issues } = reportPlans(book);
  expect(issues).toEqual([]);
  expect(plans.map(({ kind }) => kind)).toEqual([
    'week',
    'caseload',
    'year-group',
    'governors',
    'pupil',
    'home',
    'handover',
  ]);
});

test('says nothing twice', () => {
  const unique = (names: readonly string[]): void => {
    const folded = names.map(foldedText);
    expect(folded).toEqual([...new Set(folded)]);
  };
  unique(template.terms.map(({ ref }) => ref));
  unique(template.measures.map(({ measure }) => measure));
  unique([
    ...template.lists.map(({ list }) => list),
    ...template.registers.map(({ name }) => name),
  ]);
  for (const { entries } of template.lists) {
    unique(entries.map(({ code }) => code));
    unique(entries.map(({ code, name }) => name ?? code));
  }
});

test('every list, measure and register is used', () => {
  const chosen = new Set(columns.map(({ refers = '' }) => refers));
  const settings = ['Activities', 'Places', 'Segments', 'Reports', 'Holidays', 'Checks'];
  const spoken = JSON.stringify([template.terms, template.reports, template.clauses]);
  for (const { list } of template.lists)
    expect([list, chosen.has(list) || settings.includes(list) || spoken.includes(list)]).toEqual([
      list,
      true,
    ]);
  for (const { measure } of template.measures)
    expect([measure, spoken.includes(measure)]).toEqual([measure, true]);
  const counted = JSON.stringify([template.measures, template.terms, template.reports]);
  for (const { name } of template.registers)
    expect([name, chosen.has(name) || counted.includes(name)]).toEqual([name, true]);
});

test('pupils go by codes: no register asks for a name, and no code column is free text', () => {
  const people = template.registers.flatMap(({ name, columns: own }) =>
    own.filter(({ column, personal }) => column === 'Name' && personal).map(() => name),
  );
  expect(people).toEqual(['Pupils', 'Returns']);
  for (const { column, refers } of columns.filter(({ column: each }) => /^pupils?$/i.test(each)))
    expect([column, refers]).toEqual([column, 'Pupils']);
});

test('it is a salaried post: no fee, no instalments, no mailing list', () => {
  expect(template.contract.total).toEqual({});
  expect(template.terms.some(({ rule }) => rule === 'instalments' || rule === 'consent')).toBe(
    false,
  );
  expect(template.leftOut).toEqual(['spending', 'contacts', 'suppressed', 'invoices', 'mailing']);
});

test('every clause has its entry, in order', () => {
  expect(template.clauses.map(({ ref }) => ref)).toEqual(
    Array.from({ length: 37 }, (_, index) => `C${index + 1}`),
  );
  const numbers = template.terms.map(({ ref }) => Number(/\d+/.exec(ref)?.[0]));
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  expect(new Set(numbers).size).toBe(37);
});

test('every term belongs to a clause, quotes it, and says how it was read', () => {
  for (const { ref, clause, assumption } of template.terms) {
    const own = template.clauses.find((each) => each.ref === ref.replace(/[a-z]$/, ''));
    expect([ref, own?.words]).toEqual([ref, clause]);
    expect(own?.where).toContain(`Terms: ${ref}`);
    expect([ref, assumption]).toEqual([ref, expect.stringMatching(/^[“A-Z0-9].*\.$/)]);
  }
});

describe.each(template.clauses.map((clause) => [clause.ref, clause] as const))(
  '%s',
  (_, clause) => {
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
  },
);
