import type { IncomingMessage, ServerResponse } from 'node:http';

/** Nothing here is kept by the browser, guessed at, or told to others. */
export const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** A file to be saved, under its own name whatever letters that has. */
export function sendFile(
  response: ServerResponse,
  {
    name,
    type,
    bytes,
  }: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
): void {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-disposition': disposition });
  response.end(bytes);
}

/** More than any cell can hold, or any sidebar asks. */
const LARGEST = 100_000_000;

export async function receiveJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) throw new Error('More was sent than the playground takes.');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
}
