import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { contractPages, namesIn } from '../../scripts/docs/contracts';
import { TEMPLATES } from '../../src/contracts';
import type { Template } from '../../src/contracts/template';
import { foldedText, visibleText } from '../../src/workbook/cell';

/** The contracts themselves, where they are kept, by template. */
const CONTRACTS: Readonly<Record<string, string>> = {
  'community-coordinator': 'test/fixtures/contracts/patna.txt',
  'music-cluster': 'test/fixtures/contracts/wiltshire.txt',
  'livelihoods-cluster': 'test/fixtures/contracts/livelihoods.txt',
  'pastoral-coordinator': 'test/fixtures/contracts/cramlington.txt',
  'community-of-practice': 'test/fixtures/contracts/promising-trouble.txt',
};
const templates = Object.values<Template>(TEMPLATES);
const clauses = templates.flatMap((template) =>
  template.clauses.map((clause) => ({ key: template.key, ref: clause.ref, template, clause })),
);

test.each(contractPages().map(({ path, text }) => [path, text]))(
  '%s is as src/contracts has it (npm run docs writes it)',
  (path, text) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
  },
);

test('every clause of Patna’s contract has its entry, in order', () => {
  const refs = TEMPLATES['community-coordinator'].clauses.map(({ ref }) => ref);
  expect(refs).toEqual(Array.from({ length: 35 }, (_, index) => `P${index + 1}`));
});

test('every term belongs to a clause and quotes it', () => {
  for (const template of templates.filter(({ clauses: own }) => own.length > 0))
    for (const { ref, clause } of template.terms) {
      const own = template.clauses.find((each) => each.ref === ref.replace(/[a-z]$/, ''));
      expect([ref, own?.words]).toEqual([ref, clause]);
      expect(own?.where).toContain(`Terms: ${ref}`);
    }
});

describe.each(clauses)('$key $ref', ({ key, template, clause }) => {
  test('quotes the contract word for word', () => {
    const contract = visibleText(readFileSync(CONTRACTS[key] ?? '', 'utf8'));
    for (const passage of clause.words.split(' … ')) expect(contract).toContain(passage);
  });

  test('names what is in the template', () => {
    const names = namesIn(template);
    expect(clause.where.filter((name) => !names.has(foldedText(name)))).toEqual([]);
  });

  test('has a proof that exists', () => {
    const source = existsSync(clause.proof.file) ? readFileSync(clause.proof.file, 'utf8') : '';
    expect(source).toContain(`test('${clause.proof.title}'`);
  });
});
