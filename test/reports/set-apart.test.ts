import { expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { examine } from '../../src/daybook';
import { sentenceFor } from '../../src/reports/sentence';
import { day, sheetsOf } from '../book';

const BOOK = {
  Terms: `
    Ref | Clause                       | Rule     | Measure      | At least | At most | Of     | From       | Until
    T2  | Twenty days                  | Cap      | Visiting     |          | 20 h    |        |            |
    T2b | Twenty days                  | Cap      | Meeting      |          | 10 h    |        |            |
    T5  | Four pages by the first      | Minimum  | Visits       | 4        |         |        | 2026-02-01 | 2026-02-01
    T6  | Another page                 | Minimum  | Meetings     | 1        |         |        |            |
    T7  | Everybody is visited and met | Coverage | Visits       | 1        |         | Places |            |
    T7b | Everybody is visited and met | Coverage | Meetings     | 1        |         | Places |            |
    T8  | Visits and hours of them     | Minimum  | Visits       | 1        |         |        |            |
    T8b | Visits and hours of them     | Minimum  | Visiting     | 1 h      |         |        |            |
  `,
  Measures: `
    Measure  | Count | Where              | One is called
    Visiting | Minutes | Activity = visit   |
    Meeting  | Minutes | Activity = meeting |
    Visits   | Rows  | Activity = visit   | visit
    Meetings | Rows  | Activity = meeting | meeting
  `,
  Log: 'Date | Hours | Activity | Place\n2026-02-01 | 2 | visit | home\n2026-02-02 | 3 | meeting | home',
};

const { standings, ...scene } = examine(sheetsOf(BOOK), day('2026-03-01'), clocks);
const said = (ref: string): string => {
  const standing = standings.find(({ term }) => term.ref === ref);
  if (!standing) throw new Error(`no ${ref}`);
  return sentenceFor(standing, scene);
};

test.each([
  ['T2', /^Visiting: 2 h of 20 h used/],
  ['T2b', /^Meeting: 3 h of 10 h used/],
])('terms of one clause that count alike say what they count: %s', (ref, told) => {
  expect(said(ref)).toMatch(told);
});

test.each([
  ['T6', 'no other term of its clause'],
  ['T7', 'a list that is named'],
  ['T8', 'another unit beside it'],
  ['T8b', 'another unit beside it'],
])('nobody has to be told it twice: %s, %s', (ref) => {
  expect(said(ref)).not.toMatch(/^(Visits|Meetings|Visiting): /);
});

test('one day is no stretch between two', () => {
  expect(said('T5')).toMatch(/^1 of 4 visits on 1 February 2026\./);
});
