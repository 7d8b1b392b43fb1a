import { createContext, Script } from 'node:vm';
import { beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { theParts } from './bundles';

let decode: (bytes: Uint8Array) => string;
beforeAll(async () => {
  const context = createContext({});
  new Script(await theParts()).runInContext(context);
  decode = new Script('(bytes) => new parts.TextDecoder().decode(bytes)').runInContext(context);
});

test('text comes out of UTF-8 as it went in', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decode(new TextEncoder().encode(text))).toBe(text);
    }),
  ));

test('what is not UTF-8 is refused', () => {
  expect(() => decode(Uint8Array.of(0xc3, 0x28))).toThrow('URI malformed');
});
