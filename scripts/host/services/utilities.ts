import type { Run } from '../run';
import { Blob, blobOf, newBlob, signed, unsigned } from './blob';
import { parseCsv } from './csv';
import { type Choice, choiceOf } from './enumerations';
import { Exception } from './exception';
import { formatString } from './format-string';
import { service, standsFor } from './strict';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type GoogleBlob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;
type Data = string | number[];

type Offered =
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'formatDate'
  | 'formatString'
  | 'getUuid'
  | 'gzip'
  | 'newBlob'
  | 'parseCsv'
  | 'sleep'
  | 'ungzip'
  | 'unzip'
  | 'zip';

/** In milliseconds. */
const LONGEST_SLEEP = 300_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

class Utilities implements Pick<GoogleUtilities, Offered> {
  constructor(private readonly run: Run) {}

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string): string {
    if (Number.isNaN(date.getTime())) throw new Exception('Invalid argument: date');
    try {
      return this.run.region.formatDate(date.getTime(), timeZone, pattern);
    } catch (error) {
      throw new Exception((error as Error).message);
    }
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  parseCsv(csv: string, delimiter: string = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  getUuid(): string {
    return this.run.tools.uuid();
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
      throw new Exception(`Invalid argument: ${milliseconds}`);
    this.run.sleep(milliseconds);
  }

  newBlob(data: Data, type: string | null = null, name: string | null = null): GoogleBlob {
    const usual = typeof data === 'string' ? 'text/plain' : null;
    return newBlob(this.bytesOf(data), type ?? usual, name, this.run);
  }

  base64Encode(data: Data): string {
    return encode64(this.bytesOf(data));
  }

  base64EncodeWebSafe(data: Data): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    return signed(decode64(text));
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: unknown, data: Data): number[] {
    return signed(this.run.tools.digest(nodeName(algorithm), this.bytesOf(data)));
  }

  computeHmacSignature(algorithm: unknown, data: Data, key: Data): number[] {
    const { tools } = this.run;
    return signed(tools.hmac(nodeName(algorithm), this.bytesOf(data), this.bytesOf(key)));
  }

  computeHmacSha256Signature(data: Data, key: Data): number[] {
    const algorithm = choiceOf('MacAlgorithm', 'HMAC_SHA_256', this.run);
    return this.computeHmacSignature(algorithm, data, key);
  }

  gzip(source: BlobSource, name?: string): GoogleBlob {
    const blob = blobOf(source);
    const bytes = Array.from(this.run.tools.gzip(blob.bytes));
    return newBlob(bytes, 'application/x-gzip', name ?? `${blob.name ?? 'archive'}.gz`, this.run);
  }

  ungzip(source: BlobSource): GoogleBlob {
    const blob = blobOf(source);
    const bytes = Array.from(this.run.tools.ungzip(blob.bytes));
    return newBlob(bytes, null, blob.name?.replace(/\.gz$/, '') ?? null, this.run);
  }

  zip(sources: BlobSource[], name: string = 'archive.zip'): GoogleBlob {
    const files = sources.map(blobOf).map(({ name: file, bytes }) => ({
      name: file ?? 'Untitled',
      bytes: Uint8Array.from(bytes),
    }));
    if (new Set(files.map((file) => file.name)).size < files.length)
      throw new Exception('Two or more of the given blobs have the same name.');
    return newBlob(Array.from(this.run.tools.zip(files)), 'application/zip', name, this.run);
  }

  unzip(source: BlobSource): GoogleBlob[] {
    return Array.from(this.run.tools.unzip(blobOf(source).bytes), ({ name, bytes }) => {
      const blob = new Blob(Array.from(bytes), null, name, this.run);
      return blob.setContentTypeFromExtension();
    });
  }

  private bytesOf(data: Data): number[] {
    return typeof data === 'string' ? Array.from(this.run.tools.encode(data)) : unsigned(data);
  }
}

/** `HMAC_SHA_256` is `sha256` to Node. */
const nodeName = (algorithm: unknown): string =>
  (algorithm as Choice)
    .name()
    .replace(/^HMAC_/, '')
    .replaceAll('_', '')
    .toLowerCase();

function encode64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    for (const shift of [18, 12, 6, 0]) text += ALPHABET[(bits >> shift) & 63];
    if (second === undefined) text = `${text.slice(0, -2)}==`;
    else if (third === undefined) text = `${text.slice(0, -1)}=`;
  }
  return text;
}

function decode64(text: string): number[] {
  const plain = text.replace(/=+$/, '');
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const character of plain) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new Exception('Could not decode string.');
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
    }
  }
  return bytes;
}

export const newUtilities = (run: Run): object => service('Utilities', new Utilities(run), run);

standsFor('Utilities', Utilities);
