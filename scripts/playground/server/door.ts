import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that came in by the door, with the rest of its path after the key: `cells`. */
export interface Visit {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface Door {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** The origin and the key: every address begins with it. */
  readonly base: string;
  close(): void;
}

/**
 * A server for this machine alone, at a port that nobody can foresee. Other pages in the same browser can reach it too,
 * so every address holds a key, the host must be named as we name it, and only our own pages may send anything.
 */
export async function openDoor(
  receive: (visit: Visit) => Promise<void> | void,
  port = 0,
): Promise<Door> {
  const key = randomBytes(18).toString('base64url');
  const server = createServer((request, response) => {
    const visit = admitted(request, response, key, origin);
    if (!visit) return refuse(response);
    Promise.resolve(receive(visit)).catch((error: unknown) => fail(response, error));
  });
  await listening(server, port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    base: `${origin}/${key}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });

function admitted(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  origin: string,
): Visit | undefined {
  const { headers, method, url = '' } = request;
  const prefix = `/${key}/`;
  const sends = method !== 'GET' && method !== 'HEAD';
  if (`http://${headers.host}` !== origin || !url.startsWith(prefix)) return undefined;
  if (headers.origin === undefined ? sends : headers.origin !== origin) return undefined;
  const { pathname, searchParams } = new URL(url, origin);
  return { path: pathname.slice(prefix.length), query: searchParams, request, response };
}

/** The same words whatever was wrong: a stranger learns nothing. */
function refuse(response: ServerResponse): void {
  response.writeHead(403, PLAIN).end('Open the address that the playground printed.\n');
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (!response.headersSent) response.writeHead(500, PLAIN);
  response.end();
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
