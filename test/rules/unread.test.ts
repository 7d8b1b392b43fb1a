import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/checks';
import { bookOf, day } from '../book';
import { asked, log } from './asked';

const HEADER =
  'Ref | Clause | Rule | Measure | At least | At most | Per | Window | Of | Warn at | From | Until | If broken';
const held = (rows: readonly string[], contract: Readonly<Record<string, string>> = {}) =>
  asked({
    terms: [HEADER, ...rows].join('\n'),
    measures: 'Measure | Count\nHours | Minutes\nDays | Days',
    sheets: { Log: log() },
    contract,
    today: '2026-03-01',
  });
const refs = (terms: readonly { readonly ref: string }[]) => terms.map(({ ref }) => ref);
const GOOD = 'G | Words | Minimum | Days | 22 | | Month';

describe('a term with a cell that could not be read is not judged, but told of', () => {
  test.each([
    ['At most', 'Average | Hours | 25 h | some hours | Week'],
    ['Per', 'Minimum | Days | 22 | | moon'],
    ['From', 'Minimum | Days | 22 | | Month | | | | 31 June 2026'],
    ['Until', 'Minimum | Days | 22 | | Month | | | | | #REF!'],
  ])('%s', (column, cells) => {
    const { standings, unread, issues, faults } = held([`T | Words | ${cells}`, GOOD]);
    expect(refs(standings.map(({ term }) => term))).toEqual(['G']);
    expect(refs(unread)).toEqual(['T']);
    expect(issues).toEqual([]);
    expect(faults.map(({ place }) => [place.row, place.column])).toEqual([[2, column]]);
  });

  test('nor is one whose cells its rule cannot use', () => {
    const { standings, unread, issues } = held(['T | Words | Minimum | Walks | 3', GOOD]);
    expect(refs(standings.map(({ term }) => term))).toEqual(['G']);
    expect(refs(unread)).toEqual(['T']);
    expect(issues).toHaveLength(1);
  });

  test.each([
    ['without a rule', 'T | Words |', 'T'],
    ['with a rule that there is not', 'T | Words | Minimal | Days | 22 | | Month', 'T'],
    ['without a reference', ' | Words | Minimum | Days | 22 | | Month', ''],
  ])('nor is a row %s', (_, row, ref) => {
    const { standings, unread } = held([row, GOOD]);
    expect(refs(standings.map(({ term }) => term))).toEqual(['G']);
    expect(unread).toEqual([{ row: 2, ref, clause: 'Words' }]);
  });

  test('in the order of the sheet, all that can be read are judged', () => {
    const broken = 'T | Words | Minimum | Walks | 3';
    const found = held([broken, GOOD, 'U | Words | Minimum | Days | 3 | | now and then']);
    expect(refs(found.unread)).toEqual(['T', 'U']);
    expect(refs(found.standings.map(({ term }) => term))).toEqual(['G']);
    expect(held([GOOD]).unread).toEqual([]);
  });
});

describe('a contract without its days', () => {
  test.each([
    ['no start', { Starts: '' }],
    ['no end', { Ends: '' }],
    ['a start that is no day', { Starts: 'soon' }],
    ['an end that is no day', { Ends: '31 June 2026' }],
    ['an end before its start', { Ends: '2025-12-31' }],
  ])('judges nothing: %s', (_, contract) => {
    const { standings, unread, issues, book } = held([GOOD, GOOD], contract);
    expect(standings).toEqual([]);
    expect(refs(unread)).toEqual(['G', 'G']);
    expect(issues).toEqual([]);
    expect(book.contract.dated).toBe(false);
  });

  test('one of a single day is dated', () => {
    const { book, standings } = held([GOOD], { Starts: '2026-01-01', Ends: '2026-01-01' });
    expect(book.contract.dated).toBe(true);
    expect(standings).toHaveLength(1);
  });

  test('an end before its start is told at its cell', () => {
    const book = bookOf({ Log: log() }, { Ends: '2025-12-31' });
    const [first, ...others] = check(book, day('2026-03-01'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      code: 'daybook/ends-before-starts',
      place: { sheet: 'Contract', cell: 'B6' },
      facts: { first: day('2026-01-01'), last: day('2025-12-31') },
    });
  });
});
