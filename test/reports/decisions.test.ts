import { expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { examine } from '../../src/daybook';
import { day, sheetOf, sheetsOf } from '../book';
import { linesOf, report } from './told';
import { planned } from './workbook';

const CONTRACT = `
  Item                | Value      | Assumption                       | Decided
  Contract            | Patna      |                                  |
  Organisation        | The board  |                                  |
  Coordinator         | Isla Kerr  |                                  |
  Starts              | 2026-01-01 |                                  |
  Ends                | 2026-12-31 | Twelve months are counted.       |
  A day is            | 7h 30m     | A day is taken to be 7 h 30 min. | The board, 12 March 2026: 7 h 30 min.
  Language and region | en-GB      |                                  |
`;
const TERMS = `
  Ref | Clause            | Rule    | Measure | At least | Per   | Assumption         | Decided
  P2  | working regularly | Minimum | Visits  | 2        | Month | Twice a month.     | The board, 12 March 2026: twice a month.
  P7  | on average        | Minimum | Visits  | 9        | Year  | Over a whole year. |
  P9  | self employed     | Minimum | Visits  | 1        | Year  |                    |
`;

/** What one section of the March report prints below its heading. */
function printed(section: string): string[] {
  const given = sheetsOf({
    Terms: TERMS,
    Measures: 'Measure | Count | Where\nVisits | Rows | Activity = visit',
    Log: 'Date | Hours | Activity\n2026-01-05 | 2 | visit',
    ...planned([section]),
  });
  const sheets = given.map((sheet) =>
    sheet.name === 'Contract' ? sheetOf('Contract', CONTRACT) : sheet,
  );
  const findings = examine(sheets, day('2026-05-10'), clocks);
  expect(findings.issues.filter(({ code }) => code !== 'daybook/missing-sheet')).toEqual([]);
  return linesOf(report(findings, '2026-03')).slice(2);
}

test('a footnote stops when somebody has decided', () => {
  expect(printed('notes | Still open')).toEqual([
    '- P7: Over a whole year.',
    '- Twelve months are counted.',
  ]);
});

test('what was decided stays on record, beside how it was read', () => {
  expect(printed('decisions | Decided')).toEqual([
    'What was decided',
    'About | The contract says | Read until then as | Decided',
    'A day is | – | A day is taken to be 7 h 30 min. | The board, 12 March 2026: 7 h 30 min.',
    'P2 | “working regularly” | Twice a month. | The board, 12 March 2026: twice a month.',
  ]);
});

test('the decisions on some clauses alone', () => {
  expect(printed('decisions | Decided | P2').slice(2)).toEqual([
    'P2 | “working regularly” | Twice a month. | The board, 12 March 2026: twice a month.',
  ]);
  expect(printed('decisions | Decided | P7')).toEqual([]);
});
