import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Door, openDoor } from '../../scripts/playground/server/door';

let door: Door;
let admitted: string[] = [];
beforeAll(async () => {
  door = await openDoor(({ path, response }) => {
    admitted.push(path);
    response.end('in');
  });
});
afterAll(() => door.close());

interface Knock {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status that a request ends with. */
function knock({ method = 'GET', path = 'x', headers = {} }: Knock): Promise<number> {
  const { port, pathname } = new URL(door.base);
  return new Promise((done, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: path.startsWith('/') ? path : pathname + path,
        headers,
      },
      (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}

test('whoever has the address comes in', async () => {
  admitted = [];
  expect(await knock({ path: 'cells?sheet=1' })).toBe(200);
  expect(await knock({ method: 'POST', headers: { origin: door.origin } })).toBe(200);
  expect(admitted).toEqual(['cells', 'x']);
});

test.each<[string, Knock]>([
  ['the key is missing', { path: '/' }],
  ['the key is wrong', { path: '/AAAAAAAAAAAAAAAAAAAAAAAA/cells' }],
  ['the machine is named otherwise', { headers: { host: 'evil.example:80' } }],
  ['the machine is named as people name it', { headers: { host: 'localhost' } }],
  ['another page sends something', { method: 'POST', headers: { origin: 'http://evil.example' } }],
  ['a page without an origin sends something', { method: 'POST', headers: { origin: 'null' } }],
  ['nobody says where something is sent from', { method: 'POST' }],
  ['another page reads', { headers: { origin: 'http://127.0.0.1:1' } }],
])('nobody comes in when %s', async (_, how) => {
  admitted = [];
  expect(await knock(how)).toBe(403);
  expect(admitted).toEqual([]);
});

test('each door has its own port and its own key, on this machine alone', async () => {
  const other = await openDoor(() => {});
  try {
    expect(other.base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
    expect(new URL(other.base).port).not.toBe(new URL(door.base).port);
    expect(new URL(other.base).pathname).not.toBe(new URL(door.base).pathname);
  } finally {
    other.close();
  }
});
