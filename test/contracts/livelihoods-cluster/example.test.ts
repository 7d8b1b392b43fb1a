import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { namesIn } from '../../../scripts/docs/contracts';
import { check } from '../../../src/checks';
import { livelihoodsCluster } from '../../../src/contracts/livelihoods-cluster';
import { livelihoodsClusterExample } from '../../../src/contracts/livelihoods-cluster/example';
import { renderText } from '../../../src/render/text';
import { foldedText, visibleText } from '../../../src/workbook/cell';
import { day } from '../../book';
import { cluster, examined, report } from './cluster';

const TODAY = '2026-11-20';
const example = livelihoodsClusterExample();
const findings = examined(example, TODAY);
const { clauses, terms } = livelihoodsCluster;

describe('the example', () => {
  test('has the planted mistakes, and nothing else', () => {
    const found = findings.issues.map(({ code, place: { sheet, row } }) => ({ sheet, row, code }));
    expect(found).toEqual(example.planted);
    expect(example.planted).toHaveLength(11);
    expect(new Set(example.planted.map(({ code }) => code)).size).toBe(11);
  });

  test('stands in every way that a clause can stand', () => {
    expect(findings.standings).toHaveLength(terms.length);
    expect(new Set(findings.standings.map(({ status }) => status))).toEqual(
      new Set(['met', 'on-course', 'at-risk', 'broken']),
    );
  });

  test.each([
    ['mpr', '2026-10'],
    ['qpr', '2026-Q3'],
    ['mis', '2026-11'],
    ['annual', '2026'],
  ])('the %s of %s has something in every section', (kind, period) => {
    const text = renderText(report(findings, kind, period)).replace(/\s+/g, ' ');
    expect(text).not.toContain('Nothing to report on');
    const headings = livelihoodsCluster.reports
      .filter(({ report: of }) => of === kind)
      .flatMap(({ sections }) => sections)
      .map(({ heading = '' }) => heading);
    expect(headings.filter((heading) => !text.includes(heading))).toEqual([]);
    expect(headings.length).toBeGreaterThanOrEqual(5);
  });

  test('is a believable diary: some 300 rows, nobody’s name', () => {
    expect(example.log.length).toBeGreaterThan(290);
    expect(example.log.length).toBeLessThan(340);
    const days = example.log.flatMap(({ date }) => (date?.startsWith('2026-') ? [date] : []));
    expect(days).toEqual([...days].sort());
    expect([days[0], days[days.length - 1]]).toEqual(['2026-04-01', TODAY]);
    for (const { name, columns, rows: standing } of livelihoodsCluster.registers) {
      const rows = example.registers[name] ?? standing;
      expect([name, rows.length > 2]).toEqual([name, true]);
      const headers = columns.map(({ column }) => column);
      for (const row of rows)
        for (const header of Object.keys(row)) expect(headers).toContain(header);
    }
  });

  test('is the same every time', () => {
    expect(livelihoodsClusterExample()).toEqual(example);
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });
});

describe('a new workbook', () => {
  test('has nothing to put right, on its first day or later', () => {
    expect(check(cluster(), day('2026-04-01'))).toEqual([]);
    expect(examined({}, TODAY).issues).toEqual([]);
  });

  test('plans its reports, the week and the handover among them', () => {
    expect(examined({}, TODAY).plans.map(({ kind }) => kind)).toEqual([
      'week',
      'mpr',
      'qpr',
      'mis',
      'annual',
      'handover',
    ]);
  });
});

describe('clauses', () => {
  test('are L1 to L21', () => {
    expect(clauses.map(({ ref }) => ref)).toEqual(
      Array.from({ length: 21 }, (_, index) => `L${index + 1}`),
    );
  });

  test('all but the one about knowledge of languages are judged', () => {
    const judged = new Set(terms.map(({ ref }) => ref.replace(/[a-z]$/, '')));
    expect(clauses.map(({ ref }) => ref).filter((ref) => !judged.has(ref))).toEqual(['L20']);
    for (const { ref, clause } of terms) {
      const own = clauses.find((each) => each.ref === ref.replace(/[a-z]$/, ''));
      expect([ref, own?.words]).toEqual([ref, clause]);
      expect(own?.where).toContain(`Terms: ${ref}`);
    }
  });

  test.each(clauses.map((clause) => [clause.ref, clause] as const))(
    '%s quotes the contract, names what is there and has a proof that exists',
    (_, { words, where, proof }) => {
      const contract = visibleText(readFileSync('test/fixtures/contracts/livelihoods.txt', 'utf8'));
      for (const passage of words.split(' … ')) expect(contract).toContain(passage);
      const names = namesIn(livelihoodsCluster);
      expect(where.filter((name) => !names.has(foldedText(name)))).toEqual([]);
      const source = existsSync(proof.file) ? readFileSync(proof.file, 'utf8') : '';
      expect(source).toContain(`test('${proof.title}'`);
    },
  );
});
