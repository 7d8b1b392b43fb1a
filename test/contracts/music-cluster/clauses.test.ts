import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { namesIn } from '../../../scripts/docs/contracts';
import { check } from '../../../src/checks';
import { TEMPLATES } from '../../../src/contracts';
import { musicCluster } from '../../../src/contracts/music-cluster';
import { reportPlans } from '../../../src/reports/plan';
import { readTerms } from '../../../src/rules/terms';
import { foldedText, visibleText } from '../../../src/workbook/cell';
import { day } from '../../book';
import { patna } from '../patna';

const { clauses, terms } = musicCluster;
const text = visibleText(readFileSync('test/fixtures/contracts/wiltshire.txt', 'utf8'));
const names = namesIn(musicCluster);
const book = patna({ registers: {} }, musicCluster);

test('every clause of the cluster’s contract has its entry, in order', () => {
  expect(clauses.map(({ ref }) => ref)).toEqual(
    Array.from({ length: 29 }, (_, index) => `W${index + 1}`),
  );
});

test('every clause is judged, and every term quotes its clause', () => {
  const judged = new Set(terms.map(({ ref }) => ref.replace(/[a-z]$/, '')));
  expect([...judged]).toEqual(clauses.map(({ ref }) => ref));
  for (const { ref, clause } of terms) {
    const own = clauses.find((each) => each.ref === ref.replace(/[a-z]$/, ''));
    expect([ref, own?.words]).toEqual([ref, clause]);
    expect(own?.where).toContain(`Terms: ${ref}`);
  }
});

describe.each(clauses.map((clause) => ({ ref: clause.ref, clause })))('$ref', ({ clause }) => {
  test('quotes the contract word for word', () => {
    for (const passage of clause.words.split(' … ')) expect(text).toContain(passage);
  });

  test('names what is in the template', () => {
    expect(clause.where.filter((name) => !names.has(foldedText(name)))).toEqual([]);
  });

  test('has a proof that exists', () => {
    const { file, title } = clause.proof;
    const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(source).toContain(`test('${title}'`);
  });
});

describe('a new workbook', () => {
  test('has nothing to put right', () => {
    expect(check(book, day('2025-09-01'))).toEqual([]);
    expect(readTerms(book).issues).toEqual([]);
    expect(reportPlans(book).issues).toEqual([]);
  });

  test('has every term and every measure', () => {
    expect(book.terms).toHaveLength(terms.length);
    expect(book.measures.size).toBe(musicCluster.measures.length);
  });

  test('has the same parts in the same order as every other', () => {
    expect(Object.keys(musicCluster)).toEqual(Object.keys(TEMPLATES.blank));
    expect(Object.keys(musicCluster.contract)).toEqual(Object.keys(TEMPLATES.blank.contract));
  });

  test('knows the school year: six terms, eight bank holidays and three training days', () => {
    const { holidays, calendar } = book.contract;
    expect(calendar.yearStart).toBe(9);
    expect(holidays.has(day('2026-05-25'))).toBe(true);
    expect(holidays.has(day('2025-10-24'))).toBe(false);
    expect(holidays.size).toBe(8 + 3);
    expect(calendar.terms).toHaveLength(6);
  });
});
