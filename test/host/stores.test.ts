import { describe, expect, test } from '@jest/globals';
import { hostOver, NOON, told } from './script';

const use = (doing: string, then: string) =>
  told(
    `(() => { const store = PropertiesService.getDocumentProperties(); ${doing}; return ${then}; })()`,
  );

describe('properties', () => {
  test.each<[string, string, unknown]>([
    ['', 'store.getProperty("none")', null],
    [
      'store.setProperty("a", "1").setProperty("b", "2")',
      'store.getProperties()',
      { a: '1', b: '2' },
    ],
    [
      'store.setProperties({ a: "1", b: 2 })',
      '[store.getKeys(), store.getProperty("b")]',
      [['a', 'b'], '2'],
    ],
    [
      'store.setProperty("a", "1"); store.setProperties({ b: "2" }, true)',
      'store.getKeys()',
      ['b'],
    ],
    [
      'store.setProperty("a", "1").deleteProperty("a").deleteProperty("none")',
      'store.getKeys()',
      [],
    ],
    ['store.setProperty("a", "1").deleteAllProperties()', 'store.getKeys()', []],
    ['store.setProperty("a", "x".repeat(9 * 1024))', 'store.getProperty("a").length', 9216],
  ])('%s; %s is %j', async (doing, then, value) => {
    expect(await use(doing, then)).toEqual(value);
  });

  test.each([
    ['store.setProperty("a", "x".repeat(9 * 1024 + 1))', 'Argument too large: value'],
    ['store.setProperty("a", "न".repeat(4000))', 'Argument too large: value'],
    ['store.setProperty("k".repeat(9000), "x")', 'Argument too large: key'],
    [
      'for (let i = 0; i < 60; i++) store.setProperty("k" + i, "x".repeat(9000))',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      'store.setProperty("a", 1)',
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    [
      'store.setProperty("a", null)',
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s is refused', async (doing, message) => {
    await expect(use(doing, '1')).rejects.toThrow(message);
  });

  test('are one store for the document, one for the script and one for each user', async () => {
    const host = await hostOver(`
      function put(where, value) { PropertiesService['get' + where + 'Properties']().setProperty('k', value); }
      function all() { return ['Document', 'Script', 'User'].map((where) => PropertiesService['get' + where + 'Properties']().getProperty('k')); }`);
    host.ask('put', 'User', 'mine');
    host.ask('put', 'Document', 'ours');
    expect(host.ask('all')).toEqual(['ours', null, 'mine']);
    host.world.user = { email: 'other@example.org', locale: 'en' };
    expect(host.ask('all')).toEqual(['ours', null, null]);
  });
});

describe('the cache', () => {
  const script = `
    var cache = () => CacheService.getScriptCache();
    function put(key, value, seconds) { return seconds ? cache().put(key, value, seconds) : cache().put(key, value); }
    function get(key) { return cache().get(key); }
    function wait(key, milliseconds) { Utilities.sleep(milliseconds); return cache().get(key); }
    function all() { cache().putAll({ a: '1', b: '2' }); cache().remove('a'); return cache().getAll(['a', 'b', 'c']); }
    function fill(count) { for (let i = 0; i < count; i++) cache().put('k' + i, 'x', 100 + i); return [get('k0'), get('k' + (count - 1))]; }`;

  test('forgets after as long as it is told, or ten minutes, or six hours at the most', async () => {
    const host = await hostOver(script);
    host.ask('put', 'short', 'x', 2);
    host.ask('put', 'usual', 'x');
    host.ask('put', 'long', 'x', 100_000);
    expect(host.ask('wait', 'short', 1900)).toBe('x');
    expect(host.ask('wait', 'short', 200)).toBeNull();
    host.moveClock(NOON + 599_000);
    expect(host.ask('get', 'usual')).toBe('x');
    host.moveClock(NOON + 601_000);
    expect(host.ask('get', 'usual')).toBeNull();
    host.moveClock(NOON + 21_599_000);
    expect(host.ask('get', 'long')).toBe('x');
    host.moveClock(NOON + 21_601_000);
    expect(host.ask('get', 'long')).toBeNull();
  });

  test('takes several at once, and gives back those it has', async () => {
    expect((await hostOver(script)).ask('all')).toEqual({ b: '2' });
  });

  test('drops what is to be forgotten soonest when there are too many', async () => {
    expect((await hostOver(script)).ask('fill', 1001)).toEqual([null, 'x']);
    expect((await hostOver(script)).ask('fill', 1000)).toEqual(['x', 'x']);
  });

  test.each([
    ['put("k".repeat(251), "x")', 'Argument too large: key'],
    ['put("k", "x".repeat(100 * 1024 + 1))', 'Argument too large: value'],
    [
      'put("k")',
      "The parameters (String) don't match the method signature for CacheService.Cache.put.",
    ],
  ])('%s is refused', async (call, message) => {
    await expect(told(`CacheService.getUserCache().${call}`)).rejects.toThrow(message);
  });
});
