import { describe, expect, test } from '@jest/globals';
import { found, linesOf, report, type Sheets } from './told';

const SHEETS: Sheets = {
  Lists: `
    List       | Code     | Name
    activities | help     | Help with an application
    activities | visit    | Visit
    places     | home     | Home
    entries    | released | Released
    entries    | lent     | Lent
    entries    | repaid   | Repaid
    vos        | v1       | Navjeevan
    vos        | v2       | Samruddhi
    vos        | v3       | Ujwal`,
  Columns: `
    Sheet  | Column  | Kind  | Chosen from | Personal
    Log    | Group   | code  | Groups      |
    Groups | Id      | id    |             |
    Groups | Name    | text  |             |
    Ledger | Date    | day   |             |
    Ledger | Entry   | code  | entries     |
    Ledger | VO      | code  | vos         |
    Ledger | Amount  | money |             |
    Bids   | Since   | day   |             |
    Bids   | State   | text  |             |
    Bids   | Awarded | money |             |
    People | Name    | text  |             | yes
    People | Joined  | day   |             |`,
  Groups: 'Id | Name\nG1 | Walkers\nG2 | Film Night',
  Measures: `
    Measure    | Count   | Of sheet | Column  | Where                    | Less where
    Hours      | Minutes |          |         |                          |
    For groups | Minutes |          |         | Group is filled          |
    On bids    | Minutes |          |         | Activity = help          |
    Rows       | Rows    |          |         |                          |
    Released   | Sum     | Ledger   | Amount  | Entry = Released         |
    Lent       | Sum     | Ledger   | Amount  | Entry = Lent             |
    Repaid     | Sum     | Ledger   | Amount  | Entry = Repaid           |
    Left       | Sum     | Ledger   | Amount  | Entry = Released, Repaid | Entry = Lent
    Awarded    | Sum     | Bids     | Awarded | State = won              |
    Won        | Rows    | Bids     |         | State = won              |
    Decided    | Rows    | Bids     |         |                          |
    Last bid   | Latest day | Bids  | Since   |                          |
    Joined     | Rows    | People   | Joined  |                          |`,
  Log: `
    Date       | Hours | Activity | Place | Group
    2026-02-10 | 8     | visit    | home  | G1
    2026-03-02 | 3     | help     | home  | G1
    2026-03-03 | 1     | visit    | home  | G2
    2026-03-04 | 4     | help     | home  |`,
  Ledger: `
    Date       | Entry    | VO | Amount
    2025-11-30 | Released | v1 | 100
    2026-02-01 | Released | v1 | 400
    2026-02-02 | Lent     | v1 | 375
    2026-03-03 | Repaid   | v1 | 40.50
    2026-03-04 | Released | v3 | 50
    2026-03-05 | Lent     |    | 7
    2026-04-01 | Released | v2 | 300`,
  Bids: `
    Since      | State | Awarded
    2026-03-10 | won   | 1000
    2026-03-11 | lost  |
    2026-03-12 | lost  |`,
  People: 'Name | Joined\nMrs Secret | 2026-03-01',
};

const TODAY = '2026-04-30';

/** A report with one section, such as `Totals | Hours`. */
function withSection(section: string, noNames = 'no'): Sheets {
  const [kind, of] = section.split(' | ');
  return {
    ...SHEETS,
    Reports: `Report | Title | How often | No names\ninner | Inner report | month | ${noNames}`,
    Sections: `Report | Section | Heading | Of\ninner | ${kind} | Heading | ${of}`,
  };
}

const printed = (section: string, noNames?: string): string[] =>
  linesOf(report(found(withSection(section, noNames), TODAY), '2026-03')).slice(2);

describe('measures side by side', () => {
  test('have a line for each holder, in the order of their list, with what is older than the contract', () => {
    expect(printed('Side by side | Released, Lent, Repaid, Left, Lent ÷ Released by VO')).toEqual([
      'Up to 31 March 2026',
      'VO | Released | Lent | Repaid | Left | Lent ÷ Released',
      'Navjeevan | £500.00 | £375.00 | £40.50 | £165.50 | 75 %',
      'Ujwal | £50.00 | £0.00 | £0.00 | £50.00 | 0 %',
      'Not said | £0.00 | £7.00 | £0.00 | −£7.00 | –',
      'Total | £550.00 | £382.00 | £40.50 | £208.50 | 69 %',
    ]);
  });

  test('may have a line for each word of a text', () => {
    expect(printed('Side by side | Awarded by State').slice(1)).toEqual([
      'State | Awarded',
      'won | £1,000.00',
      'Total | £1,000.00',
    ]);
  });

  test('name nobody', () => {
    expect(printed('Side by side | Joined by Name')).toEqual([
      'Left out here: each line would be about one person.',
    ]);
  });
});

describe('one measure for each unit of another', () => {
  test.each([
    ['money for an hour', 'Awarded ÷ On bids', '£142.86 an hour'],
    ['a share of the same kind', 'Won ÷ Decided', '33 %'],
    ['a share of time', 'On bids ÷ Hours', '88 %'],
    ['time for each', 'Hours ÷ Rows', '2 h 40 min'],
    ['how many in an hour', 'Won ÷ On bids', '0.1 an hour'],
    ['of nothing', 'Hours ÷ Joined', '8 h'],
  ])('%s', (_, of, figure) => {
    expect(printed(`Totals | ${of}`)[2]?.split(' | ').slice(0, 2)).toEqual([of, figure]);
  });

  test('has none where there is no unit', () => {
    expect(printed('Totals | Lent ÷ Awarded')[2]).toBe('Lent ÷ Awarded | 1 % | – | 38 %');
  });

  test('of people is not told to readers who may not know them', () => {
    expect(printed('Totals | Hours ÷ Joined', 'yes')[2]).toBe('Hours ÷ Joined | – | – | –');
  });
});

test('totals of one measure are told entry by entry, beside the time before', () => {
  expect(printed('Totals | For groups by Group')).toEqual([
    'March 2026 in numbers',
    'Group | March 2026 | February 2026 | Since the start',
    'Walkers | 3 h | 8 h | 11 h',
    'Film Night | 1 h | 0 h | 1 h',
    'Total | 4 h | 8 h | 12 h',
  ]);
});

test.each([
  ['Side by side | Released, Lent', 'missing'],
  ['Side by side | Released by Weather', 'unknown-column'],
  ['Side by side | Released, Hours by VO', 'unknown-column'],
  ['Side by side | Released by Date', 'wrong-kind'],
  ['Totals | Awarded ÷ Hors', 'unknown-measure'],
  ['Totals | Awarded ÷ Last bid', 'wrong-kind'],
  ['Totals | Released, Lent by VO', 'not-fitting'],
])('%s is told: %s', (section, fault) => {
  const { issues } = found(withSection(section), TODAY);
  expect(issues.filter(({ code }) => code === 'daybook/section-unreadable')).toMatchObject([
    { place: { cell: 'D2' }, facts: { fault } },
  ]);
});
