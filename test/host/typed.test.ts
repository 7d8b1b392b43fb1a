import { describe, expect, test } from '@jest/globals';
import { BLANK, type HostCell } from '../../scripts/host/book/book';
import { displayed } from '../../scripts/host/book/display';
import { typed } from '../../scripts/host/book/typed';

/** What is typed | what the cell then holds | as it is shown | and where, if not everywhere. */
const TABLE = `
  School visit            | "School visit"       | School visit
  5                       | 5                    | 5
  -5                      | -5                   | -5
  +5                      | 5                    | 5
  007                     | 7                    | 7
  1.50                    | 1.5                  | 1.5
  1,234                   | 1234                 | 1,234
  7e30                    | 7e30                 | 7.00E+30
  12.5%                   | 0.125                | 12.50%
  50%                     | 0.5                  | 50%
  £1,234.50               | 1234.5               | £1,234.50           | en_GB
  ₹5                      | 5                    | ₹5                  | mr_IN
  €5                      | 5                    | 5
  1 1/2                   | "1 1/2"              | 1 1/2
  '007                    | "007"                | 007
  '=1+1                   | "=1+1"               | =1+1
  true                    | true                 | TRUE
  False                   | false                | FALSE
  2026-03-31              | 46112                | 2026-03-31
  31/3/2026               | 46112                | 31/03/2026          | en_GB
  31/3/2026               | 46112                | 31/03/2026          | en_IN
  31/3/2026               | 46112                | 31-03-2026          | mr_IN
  31/3/2026               | "31/3/2026"          | 31/3/2026           | en_US
  3/31/2026               | 46112                | 3/31/2026           | en_US
  3/31/2026               | "3/31/2026"          | 3/31/2026           | en_GB
  31.3.2026               | 46112                | 31.03.2026          | de_DE
  1/2                     | 46054                | 01/02/2026          | en_GB
  1/2                     | 46024                | 1/2/2026            | en_US
  1-2                     | 46054                | 01/02/2026          | en_GB
  31/3/26                 | 46112                | 31/03/2026          | en_GB
  29/2/2026               | "29/2/2026"          | 29/2/2026           | en_GB
  31 March 2026           | 46112                | 31 Mar 2026         | en_GB
  31-Mar-26               | 46112                | 31 Mar 2026         | en_GB
  March 31, 2026          | 46112                | 31 Mar 2026         | en_US
  May 5                   | 46147                | 5 May               | en_GB
  March 2026              | 46082                | March 2026          | en_GB
  May                     | "May"                | May
  1/1/1900                | 2                    | 01/01/1900          | en_GB
  30/12/1899              | 0                    | 30/12/1899          | en_GB
  13:30                   | 0.5625               | 13:30:00
  1:30 pm                 | 0.5625               | 13:30:00
  12:15am                 | 0.010416666666666666 | 0:15:00
  26:30                   | 1.1041666666666667   | 26:30:00
  100:00                  | 4.166666666666667    | 100:00:00
  2026-03-31 13:30        | 46112.5625           | 2026-03-31 13:30:00
  31/3/2026 13:30         | 46112.5625           | 31/03/2026 13:30:00 | en_GB
  1,5                     | 1.5                  | 1,5                 | de_DE
  1.5                     | 46143                | 01.05.2026          | de_DE
`;

const LOCALES = ['en_GB', 'en_US', 'en_IN', 'mr_IN'];

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part.trim()))
  .flatMap(([text = '', value = '', shown = '', only]) =>
    (only ? [only] : LOCALES).map((locale) => [text, locale, value, shown] as const),
  );

test.each(rows)('%s, typed in %s, is %s, shown as %s', (text, locale, value, shown) => {
  const cell = typed(text, BLANK, { locale, year: 2026 });
  expect(cell.value).toBe(JSON.parse(value));
  expect(displayed(cell, locale)).toBe(shown);
});

describe('a cell that has a format', () => {
  const into = (text: string, format: string) =>
    typed(text, { ...BLANK, format }, { locale: 'en_GB', year: 2026 });

  test.each([
    ['007', '@', '007', '@'],
    ['31/3/2026', '@', '31/3/2026', '@'],
    ['12%', '0.00', 0.12, '0.00'],
    ['31/3/2026', 'd mmm', 46_112, 'd mmm'],
    ['31/3/2026', '0.00', 46_112, 'dd/mm/yyyy'],
    ['5', 'd mmm', 5, 'd mmm'],
    ['', '0.00', null, '0.00'],
  ])('%s in %s is %j in %s', (text, format, value, after) => {
    expect(into(text, format)).toMatchObject({ value, format: after });
  });

  test('and is formatted as text takes a formula all the same', () => {
    expect(into('=1+1', '@').formula).toBe('=1+1');
  });
});

test.each([
  ['=1+1', '=1+1'],
  ['+1+1', '=+1+1'],
  ['-A1', '=-A1'],
])('%s begins a formula', (text, formula) => {
  expect(typed(text, BLANK, { locale: 'en_GB', year: 2026 })).toMatchObject({
    ...{ formula, value: '#NAME?' },
  });
});

test('white space before an equals sign keeps it text', () => {
  const cell: HostCell = typed('   =SUM(1,2)', BLANK, { locale: 'en_GB', year: 2026 });
  expect(cell).toMatchObject({ value: '   =SUM(1,2)', formula: '' });
});
