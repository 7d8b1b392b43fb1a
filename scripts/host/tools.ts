import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { openDocx } from './docx';
import type { DocParagraph } from './drive';

/** What only Node can do, for services that live in a bare engine. Bytes go both ways as plain numbers from 0 to 255. */
export interface Tools {
  encode(text: string): Uint8Array;
  decode(bytes: readonly number[], charset: string): string;
  /** `md5`, `sha256` */
  digest(algorithm: string, bytes: readonly number[]): Uint8Array;
  hmac(algorithm: string, bytes: readonly number[], key: readonly number[]): Uint8Array;
  uuid(): string;
  gzip(bytes: readonly number[]): Uint8Array;
  ungzip(bytes: readonly number[]): Uint8Array;
  zip(files: readonly NamedBytes[]): Uint8Array;
  unzip(bytes: readonly number[]): readonly NamedBytes[];
  openDocx(bytes: Uint8Array): readonly DocParagraph[] | undefined;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const TOOLS: Tools = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes, charset) => new TextDecoder(charset).decode(Uint8Array.from(bytes)),
  digest: (algorithm, bytes) =>
    new Uint8Array(createHash(algorithm).update(Uint8Array.from(bytes)).digest()),
  hmac: (algorithm, bytes, key) =>
    new Uint8Array(
      createHmac(algorithm, Uint8Array.from(key)).update(Uint8Array.from(bytes)).digest(),
    ),
  uuid: () => randomUUID(),
  gzip: (bytes) => new Uint8Array(gzipSync(Uint8Array.from(bytes))),
  ungzip: (bytes) => new Uint8Array(gunzipSync(Uint8Array.from(bytes))),
  zip: (files) => zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))),
  unzip: (bytes) =>
    Object.entries(unzipSync(Uint8Array.from(bytes))).map(([name, content]) => ({
      name,
      bytes: content,
    })),
  openDocx,
};
