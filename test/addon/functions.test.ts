import { beforeAll, describe, expect, test } from '@jest/globals';
import { bookFrom } from '../../scripts/host/book/load';
import type { Execution } from '../../scripts/host/execution';
import { openHost } from '../../scripts/host/host';
import { countCalls } from '../../scripts/host/run';
import { FUNCTION_FAULTS, FUNCTION_HELP } from '../../src/words/functions';
import { day, sheetOf } from '../book';
import { theBundle } from './bundles';

const serial = (iso: string): number => day(iso) + 25_569;
const at = (iso: string): string => `@${serial(iso)}`;
const clock = (hours: number): string => `@${hours / 24}`;

/** 2 h 30, 1 h 30 and 3 h 15 (past midnight), 45 min, and 4 h outside March. */
const LOG = `
  Our log of the year |      |       |     |    |
  Date                | Activity | Start | End | Break | Hours
  ${at('2026-03-02')} | Visit    |       |     |       | ${clock(2.5)}
  ${at('2026-03-02')} | Meeting  | ${clock(9)}  | ${clock(11)} | ${clock(0.5)} |
  ${at('2026-03-31')} | visit    | ${clock(23)} | ${clock(2.25)} |  |
  ${at('2026-03-15')} | Meeting  |       |     |       | 45 min
  ${at('2026-04-01')} | Visit    |       |     |       | 4
`;
/** Lengths of time as text and as plain numbers: nothing that hangs on a time zone. */
const PLAIN = `
  Date                | Activity | Hours
  ${at('2026-03-02')} | Visit    | 2h30
  ${at('2026-03-09')} | Visit    | 1.25
  ${at('2026-10-25')} | Meeting  | 1
`;
const STANDING = `
  Ref | The contract says | Status    | So far | Actual | Expected by today | Required | In words      | Rows
  P7  | 28 hours          | At risk   | ██░░   | 84 h   | 100 h             | 121 h    | Too few.      | Log 2–9
  P25 | Liaise            | On course |        | 2      |                   | 3        | Two of three. |
`;
const MILESTONES = `
  Id | Title        | Type | Due                 | Met
  M1 | Plan adopted |      | ${at('2026-02-01')} | ${at('2026-01-30')}
  M2 | Review       |      | ${at('2026-09-30')} |
  M3 | Open day     |      | ${at('2026-05-09')} |
`;

let code: string;
beforeAll(async () => {
  code = (await theBundle()).code;
});

async function cellsOf(timeZone: string): Promise<Execution> {
  const sheets = { Log: LOG, Plain: PLAIN, Standing: STANDING, Milestones: MILESTONES };
  const book = bookFrom(
    Object.entries(sheets).map(([name, text]) => sheetOf(name, text)),
    { timeZone },
  );
  const host = await openHost(book, code);
  return host.execution({ why: 'cell', authMode: 'CUSTOM_FUNCTION' });
}

/** What a formula comes to, and how many calls of services Google charges for it. */
function worth(
  cell: Execution,
  formula: string,
): { readonly value: unknown; readonly calls: number } {
  const names = [...new Set(formula.match(/\b(Log|Plain|Standing|Milestones)\b/g))];
  for (const name of names)
    cell.call(
      `globalThis.${name} = SpreadsheetApp.getActive().getSheetByName("${name}").getDataRange().getValues()`,
    );
  const before = countCalls(cell.run);
  const value: unknown = JSON.parse(String(cell.call(`JSON.stringify(${formula})`)));
  return { value, calls: countCalls(cell.run) - before };
}

const march = (zoneOfDays: string): string =>
  `new Date(${zoneOfDays}[2][0].getTime()), new Date(${zoneOfDays}[4][0].getTime())`;

