import { describe, expect, test } from '@jest/globals';
import type { Execution } from '../../scripts/host/execution';
import { hostOver } from './script';

const SCRIPT = `
  var lock = () => LockService.getDocumentLock();
  function careless() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const last = sheet.getLastRow();
    sheet.getRange(last + 1, 1).setValue('row');
  }
  function careful() {
    if (!lock().tryLock(1000)) return 'busy';
    careless();
    SpreadsheetApp.flush();
    lock().releaseLock();
    return 'done';
  }
  function wait(milliseconds) { lock().waitLock(milliseconds); }
  function flushing() { careless(); SpreadsheetApp.flush(); careless(); SpreadsheetApp.flush(); }
`;

describe('two runs that meet', () => {
  test('lose a row where nobody holds a lock', async () => {
    const host = await hostOver(SCRIPT, { Log: 'first' });
    host.start('careless', {
      meetings: { 'Sheet.getRange': () => host.start('careless') },
    });
    expect(host.book.sheets[0]?.cells.map(([cell]) => cell?.value)).toEqual(['first', 'row']);
  });

  test('lose none where they do', async () => {
    const host = await hostOver(SCRIPT, { Log: 'first' });
    let other: unknown;
    host.start('careful', {
      meetings: {
        'Sheet.getRange': () => {
          other = host.ask('careful');
        },
      },
    });
    expect(other).toBe('busy');
    expect(host.ask('careful')).toBe('done');
    expect(host.book.sheets[0]?.cells.map(([cell]) => cell?.value)).toEqual([
      'first',
      'row',
      'row',
    ]);
  });

  test('wait for as long as they say, and no longer', async () => {
    const host = await hostOver(SCRIPT);
    const holder = host.execution();
    holder.call('lock().tryLock(0)');
    const before = host.world.clock.now();
    expect(() => host.ask('wait', 5000)).toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(host.world.clock.now() - before).toBe(5000);
    holder.end();
    host.ask('wait', 5000);
  });
});

describe('a lock', () => {
  test.each<[string, unknown]>([
    ['[lock().tryLock(0), lock().tryLock(10), lock().hasLock()]', [true, true, true]],
    ['[lock().tryLock(-1), lock().hasLock()]', [false, false]],
    ['(() => { lock().tryLock(0); lock().releaseLock(); return lock().hasLock(); })()', false],
    ['(() => { lock().tryLock(0); return LockService.getScriptLock().hasLock(); })()', false],
  ])('%s is %j', async (expression, value) => {
    const running = (await hostOver(SCRIPT)).execution();
    expect(JSON.parse(String(running.call(`JSON.stringify(${expression})`)))).toEqual(value);
  });

  test('waits for nobody whose patience is below nothing', async () => {
    const host = await hostOver(SCRIPT);
    expect(() => host.ask('wait', -100)).toThrow('Lock timeout');
  });

  test('of a user keeps nobody else out', async () => {
    const host = await hostOver(SCRIPT);
    const mine: Execution = host.execution();
    expect(mine.call('LockService.getUserLock().tryLock(0)')).toBe(true);
    const theirs = host.execution({ user: { email: 'other@example.org', locale: 'en' } });
    expect(theirs.call('LockService.getUserLock().tryLock(0)')).toBe(true);
  });

  test('falls when the run ends, though it failed', async () => {
    const host = await hostOver(
      `${SCRIPT} function fails() { lock().tryLock(0); throw new Error('x'); }`,
    );
    expect(() => host.start('fails')).toThrow('x');
    expect(host.world.locks.size).toBe(0);
  });
});

describe('Google can be made to fail', () => {
  test('at every call of a method, or at one of them', async () => {
    const host = await hostOver(SCRIPT, { Log: 'first' });
    const message = 'Service Spreadsheets timed out while accessing document with id x.';
    expect(() => host.start('careless', { failures: { 'Range.setValue': message } })).toThrow(
      message,
    );
    const second = { 'SpreadsheetApp.flush': { nth: 2, message } };
    expect(() => host.start('flushing', { failures: second })).toThrow(message);
    expect(host.book.sheets[0]?.cells.map(([cell]) => cell?.value)).toEqual([
      'first',
      'row',
      'row',
    ]);
  });

  test('and calls are counted', async () => {
    const host = await hostOver(SCRIPT, { Log: 'first' });
    const { calls } = host.start('flushing');
    expect([calls.get('SpreadsheetApp.flush'), calls.get('Range.setValue')]).toEqual([2, 2]);
  });
});
