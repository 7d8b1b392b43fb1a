import { describe, expect, test } from '@jest/globals';
import { told } from './script';

describe('Utilities', () => {
  // RFC 4648 §10, RFC 1321, FIPS 180-2 and RFC 4231 say what comes out.
  test.each<[expression: string, value: unknown]>([
    ['Utilities.base64Encode("")', ''],
    ['Utilities.base64Encode("f")', 'Zg=='],
    ['Utilities.base64Encode("fo")', 'Zm8='],
    ['Utilities.base64Encode("foo")', 'Zm9v'],
    ['Utilities.base64Encode("foobar")', 'Zm9vYmFy'],
    ['Utilities.base64Encode([-1, -2, 127])', '//5/'],
    ['Utilities.base64EncodeWebSafe([-1, -2, 127])', '__5_'],
    ['Utilities.base64Decode("Zm9v")', [102, 111, 111]],
    ['Utilities.base64Decode("//5/")', [-1, -2, 127]],
    ['Utilities.base64DecodeWebSafe("__5_")', [-1, -2, 127]],
    ['Utilities.newBlob(Utilities.base64Decode("4KSo")).getDataAsString()', 'न'],
    [
      'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc")',
      [-112, 1, 80, -104, 60, -46, 79, -80, -42, -106, 63, 125, 40, -31, 127, 114],
    ],
    [
      'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").slice(0, 4)',
      [-70, 120, 22, -65],
    ],
    [
      'Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe").slice(0, 4)',
      [91, -36, -63, 70],
    ],
    ['Utilities.getUuid().length', 36],
    [
      'Utilities.formatString("%s: %05.1f|%-4d|%4d|%%", "x", 3.14159, 7, 42)',
      'x: 003.1|7   |  42|%',
    ],
    ['Utilities.formatString("%05d %+d", 42, 7)', '00042 +7'],
    [
      'Utilities.parseCsv("a,b\\n\\"c,\\"\\"d\\"\\"\\",\\r\\n")',
      [
        ['a', 'b'],
        ['c,"d"', ''],
      ],
    ],
    ['Utilities.parseCsv("a;b", ";")', [['a', 'b']]],
    ['Utilities.newBlob("<p>", "text/html", "a.html").getContentType()', 'text/html'],
    ['Utilities.newBlob("é").getBytes()', [-61, -87]],
    [
      'Utilities.newBlob("x").setName("a.csv").setContentTypeFromExtension().getContentType()',
      'text/csv',
    ],
    ['Utilities.ungzip(Utilities.gzip(Utilities.newBlob("abc"))).getDataAsString()', 'abc'],
    [
      'Utilities.unzip(Utilities.zip([Utilities.newBlob("x", "text/plain", "a.txt")])).map((file) => file.getName() + file.getDataAsString())',
      ['a.txtx'],
    ],
    ['Utilities.formatDate(new Date(0), "Asia/Kolkata", "yyyy-MM-dd HH:mm")', '1970-01-01 05:30'],
  ])('%s', async (expression, value) => {
    expect(await told(expression)).toEqual(value);
  });

  test.each([
    ['Utilities.base64Decode("*")', 'Could not decode string.'],
    ['Utilities.sleep(300001)', 'Invalid argument: 300001'],
    [
      'Utilities.formatDate("2026", "UTC", "yyyy")',
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      'Utilities.computeDigest("MD5", "abc")',
      "The parameters (String,String) don't match the method signature for Utilities.computeDigest.",
    ],
  ])('%s is refused', async (expression, message) => {
    await expect(told(expression)).rejects.toThrow(message);
  });
});

describe('time', () => {
  test('passes while a script sleeps', async () => {
    expect(
      await told(
        '(() => { const at = Date.now(); Utilities.sleep(1500); return Date.now() - at; })()',
      ),
    ).toBe(1500);
  });

  test.each([
    ['FULL', 360_000],
    ['LIMITED', 30_000],
    ['CUSTOM_FUNCTION', 30_000],
  ] as const)(
    'in mode %s is up after %i milliseconds, whatever the script catches',
    async (authMode, limit) => {
      const napping = (milliseconds: number) =>
        told(
          `(() => { for (let left = ${milliseconds}; left > 0; left -= 1000) try { Utilities.sleep(1000); } catch {}
          Utilities.getUuid(); return 'done'; })()`,
          '',
          { authMode },
        );
      expect(await napping(limit)).toBe('done');
      await expect(napping(limit + 2000)).rejects.toThrow('Exceeded maximum execution time');
    },
  );
});

test('what a script says to itself is kept', async () => {
  const log = await told(`(() => {
    Logger.log('%s of %s', 1, 2);
    Logger.log({ a: 1 });
    return Logger.getLog();
  })()`);
  expect(log).toBe('1 of 2\n{"a":1}\n');
});
