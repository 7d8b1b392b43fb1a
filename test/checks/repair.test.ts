import { describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { check } from '../../src/checks';
import { repairOf } from '../../src/checks/repair';
import { wordsFor } from '../../src/words/words';
import { readWorkbook } from '../../src/workbook/read';
import { day, sheetsOf } from '../book';

const words = wordsFor('en-GB');
const TODAY = day('2026-06-30');

/** The repairs that are offered for a log, as `place: from → to`. */
function repairs(log: string, more: Readonly<Record<string, string>> = {}): string[] {
  const sheets = sheetsOf({ Log: log, ...more });
  return check(readWorkbook(sheets, clocks), TODAY).flatMap((issue) => {
    const repair = repairOf(issue, sheets, words);
    if (!repair) return [];
    const { sheet, row, column, from, to } = repair;
    return [`${sheet} ${row},${column}: ${from} → ${JSON.stringify(to)}`];
  });
}

describe('a repair', () => {
  test('puts the nearest word of the list in the place of a slip', () => {
    expect(repairs('Date | Hours | Activity\n2026-03-02 | 2 | Meetng')).toEqual([
      'Log 2,3: Meetng → "Meeting"',
    ]);
  });

  test('is not offered where no word is near', () => {
    expect(repairs('Date | Hours | Activity\n2026-03-02 | 2 | Juggling')).toEqual([]);
  });

  test('changes one of several words in a cell, and leaves the others', () => {
    const lists = `List | Code | Name
      activities | visit | Visit
      segments | schools | Schools
      segments | funders | Funders`;
    const contacts =
      'First name | Email | Segments\nAda | ada@example.org | Funders; Schoolz, Funders';
    expect(
      repairs('Date | Hours | Activity', { Lists: lists, Contacts: contacts }).filter((each) =>
        each.startsWith('Contacts'),
      ),
    ).toEqual(['Contacts 2,3: Funders; Schoolz, Funders → "Funders; Schools, Funders"']);
  });

  test('puts the nearest of Daybook’s own words in a column that takes no others', () => {
    const log = 'Date | Hours | Activity | Status\n2026-03-02 | 2 | Meeting | Aproved';
    expect(repairs(log)).toEqual(['Log 2,4: Aproved → "Approved"']);
  });

  test('takes a break of 30 hours for one of 30 minutes', () => {
    const log = 'Date | Start | End | Break | Activity\n2026-03-02 | 09:00 | 12:00 | 30 | Meeting';
    expect(repairs(log)).toEqual([`Log 2,4: 30 → ${JSON.stringify({ serial: 30 / 1440 })}`]);
  });

  test('leaves formulas alone', () => {
    const log = 'Date | Hours | Activity\n2026-03-02 | 2 | ==Meetng';
    expect(repairs(log)).toEqual([]);
  });

  test('is never offered for what only a person can know', () => {
    const log = `Date | Start | End | Activity
      2026-03-02 | 12:00 | 09:00 | Meeting
      2027-03-02 | 09:00 | 10:00 | Meeting
      2026-03-03 | 09:00 | 10:00 | Meeting
      2026-03-03 | 09:00 | 10:00 | Meeting`;
    expect(repairs(log)).toEqual([]);
  });
});
