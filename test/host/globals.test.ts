import { expect, test } from '@jest/globals';
import { hostOver, told } from './script';

/** As Google's page about its runtime lists them, and what it leaves open. */
const ABSENT = `
  setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream TextEncoder TextDecoder fetch FormData
  File Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process
  structuredClone queueMicrotask AbortController Intl WebAssembly Buffer require module global GmailApp DriveApp`;

test.each(ABSENT.trim().split(/\s+/))('there is no %s', async (name) => {
  expect(await told(`typeof ${name}`)).toBe('undefined');
});

test.each([
  'console',
  'Logger',
  'Promise',
  'Map',
  'WeakMap',
  'Symbol',
  'Proxy',
  'Reflect',
  'BigInt',
  'globalThis',
  'JSON',
])('there is %s', async (name) => {
  expect(await told(`typeof ${name}`)).not.toBe('undefined');
});

test('what a run leaves behind is gone in the next', async () => {
  const host = await hostOver(
    'var count = 0; function next() { count++; globalThis.kept = true; return [count, typeof lost]; }',
  );
  expect([host.ask('next'), host.ask('next')]).toEqual([
    [1, 'undefined'],
    [1, 'undefined'],
  ]);
});

test('the code at the top runs each time, with the rights of the run', async () => {
  const host = await hostOver(
    'var name = SpreadsheetApp.getActive().getName(); function onOpen() {}',
  );
  host.open();
  expect(() => host.open({ authMode: 'NONE' })).toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  );
});

test('what hangs is stopped', async () => {
  const host = await hostOver('function hang() { for (;;); }');
  expect(() => host.start('hang', { longest: 50 })).toThrow('Exceeded maximum execution time');
});