describe.each([
  'Europe/London',
  'Asia/Kolkata',
  'America/New_York',
  'Pacific/Auckland',
  'Pacific/Honolulu',
])('functions for cells in %s', (timeZone) => {
  let cell: Execution;
  beforeAll(async () => {
    cell = await cellsOf(timeZone);
  });

  test.each([
    [
      'DAYBOOK_HOURS(Log)',
      [
        ['Visit', 2.5 + 3.25 + 4],
        ['Meeting', 1.5 + 0.75],
      ],
    ],
    ['DAYBOOK_HOURS(Log, "", "", "meeting")', 2.25],
    [`DAYBOOK_HOURS(Log, ${march('Log')}, "VISIT")`, 2.5 + 1],
    [
      'DAYBOOK_HOURS(Log, "2026-03-01", "2026-03-31", [["Visit"], ["Meeting"], [""]])',
      [[3.5], [2.25], ['']],
    ],
    [`DAYBOOK_HOURS(Log, ${serial('2026-04-01')}, ${serial('2026-04-30')}, "Visit")`, 2.25 + 4],
    ['DAYBOOK_HOURS(Log, "2027-01-01")', [['', 0]]],
    ['DAYBOOK_DAYS(Log)', 4],
    ['DAYBOOK_DAYS(Log, "2026-03-01", "2026-03-31")', 3],
    ['DAYBOOK_DAYS(Log, "", "", [["Visit", "Meeting"]])', [[3, 2]]],
    ['DAYBOOK_STANDING(Standing, "p25")', [['On course', 2, 3, 'Two of three.']]],
    [
      'DAYBOOK_STANDING(Standing, [["P25"], ["P7"]])',
      [
        ['On course', 2, 3, 'Two of three.'],
        ['At risk', '84 h', '121 h', 'Too few.'],
      ],
    ],
    ['DAYBOOK_NEXT_MILESTONE(Milestones).map(([title]) => title)', ['Open day']],
    ['DAYBOOK_NEXT_MILESTONE(Milestones, 5).map(([title]) => title)', ['Open day', 'Review']],
    ['DAYBOOK_NEXT_MILESTONE(Milestones)[0][1].getTime() === Milestones[3][3].getTime()', true],
  ])('%s', (formula, expected) => {
    expect(worth(cell, formula).value).toEqual(expected);
  });

  test.each([
    'DAYBOOK_HOURS(Plain, "2026-03-01", "2026-03-31", "Visit")',
    'DAYBOOK_DAYS(Plain)',
    'DAYBOOK_STANDING(Standing, "P7")',
    'DAYBOOK_NEXT_MILESTONE(Milestones)',
  ])('%s asks no service anything', (formula) => {
    expect(worth(cell, formula).calls).toBe(0);
  });

  test('only lengths of time shown as a clock make Google say how the clocks stood in 1899', () => {
    expect(worth(cell, 'DAYBOOK_HOURS(Log)').calls).toBeLessThanOrEqual(4);
  });
});

describe('what a function cannot work out it says in the cell', () => {
  test.each([
    ['DAYBOOK_HOURS([["Colour"], ["red"]])', FUNCTION_FAULTS.noColumn('Date')],
    ['DAYBOOK_HOURS(Plain, "soon")', FUNCTION_FAULTS.noDay('soon')],
    ['DAYBOOK_DAYS(Plain, "2026-04-01", "2026-03-01")', FUNCTION_FAULTS.backwards],
    ['DAYBOOK_STANDING(Standing, "P99")', FUNCTION_FAULTS.noClause('P99')],
    ['DAYBOOK_NEXT_MILESTONE(Plain)', FUNCTION_FAULTS.noColumn('Milestone')],
  ])('%s', async (formula, sentence) => {
    const cell = await cellsOf('Europe/London');
    expect(() => worth(cell, formula)).toThrow(sentence);
  });
});

describe('what Google shows while somebody types', () => {
  test.each(Object.entries(FUNCTION_HELP))('%s', (name, { about, parameters }) => {
    const [comment = ''] =
      new RegExp(`/\\*\\*(?:(?!\\*/)[^])*\\*/\\nfunction ${name}\\([^)]*\\)`).exec(code) ?? [];
    expect(comment).toContain(` * ${about}\n`);
    expect(comment).toContain('@customfunction');
    expect(comment).toContain(`function ${name}(${Object.keys(parameters).join(', ')})`);
    for (const [parameter, help] of Object.entries(parameters))
      expect(comment).toContain(`@param {any} ${parameter} ${help}\n`);
    expect(comment).not.toMatch(/<|\{@/);
  });
});
