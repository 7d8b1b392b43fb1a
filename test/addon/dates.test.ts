import { beforeAll, describe, expect, test } from '@jest/globals';
import { clocks } from '../../scripts/clocks';
import { bookFrom } from '../../scripts/host/book/load';
import { formatDate, type History } from '../../scripts/host/book/time';
import type { Execution } from '../../scripts/host/execution';
import { openHost } from '../../scripts/host/host';
import { countCalls } from '../../scripts/host/run';
import type { Day } from '../../src/model/day';
import { type Cell, isMoment } from '../../src/workbook/cell';
import type { WorkbookGateway } from '../../src/workbook/sheet';
import { day } from '../book';
import { theParts } from './bundles';
import { gatewayIn } from './gateway-in-host';

const ZONES = ['Europe/London', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland'] as const;
const HISTORIES: readonly History[] = ['java', 'iana'];
const PLACES = ZONES.flatMap((zone) => HISTORIES.map((history) => [zone, history] as const));

let code: string;
beforeAll(async () => {
  code = await theParts();
});

/** A run of the script over cells of a spreadsheet, whose own clock is in another time zone or is not to be asked. */
async function executionOver(
  cells: readonly (readonly Cell[])[],
  timeZone: string,
  history: History,
  scriptZone?: string,
): Promise<Execution> {
  const sheet = { name: 'Days', cells, formulas: new Set<number>(), merges: [] };
  const project = { code, manifest: { timeZone: scriptZone ?? 'Etc/UTC' } };
  const execution = (await openHost(bookFrom([sheet], { timeZone, history }), project)).execution();
  if (scriptZone) return execution;
  // Whatever asks the script's own clocks would be wrong in every spreadsheet of another time zone.
  execution.call(`(() => {
    for (const name of Object.getOwnPropertyNames(Date.prototype))
      if (/^(get|set)(?!UTC|Time$)|^to(Locale|Date|Time)/.test(name))
        Date.prototype[name] = () => { throw new Error(name + ' asks the script’s time zone'); };
  })()`);
  return execution;
}

async function throughGoogle(
  serials: readonly number[],
  timeZone: string,
  history: History,
): Promise<number[]> {
  const cells = serials.map((serial) => [{ serial }]);
  return readBy(gatewayIn(await executionOver(cells, timeZone, history)));
}

async function readBy(gateway: WorkbookGateway): Promise<number[]> {
  const [sheet] = await gateway.read();
  return (sheet?.cells ?? []).map(([cell = null]) => {
    if (!isMoment(cell)) throw new Error(`not a moment: ${JSON.stringify(cell)}`);
    return cell.serial;
  });
}

const inSeconds = (serials: readonly number[]): number[] =>
  serials.map((serial) => Math.round(serial * 86_400));

const range = (count: number, item: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => item(index));

describe.each(PLACES)('cells of a spreadsheet in %s (%s)', (zone, history) => {
  test.each<[string, readonly number[]]>([
    ['days of three years', range(1096, (index) => 45_658 + index)],
    ['days of long ago', [2, 3, 100, 5000, 20_000, 25_569, 30_000]],
    ['times of day, to the minute', range(1440, (index) => index / 1440)],
    ['hours', [0.25, 1, 1.25, 26.5 / 24, 2, 49 / 24, 100 / 24, 1000 / 24]],
    ['days with a time', range(1096, (index) => 45_658 + index + (12 * 60 + (index % 600)) / 1440)],
  ])('%s come through', async (_, serials) => {
    expect(inSeconds(await throughGoogle(serials, zone, history))).toEqual(inSeconds(serials));
  });

  test('whole days are whole', async () => {
    const days = range(400, (index) => 45_900 + index);
    expect(await throughGoogle(days, zone, history)).toEqual(days);
  });

  test('come through for a few questions, however many they are', async () => {
    const questions = async (count: number) => {
      const cells = range(count, (index) => 46_000 + (index % 365)).map((serial) => [{ serial }]);
      const execution = await executionOver(cells, zone, history);
      await gatewayIn(execution).read();
      return countCalls(execution.run);
    };
    const few = await questions(365);
    expect(few).toBeLessThan(70);
    expect(await questions(3650)).toBe(few);
  });
});

describe.each(PLACES)('a spreadsheet in %s (%s)', (zone, history) => {
  const SERIALS = [2, 5000, 0, 0.5, 0.75, 1.25, 1000 / 24, 46_000, 46_112.5, 46_203.999];

  test.each(ZONES)('is read and written the same by a script in %s', async (scriptZone) => {
    const cells = SERIALS.map((serial) => [{ serial }]);
    const gateway = gatewayIn(await executionOver(cells, zone, history, scriptZone));
    expect(inSeconds(await readBy(gateway))).toEqual(inSeconds(SERIALS));
    await gateway.write([{ change: 'replace', sheet: 'Days', cells: [...cells].reverse() }]);
    expect(inSeconds(await readBy(gateway))).toEqual(inSeconds([...SERIALS].reverse()));
  });
});

describe('the clocks of a place', () => {
  const [first, last] = [day('2024-01-01'), day('2028-12-31')];
  const inHost = async (timeZone: string): Promise<unknown> => {
    const execution = await executionOver([], 'Asia/Kolkata', 'java');
    const told = execution.call(
      `JSON.stringify(parts.clocksOf(parts.newZones())(${JSON.stringify(timeZone)}, ${first}, ${last}) ?? null)`,
    );
    return JSON.parse(String(told));
  };

  test.each([
    ...ZONES,
    'Africa/Casablanca',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
    'Africa/Abidjan',
  ])('change in %s when the command line says so', async (zone) => {
    expect(await inHost(zone)).toEqual(clocks(zone, first, last));
  });

  test('are not known where there is no such place, whatever Google answers', async () => {
    expect(await inHost('Europe/Lodnon')).toBeNull();
    const host = await openHost(bookFrom([]), code);
    const execution = host.execution({
      failures: { 'Utilities.formatDate': 'Invalid argument: timeZone' },
    });
    expect(execution.call('parts.newZones()("Europe/Lodnon").isReal()')).toBe(false);
  });

  test('say what day it is', async () => {
    const execution = await executionOver([], 'UTC', 'java');
    const today = (zone: string): Day =>
      execution.call(
        `parts.todayIn(parts.newZones()("${zone}"), ${Date.UTC(2026, 2, 31, 23, 30)})`,
      ) as Day;
    expect(today('Europe/London')).toBe(day('2026-04-01'));
    expect(today('America/New_York')).toBe(day('2026-03-31'));
    expect(today('Pacific/Auckland')).toBe(day('2026-04-01'));
  });
});

/** Made with Java 17: SimpleDateFormat("yyyy-MM-dd HH:mm:ss") in each time zone. */
const JAVA = `
Europe/London | 1890-01-01 00:00:00 | 1899-12-30 00:00:00 | 1900-01-01 00:00:00 | 1900-04-15 00:53:20 | 1970-01-01 01:00:00 | 2026-01-01 00:00:00 | 2026-07-02 14:46:40
Asia/Kolkata | 1890-01-01 05:30:00 | 1899-12-30 05:30:00 | 1900-01-01 05:21:10 | 1900-04-15 06:14:30 | 1970-01-01 05:30:00 | 2026-01-01 05:30:00 | 2026-07-02 19:16:40
America/New_York | 1889-12-31 19:00:00 | 1899-12-29 19:00:00 | 1899-12-31 19:00:00 | 1900-04-14 19:53:20 | 1969-12-31 19:00:00 | 2025-12-31 19:00:00 | 2026-07-02 09:46:40
Pacific/Auckland | 1890-01-01 12:00:00 | 1899-12-30 12:00:00 | 1900-01-01 11:30:00 | 1900-04-15 12:23:20 | 1970-01-01 12:00:00 | 2026-01-01 13:00:00 | 2026-07-03 01:46:40
Africa/Abidjan | 1890-01-01 00:00:00 | 1899-12-30 00:00:00 | 1899-12-31 23:43:52 | 1900-04-15 00:37:12 | 1970-01-01 00:00:00 | 2026-01-01 00:00:00 | 2026-07-02 13:46:40
Foo/Bar | 1890-01-01 00:00:00 | 1899-12-30 00:00:00 | 1900-01-01 00:00:00 | 1900-04-15 00:53:20 | 1970-01-01 00:00:00 | 2026-01-01 00:00:00 | 2026-07-02 13:46:40`;
const INSTANTS = [-2524521600e3, -2209161600e3, -2208988800e3, -22e11, 0, 1767225600e3, 1783e9];

test.each(
  JAVA.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('the host formats instants in %s as Java does', (zone = '', ...walls) => {
  const told = INSTANTS.map((instant) => formatDate(instant, zone, 'yyyy-MM-dd HH:mm:ss', 'java'));
  expect(told).toEqual(walls);
});
