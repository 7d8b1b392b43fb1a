import { describe, expect, test } from '@jest/globals';
import { told } from './script';

const within = (timeZone: string, expression: string) =>
  told(expression, { code: '', manifest: { timeZone } });

const iso = (of: string) => `new Date(${of}).toISOString()`;

describe('a script’s own clock', () => {
  // What IANA has for each zone; summer time began in the United States on 8 March 2026.
  test.each([
    ['Europe/London', iso('2026, 5, 1, 12'), '2026-06-01T11:00:00.000Z'],
    ['Asia/Kolkata', iso('2026, 5, 1, 12'), '2026-06-01T06:30:00.000Z'],
    ['America/New_York', iso('2026, 2, 8, 3'), '2026-03-08T07:00:00.000Z'],
    ['Pacific/Auckland', iso('2026, 0, 1'), '2025-12-31T11:00:00.000Z'],
    ['America/New_York', iso("'2023-02-26'"), '2023-02-26T00:00:00.000Z'],
    ['America/New_York', iso("'02/26/2023'"), '2023-02-26T05:00:00.000Z'],
    ['America/New_York', iso("'2023-02-26T10:00:00'"), '2023-02-26T15:00:00.000Z'],
    ['America/New_York', iso("'2023-02-26T10:00:00Z'"), '2023-02-26T10:00:00.000Z'],
    ['America/New_York', iso("'26 Feb 2023 10:00:00 +0530'"), '2023-02-26T04:30:00.000Z'],
    ['Asia/Kolkata', 'new Date(0).getHours() * 60 + new Date(0).getMinutes()', 330],
    ['America/New_York', 'new Date(0).getDate() + "/" + new Date(0).getDay()', '31/3'],
    ['America/New_York', 'new Date(0).getTimezoneOffset()', 300],
    [
      'Asia/Kolkata',
      'String(new Date(0))',
      'Thu Jan 01 1970 05:30:00 GMT+0530 (India Standard Time)',
    ],
    ['Asia/Kolkata', 'new Date(0).toDateString()', 'Thu Jan 01 1970'],
    ['Europe/London', 'new Date(Date.UTC(2026, 5, 1)).toLocaleTimeString("en-GB")', '01:00:00'],
    [
      'Europe/London',
      '(() => { const day = new Date(2026, 2, 28, 12); day.setDate(29); return day.toISOString(); })()',
      '2026-03-29T11:00:00.000Z',
    ],
    [
      'Europe/London',
      '[new Date() instanceof Date, new Date().constructor === Date, typeof Date()]',
      [true, true, 'string'],
    ],
    ['Europe/London', '[new Date("x").getTime(), new Date(NaN).getFullYear()]', [null, null]],
  ])('in %s, %s is %j', async (timeZone, expression, value) => {
    expect(await within(timeZone, expression)).toEqual(value);
  });

  test('knows the sun’s time of 1899, as engines of JavaScript do', async () => {
    expect(await within('America/New_York', 'new Date(Date.UTC(1880, 0, 1)).getMinutes()')).toBe(3);
  });
});
