import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatDate } from '../../scripts/host/book/time';
import { told } from './script';

/** Written by Java 17: `new SimpleDateFormat(pattern, Locale.ENGLISH)` in each zone. */
const LINES = readFileSync('test/host/java-dates.txt', 'utf8').trim().split('\n');

test('dates are formatted as Java formats them', () => {
  expect(LINES.length).toBeGreaterThan(300);
  const ours = LINES.map((line) => {
    const [zone = '', instant = '', pattern = ''] = line.split('|');
    const shown = formatDate(Number(instant), zone, pattern, 'java');
    return [zone, instant, pattern, shown].join('|');
  });
  expect(ours).toEqual(LINES);
});

describe('what Java refuses, Utilities.formatDate does too', () => {
  test.each([
    ['n', "Illegal pattern character 'n'"],
    ["'x", 'Unterminated quote'],
    ['XXXX', 'invalid ISO 8601 format: length=4'],
  ])('%s', async (pattern, message) => {
    const asked = told(`Utilities.formatDate(new Date(0), 'UTC', ${JSON.stringify(pattern)})`);
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'Exception', message }));
  });
});
