import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../scripts/host/host';
import type { Project } from '../../scripts/host/project';
import { hostOver, NOON } from './script';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const SCRIPT = `
  function monthly() {
    ScriptApp.newTrigger('mail').timeBased().onMonthDay(1).atHour(6).inTimezone('Europe/London').create();
  }
  function yearly31() { ScriptApp.newTrigger('mail').timeBased().onMonthDay(31).atHour(6).create(); }
  function weekly() {
    ScriptApp.newTrigger('mail').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create();
  }
  function daily() { ScriptApp.newTrigger('mail').timeBased().everyDays(1).atHour(0).nearMinute(30).create(); }
  function hourly() { ScriptApp.newTrigger('mail').timeBased().everyHours(2).create(); }
  function once() { ScriptApp.newTrigger('mail').timeBased().after(90 * 60000).create(); }
  function often() { ScriptApp.newTrigger('mail').timeBased().everyMinutes(30).create(); }
  function never() { ScriptApp.newTrigger('mail').timeBased().atHour(1).create(); }
  function edits() { ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function twenty() { for (let i = 0; i < 20; i++) hourly(); }
  function list() {
    return ScriptApp.getProjectTriggers().map((trigger) =>
      [trigger.getHandlerFunction(), String(trigger.getEventType()), String(trigger.getTriggerSource())].join());
  }
  function stop() { for (const trigger of ScriptApp.getUserTriggers(SpreadsheetApp.getActive())) ScriptApp.deleteTrigger(trigger); }
  function mail(e) { console.log(JSON.stringify(e)); }
  function seen(e) { console.log([e.authMode, e.value, e.range.getA1Notation(), typeof e.triggerUid].join()); }
  function fails() { throw new Error('x'); }
`;

const when = (host: Host, until: number): string[] =>
  host.moveClock(until).map(({ started }) => new Date(started).toISOString());

describe('a clock trigger goes off', () => {
  test('each month, in the hour asked for where it was asked for', async () => {
    const host = await hostOver(SCRIPT);
    host.start('monthly');
    const times = when(host, NOON + 100 * DAY);
    expect(times.map((time) => time.slice(0, 13))).toEqual([
      '2026-04-01T05',
      '2026-05-01T05',
      '2026-06-01T05',
    ]);
    expect(new Set(times.map((time) => time.slice(14, 16))).size).toBe(1);
  });

  test('only in months that have the day', async () => {
    const host = await hostOver(SCRIPT);
    host.start('yearly31');
    expect(when(host, NOON + 100 * DAY).map((time) => time.slice(0, 10))).toEqual([
      '2026-03-31',
      '2026-05-31',
    ]);
  });

  test('each week on its day', async () => {
    const host = await hostOver(SCRIPT);
    host.start('weekly');
    expect(when(host, NOON + 15 * DAY).map((time) => time.slice(0, 13))).toEqual([
      '2026-03-09T08',
      '2026-03-16T08',
    ]);
  });

  test('each day near its minute', async () => {
    const host = await hostOver(SCRIPT);
    host.start('daily');
    const minutes = when(host, NOON + 3 * DAY).map((time) => Number(time.slice(14, 16)));
    expect(minutes).toHaveLength(3);
    for (const minute of minutes) expect(Math.abs(minute - 30)).toBeLessThanOrEqual(15);
  });

  test('every so many hours', async () => {
    const host = await hostOver(SCRIPT);
    host.start('hourly');
    expect(when(host, NOON + 7 * HOUR)).toHaveLength(3);
  });

  test('once, and stays there until it is deleted', async () => {
    const host = await hostOver(SCRIPT);
    host.start('once');
    expect(when(host, NOON + HOUR)).toEqual([]);
    expect(when(host, NOON + 9 * DAY)).toEqual(['2026-03-03T13:30:00.000Z']);
    expect(host.ask('list')).toEqual(['mail,CLOCK,CLOCK']);
    host.start('stop');
    expect(host.ask('list')).toEqual([]);
  });

  test('with an event that says when, and with no window', async () => {
    const host = await hostOver(SCRIPT);
    host.start('once');
    const [run] = host.moveClock(NOON + DAY);
    expect(run?.hasUi).toBe(false);
    expect(JSON.parse(run?.log[0] ?? '')).toEqual({
      ...{ authMode: 'FULL', year: 2026, month: 3, 'day-of-month': 3, 'day-of-week': 2 },
      ...{ 'week-of-year': 10, hour: 13, minute: 30, second: 0, timezone: 'UTC', triggerUid: '1' },
    });
  });

  test('as whoever made it, whoever is there', async () => {
    const host =
      await hostOver(`function whoAmI() { console.log(Session.getEffectiveUser().getEmail()); }
      function make() { ScriptApp.newTrigger('whoAmI').timeBased().after(1000).create(); }`);
    host.start('make');
    host.world.user = { email: 'other@example.org', locale: 'en' };
    const [run] = host.moveClock(NOON + DAY);
    expect(run?.log).toEqual(['coordinator@example.org']);
  });

  test('and what it fails with harms nobody', async () => {
    const host = await hostOver(`${SCRIPT}
      function make() { ScriptApp.newTrigger('fails').timeBased().after(1000).create(); }`);
    host.start('make');
    expect(host.moveClock(NOON + DAY).map(({ failure }) => String(failure?.error))).toEqual([
      'Error: x',
    ]);
  });

  test('not where there is no recurrence', async () => {
    const host = await hostOver(SCRIPT);
    expect(() => host.start('never')).toThrow('recurrence');
  });
});

test('an installed trigger is told of edits, with full rights', async () => {
  const host = await hostOver(SCRIPT, { Log: 'a' });
  host.start('edits');
  const [run] = host.type({ sheet: 'Log', row: 1, column: 1, texts: [['b']] });
  expect(run?.log).toEqual(['FULL,b,A1,string']);
});

describe('how many triggers there may be', () => {
  const addOn: Project = { code: SCRIPT, isAddOn: true };

  test('an add-on has one of each kind in a document', async () => {
    const host = await hostOver(addOn);
    host.start('monthly');
    expect(() => host.start('daily')).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    host.start('edits');
    host.world.user = { email: 'other@example.org', locale: 'en' };
    host.start('daily');
    expect(host.ask('list')).toEqual(['mail,CLOCK,CLOCK']);
  });

  test('an add-on is not woken more than once an hour', async () => {
    const host = await hostOver(addOn);
    expect(() => host.start('often')).toThrow('at most once an hour');
    (await hostOver(SCRIPT)).start('often');
  });

  test('a script has twenty', async () => {
    const host = await hostOver(SCRIPT);
    host.start('twenty');
    expect(() => host.start('once')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });
});
